// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.country.CountryPack;
import org.brygga.country.Words;
import org.brygga.country.sweden.SwedenPack;
import org.brygga.finding.RuleCode;
import org.brygga.rule.Confidence;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleEntryBuilder;
import org.junit.jupiter.api.Test;

/** A pack that lost something is told what, and where to mend it. */
class ContractTest {

    private static final CountryPack SWEDEN = new SwedenPack();
    private static final String FILE = "org/brygga/country/sweden/cases.csv";
    private static final RuleCode TERM = RuleCode.of("SE-IOP-008");

    @Test
    void aLostPassingCaseIsNamedWithItsFile() throws IOException {
        CaseFile without = changed("(?m)^SE-IOP-008;[^;]+;ok;.*\\n", "");

        assertThat(CaseContract.missing(without, Set.of(TERM)))
                .containsExactly(FILE + " has no passing case of SE-IOP-008; add a line SE-IOP-008;DAY;ok;NOTE;{...}");
    }

    @Test
    void aLostFindingCaseIsNamedWithItsFile() throws IOException {
        CaseFile without = changed("(?m)^SE-IOP-008;[^;]+;finding;.*\\n", "");

        assertThat(CaseContract.missing(without, Set.of(TERM)))
                .containsExactly(FILE
                        + " has no case in which SE-IOP-008 finds something; add a line"
                        + " SE-IOP-008;DAY;finding;NOTE;{...}");
    }

    @Test
    void aCaseOfAnUnknownCodeIsNamedWithItsLine() throws IOException {
        CaseFile renamed = changed("SE-GEO-001;2026-11-01;ok", "SE-GEO-999;2026-11-01;ok");

        assertThat(CaseContract.unknown(renamed, codes()))
                .containsExactly(FILE + ", line 2: the pack has no law SE-GEO-999");
    }

    @Test
    void anUnreadableLineIsNamed() {
        CaseFile file = CaseFile.of("cases.csv", """
                code;asOf;expected;note;record
                SE-GEO-001;2026-11-01;ok;{"type":"area"}
                SE-GEO-001;yesterday;ok;a day;{"type":"area"}
                SE-GEO-001;2026-11-01;perhaps;a note;{"type":"area"}

                # a remark
                SE-GEO-001;2026-11-01;ok;a note;{"type":"area"}
                """);

        assertThat(file.unreadable())
                .hasSize(3)
                .anySatisfy(complaint -> assertThat(complaint).startsWith("cases.csv, line 2: a case is written"))
                .anySatisfy(complaint -> assertThat(complaint).startsWith("cases.csv, line 3: "))
                .contains("cases.csv, line 4: expected is ok or finding");
        assertThat(file.cases()).extracting(RuleCase::line).containsExactly(7);
    }

    @Test
    void aFileWithoutItsFirstLineIsRefused() {
        assertThat(CaseFile.of("cases.csv", "").unreadable())
                .containsExactly("cases.csv, line 1: the first line is code;asOf;expected;note;record");
    }

    @Test
    void aCaseThatGivesSomethingElseIsNamedWithItsLine() {
        CaseFile turned = CaseFile.of("cases.csv", """
                code;asOf;expected;note;record
                SE-IOP-009;2026-11-01;ok;no values;{"type":"partnership","id":"p","form":"IOP","country":"SE"}
                SE-IOP-007;2026-11-01;finding;free;{"type":"partnership","id":"p","form":"IOP","country":"SE"}
                SE-IOP-009;2026-11-01;ok;no such partnership;{"type":"partnership","id":"p","form":"GIFT","country":"SE"}
                SE-IOP-007;2026-11-01;ok;misspelt;{"type":"partnership","id":"p","form":"IOP","country":"SE","basiz":{}}
                """);

        assertThat(new CaseRun(SWEDEN).surprises(turned))
                .hasSize(4)
                .anySatisfy(surprise -> assertThat(surprise)
                        .isEqualTo("cases.csv, line 2: SE-IOP-009 finds something in a passing case"))
                .anySatisfy(surprise ->
                        assertThat(surprise).startsWith("cases.csv, line 3: SE-IOP-007 finds nothing here; found was"))
                .anySatisfy(surprise ->
                        assertThat(surprise).startsWith("cases.csv, line 4: SE-IOP-009 concerns no record here"))
                .anySatisfy(surprise ->
                        assertThat(surprise).startsWith("cases.csv, line 5: the record cannot be read at /basiz: "));
    }

    @Test
    void aLostSourceIsNamed() {
        RuleEntry term = entry();

        assertThat(CatalogueContract.unsourced(List.of(term), Set.of())).isEmpty();
        assertThatThrownBy(() -> RuleEntryBuilder.builder(term).sourceName("").build())
                .hasMessage("SE-IOP-008 needs a source");
        assertThat(CatalogueContract.unsourced(
                        List.of(RuleEntryBuilder.builder(term)
                                .confidence(Confidence.LOGICAL)
                                .sourceName("")
                                .build()),
                        Set.of()))
                .containsExactly(TERM);
    }

    @Test
    void aLostPlaceholderIsNamedWithItsFileAndLine() {
        Locale swedish = Locale.forLanguageTag("sv");
        Words lost = (key, language) -> SWEDEN.words().find(key, language).map(text -> text.replace("{limit}", "tolv"));

        assertThat(CatalogueContract.differing(entry(), SWEDEN.words(), swedish))
                .isEmpty();
        assertThat(CatalogueContract.differing(entry(), lost, swedish))
                .containsExactly("words_sv.properties, line SE-IOP-008.text: has the placeholders [months], and the"
                        + " English words have [limit, months]");
    }

    private static RuleEntry entry() {
        return SWEDEN.rules().stream()
                .map(rule -> rule.entry())
                .filter(entry -> entry.code().equals(TERM))
                .findFirst()
                .orElseThrow();
    }

    private static Set<RuleCode> codes() {
        return SWEDEN.rules().stream().map(rule -> rule.entry().code()).collect(Collectors.toSet());
    }

    private static CaseFile changed(String pattern, String replacement) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SwedenPack.class.getResourceAsStream("cases.csv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String changed = text.replaceAll(pattern, replacement);
            assertThat(changed).isNotEqualTo(text);
            return CaseFile.of(FILE, changed);
        }
    }
}
