// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final RuleSet RULES = CountryPacks.load().rules();

    @Test
    void theFourProfilesAreFoundByTheirNames() {
        assertThat(Profile.named("working")).contains(Profile.WORKING);
        assertThat(Profile.named("import-draft")).contains(Profile.IMPORT_DRAFT);
        assertThat(Profile.named("REPORT")).contains(Profile.REPORT);
        assertThat(Profile.named("strict")).contains(Profile.STRICT);
        assertThat(Profile.named("lenient")).isEmpty();
    }

    @Test
    void everyRuleThatAProfileSpeaksOfExists() {
        assertThat(Profile.REPORT.unknown(RULES)).isEmpty();
        assertThat(Profile.STRICT.unknown(RULES)).isEmpty();
    }

    @Test
    void aReportDoesNotPrintAFigureWithoutADay() {
        assertThat(Profile.REPORT.severity(entry("COM-QTY-002"), null)).contains(Severity.ERROR);
        assertThat(Profile.WORKING.severity(entry("COM-QTY-002"), null)).contains(Severity.WARNING);
    }

    @Test
    void anOwnProfileSaysWhatDiffersFromItsBase() {
        Profile own = Profile.own(
                "harbour-town",
                Map.of("base", "STRICT", "COM-QTY-002", "ERROR", "SE-IOP-009", "OFF", "COM-VOL-004", "INFO"));

        assertThat(own.name()).isEqualTo("harbour-town");
        assertThat(own.severity(entry("COM-QTY-002"), null)).contains(Severity.ERROR);
        assertThat(own.severity(entry("SE-IOP-009"), null)).isEmpty();
        assertThat(own.severity(entry("COM-VOL-004"), null)).contains(Severity.INFO);
        assertThat(own.severity(entry("SE-IOP-010"), null)).contains(Severity.WARNING);
        assertThat(own.saysNotStated()).isTrue();
    }

    @Test
    void aMisspeltCodeIsNamed() {
        Profile own = Profile.own("typo", Map.of("SE-IPO-009", "OFF", "SE-IOP-099", "ERROR"));

        assertThat(own.unknown(RULES)).containsExactly(RuleCode.of("SE-IOP-099"), RuleCode.of("SE-IPO-009"));
    }

    @Test
    void whatCannotBeReadIsRefusedByName() {
        assertThatThrownBy(() -> Profile.own("x", Map.of("base", "GENTLE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no profile GENTLE");
        assertThatThrownBy(() -> Profile.own("x", Map.of("SE-IOP-009", "LOUD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SE-IOP-009 is OFF, ERROR, WARNING or INFO");
        assertThatThrownBy(() -> Profile.own("x", Map.of("values", "OFF")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RuleEntry entry(String code) {
        return RULES.entry(RuleCode.of(code)).orElseThrow();
    }
}
