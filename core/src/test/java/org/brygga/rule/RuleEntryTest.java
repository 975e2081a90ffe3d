// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.place.ClassificationScheme;
import org.brygga.model.place.ClassificationSchemeBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.statement.SourceDocument;
import org.brygga.model.statement.SourceDocumentBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the catalogue takes and refuses, and what a rule built step by step holds. */
class RuleEntryTest {

    @ParameterizedTest
    @EnumSource(
            value = Confidence.class,
            names = {"SECONDARY", "GENERAL"})
    void anErrorOnWeakConfidenceIsRefused(Confidence weak) {
        assertThatThrownBy(() ->
                        Rule.error("XX-TST-001").source(weak, "somebody", "").entry())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("XX-TST-001 may be at most a WARNING with confidence " + weak);
        assertThat(Rule.warning("XX-TST-001")
                        .source(weak, "somebody", "")
                        .entry()
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Confidence.class,
            names = {"LOGICAL", "VERIFIED"})
    void anErrorOnStrongConfidenceIsTaken(Confidence strong) {
        assertThat(Rule.error("XX-TST-001")
                        .source(strong, "somebody", "")
                        .entry()
                        .confidence())
                .isEqualTo(strong);
    }

    @Test
    void whoSaysSoIsNamedUnlessNobodyNeedsTo() {
        assertThatThrownBy(() -> Rule.info("XX-TST-001")
                        .source(Confidence.GENERAL, "", "")
                        .entry())
                .hasMessage("XX-TST-001 needs a source");
        assertThat(Rule.info("XX-TST-001").entry().confidence()).isEqualTo(Confidence.LOGICAL);
    }

    @Test
    void aRuleAppliesFromItsFirstDayToItsLast() {
        RuleEntry entry =
                Rule.info("XX-TST-001").from("2020-01-01").until("2020-12-31").entry();

        assertThat(entry.appliesOn(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(entry.appliesOn(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(entry.appliesOn(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(entry.appliesOn(LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(Rule.info("XX-TST-001").entry().appliesOn(LocalDate.of(2400, 1, 1)))
                .isTrue();
    }

    @Test
    void everyStepOfTheBuilderIsKept() {
        RuleEntry entry = Rule.info("XX-TST-001")
                .title("title")
                .text("text")
                .text("case", "words of the case")
                .fix("fix")
                .source(Confidence.SECONDARY, "name", "address")
                .scope(Scope.PROGRAMME)
                .notStated()
                .insteadOf("XX-TST-002", "XX-TST-003")
                .entry();

        assertThat(entry)
                .isEqualTo(RuleEntryBuilder.builder()
                        .code(RuleCode.of("XX-TST-001"))
                        .title("title")
                        .text("text")
                        .fix("fix")
                        .severity(Severity.INFO)
                        .confidence(Confidence.SECONDARY)
                        .scope(Scope.PROGRAMME)
                        .source("address")
                        .sourceName("name")
                        .appliesFrom(LocalDate.of(1900, 1, 1))
                        .notStated(true)
                        .cases(Map.of("case", "words of the case"))
                        .insteadOf(Set.of(RuleCode.of("XX-TST-002"), RuleCode.of("XX-TST-003")))
                        .build());
        assertThat(entry.text(Map.of(Hits.CASE, "case"))).isEqualTo("words of the case");
        assertThat(entry.text(Map.of(Hits.CASE, "another"))).isEqualTo("text");
    }

    @Test
    void aRuleThatHoldsOrNotPointsAtWhatItReadsFirst() {
        Rule<SourceDocument> titled = Rule.info("XX-TST-001")
                .on(SourceDocument.class, source -> source.id() != null)
                .whereverItStands()
                .reads("title", "brand/new")
                .holds(source -> source.title() != null);
        List<FieldPath> hits = new ArrayList<>();
        Hits collecting = (path, severity, arguments) -> hits.add(path);

        titled.run(SourceDocumentBuilder.builder().id("a").build(), null, collecting);
        titled.run(SourceDocumentBuilder.builder().id("b").title("t").build(), null, collecting);
        titled.run(SourceDocumentBuilder.builder().build(), null, collecting);

        assertThat(hits).containsExactly(FieldPath.of("title"));
        assertThat(titled.whereverItStands()).isTrue();
        assertThat(titled.reads()).containsExactly(FieldPath.of("title"), FieldPath.of("brand", "new"));
    }

    @Test
    void onlyNarrowScopesStayWithinAnAggregate() {
        assertThat(Scope.RECORD.withinAggregate()).isTrue();
        assertThat(Scope.AGGREGATE.withinAggregate()).isTrue();
        assertThat(Scope.PROGRAMME.withinAggregate()).isFalse();
        assertThat(Scope.SET.withinAggregate()).isFalse();
    }

    @Test
    void theVersionOfASchemeIsThatOfTheDay() {
        ClassificationScheme old = scheme("1", Period.parse("2015-01-01", "2025-11-30"));
        ClassificationScheme now = scheme("2", Period.parse("2025-12-01", ""));
        ClassificationScheme other =
                ClassificationSchemeBuilder.builder(now).code(Code.of("OTHER")).build();
        Dataset none = Dataset.only(ProgrammeBuilder.builder().build());

        assertThat(context(none, LocalDate.of(2025, 11, 30), other, old, now).scheme(Code.of("SCHEME")))
                .contains(old);
        assertThat(context(none, LocalDate.of(2025, 12, 1), other, old, now).scheme(Code.of("SCHEME")))
                .contains(now);
        assertThat(context(none, LocalDate.of(2014, 12, 31), other, old, now).scheme(Code.of("SCHEME")))
                .isEmpty();
        assertThat(context(none, LocalDate.of(2025, 12, 1), old, now).versions(Code.of("SCHEME")))
                .containsExactly(old, now);
        assertThat(context(none, LocalDate.of(2025, 12, 1), old, now).scheme(null))
                .isEmpty();
    }

    private static RuleContext context(Dataset dataset, LocalDate day, ClassificationScheme... schemes) {
        return new RuleContext(dataset, day, List.of(schemes), Map.of());
    }

    private static ClassificationScheme scheme(String version, Period inForce) {
        return ClassificationSchemeBuilder.builder()
                .code(Code.of("SCHEME"))
                .version(version)
                .inForce(inForce)
                .build();
    }
}
