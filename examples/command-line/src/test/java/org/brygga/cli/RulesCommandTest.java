// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.brygga.country.CountryPacks;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @Test
    void jsonHasEveryRuleOfEveryPackWithAllItsNames() {
        assertThat(run("rules", "--format", "json")).isZero();

        JsonNode rules = JsonMapper.shared().readTree(out.toString());
        assertThat(codes(rules))
                .containsExactlyElementsOf(CountryPacks.load().rules().entries().stream()
                        .map(entry -> entry.code().text())
                        .toList());
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.propertyNames())
                        .containsExactly(
                                "code",
                                "title",
                                "severity",
                                "confidence",
                                "scope",
                                "source",
                                "appliesFrom",
                                "appliesUntil",
                                "fix",
                                "pack"));
    }

    @Test
    void aCountryHasItsOwnRulesAndThoseOfAll() {
        assertThat(run("rules", "--country", "se", "--format", "json")).isZero();

        JsonNode rules = JsonMapper.shared().readTree(out.toString());
        assertThat(codes(rules))
                .contains("SE-IOP-001", "COM-PSH-001", "PRV-001")
                .noneMatch(code -> code.startsWith("DK-") || code.startsWith("NO-"));
        assertThat(codes(rules).stream().filter(code -> code.startsWith("SE-"))).hasSize(31);
    }

    @Test
    void aRuleIsToldInTheLanguageThatIsAskedFor() {
        assertThat(run("rules", "--country", "SE", "--lang", "sv", "--format", "json"))
                .isZero();

        JsonNode rule = rule("SE-IOP-009");
        assertThat(rule.get("title").asString()).contains("värdegrunden");
        assertThat(rule.get("severity").asString()).isEqualTo("WARNING");
        assertThat(rule.get("confidence").asString()).isEqualTo("verified");
        assertThat(rule.get("scope").asString()).isEqualTo("RECORD");
        assertThat(rule.get("source").asString()).contains("https://");
        assertThat(rule.get("appliesFrom").asString()).isEqualTo("2010-01-01");
        assertThat(rule.get("appliesUntil").isNull()).isTrue();
        assertThat(rule.get("pack").asString()).isEqualTo("sweden");
    }

    @Test
    void aRuleThatNeedsNoSourceHasNone() {
        assertThat(run("rules", "--format", "json")).isZero();

        assertThat(rule("COM-SES-001").get("source").isNull()).isTrue();
        assertThat(rule("COM-SES-001").get("confidence").asString()).isEqualTo("logical");
    }

    @Test
    void textIsForPeople() {
        assertThat(run("rules", "--country", "DK", "--lang", "en")).isZero();

        assertThat(out.toString())
                .contains("DK-GRA-001  WARNING  Voluntary work is the core of what a section 18 grant supports\n    ")
                .contains("\n    verified: Serviceloven section 18");
    }

    @Test
    void anUnknownCountryIsAnsweredWithTheKnownOnes() {
        assertThat(run("rules", "--country", "XX")).isEqualTo(2);

        assertThat(complaints.toString()).contains("DK, NO, SE");
        assertThat(out.toString()).isEmpty();
    }

    private JsonNode rule(String code) {
        return JsonMapper.shared()
                .readTree(out.toString())
                .valueStream()
                .filter(rule -> code.equals(rule.get("code").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(JsonNode rules) {
        return rules.valueStream().map(rule -> rule.get("code").asString()).toList();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(complaints, true), arguments);
    }
}
