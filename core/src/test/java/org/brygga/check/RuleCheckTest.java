// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleSet;
import org.junit.jupiter.api.Test;

class RuleCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aBrokenRuleIsSaidAndTheOthersStillSpeak() {
        Rule<Organisation> broken = rule("XX-BAD-001").finds((record, context, hits) -> {
            throw new IllegalStateException("Alvira Nattsjö");
        });
        Rule<Organisation> sound = rule("XX-BAD-002").finds((record, context, hits) -> hits.add("name"));
        Finding.PackVersion pack = new Finding.PackVersion("test", "1");
        RuleSet rules = RuleSet.builder()
                .add(pack, broken, (record, dataset) -> true)
                .add(pack, sound, (record, dataset) -> true)
                .add(pack, RuleCheck.BROKEN)
                .build();

        Findings findings =
                new RuleCheck(rules).alone(OrganisationBuilder.builder().id("a").build(), DAY, Profile.WORKING);

        assertThat(findings.stream().map(finding -> finding.code().text()))
                .containsExactly("COM-RUL-001", "XX-BAD-002");
        assertThat(findings.stream().map(Finding::text))
                .anyMatch(text -> text.contains("XX-BAD-001"))
                .noneMatch(text -> text.contains("Nattsjö"));
    }

    @Test
    void aRuleSpeaksOnTheDaysOnWhichItAppliesWhicheverDayIsAskedFirst() {
        Rule<Organisation> passing = Rule.warning("XX-DAY-001")
                .title("Title")
                .text("Text")
                .fix("Fix")
                .from("2026-02-01")
                .until("2026-03-01")
                .on(Organisation.class)
                .finds((record, context, hits) -> hits.add("name"));
        RuleCheck check = new RuleCheck(RuleSet.builder()
                .add(new Finding.PackVersion("test", "1"), passing, (record, dataset) -> true)
                .build());

        assertThat(Stream.of(DAY.plusDays(1), DAY, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1), DAY.plusDays(1))
                        .map(day -> check.alone(
                                        OrganisationBuilder.builder().id("a").build(), day, Profile.WORKING)
                                .list()
                                .size()))
                .containsExactly(0, 1, 0, 1, 0);
    }

    private static org.brygga.rule.RuleBuilder.About<Organisation> rule(String code) {
        return Rule.warning(code).title("Title").text("Text").fix("Fix").on(Organisation.class);
    }
}
