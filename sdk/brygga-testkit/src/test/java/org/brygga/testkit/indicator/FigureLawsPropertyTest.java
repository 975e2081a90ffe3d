// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Question;
import org.brygga.indicator.Terms;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.catalogue.Together;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.testkit.generate.Canaries;
import org.brygga.testkit.generate.DatasetArbitraries;
import org.brygga.testkit.generate.LinkedDatasets;
import org.brygga.testkit.generate.RecordArbitraries;

class FigureLawsPropertyTest {

    private static final boolean FULL = "full".equals(System.getProperty("brygga.size"));
    private static final Terms TERMS = CountryPacks.load().terms();
    private static final Period YEAR = Period.parse("2025-01-01", "2025-12-31");
    private static final Question IN_2025 = Question.of(YEAR, LinkedDatasets.DAY);
    private static final int NEIGHBOURHOOD = 100;

    private static IndexedDataset together(List<? extends Aggregate> records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        records.forEach(builder::add);
        return builder.build();
    }

    private static List<Figure> everything(Dataset dataset, Question question) {
        Facts facts = Facts.of(dataset, question, TERMS);
        return Stream.concat(Indicators.all().stream(), Indicators.context().stream())
                .flatMap(indicator -> Indicators.figures(indicator.code(), facts).stream())
                .toList();
    }

    @Property(tries = 60, seed = "21", edgeCases = EdgeCasesMode.NONE)
    void nothingIsThrownForAnyRecordsAndNoFigureShowsWhatWasTyped(@ForAll("any") Dataset dataset) {
        for (Question question : List.of(IN_2025, Question.everything(LinkedDatasets.DAY))) {
            for (Figure figure : everything(dataset, question)) {
                assertThat(figure.trace().facts()).isNotNull();
                assertThat(Canaries.personalIn(figure.toString())).isFalse();
                assertThat((figure.value() != null)).isEqualTo(figure.status() == Figure.Status.KNOWN);
            }
        }
    }

    @Property(tries = 40, seed = "22", edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordsDoesNotMatter(@ForAll("linked") Dataset dataset, @ForAll long seed) {
        List<Aggregate> shuffled = new ArrayList<>(dataset.all());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(everything(together(shuffled), IN_2025)).isEqualTo(everything(dataset, IN_2025));
    }

    @Property(tries = 10, seed = "23", edgeCases = EdgeCasesMode.NONE)
    void theOrderOfMadeUpRecordsDoesNotMatter(@ForAll @IntRange(max = 1_000) int seed) {
        Dataset dataset = LinkedDatasets.seeded(seed).withMistakes().dataset(NEIGHBOURHOOD);
        List<Aggregate> shuffled = new ArrayList<>(dataset.all());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(everything(together(shuffled), IN_2025)).isEqualTo(everything(dataset, IN_2025));
    }

    @Property(tries = 10, seed = "24", edgeCases = EdgeCasesMode.NONE)
    void whatHappenedInAnotherPeriodChangesNothing(@ForAll @IntRange(max = 1_000) int seed) {
        Dataset dataset = LinkedDatasets.seeded(seed).dataset(NEIGHBOURHOOD);
        List<Aggregate> more = new ArrayList<>(dataset.all());
        for (Group group : dataset.all(Group.class)) {
            more.add(GroupBuilder.builder(group)
                    .id(group.id() + "-later")
                    .status(Code.of("COMPLETED"))
                    .period(Period.parse("2026-01-10", "2026-02-10"))
                    .sessions(group.sessions().stream()
                            .map(session -> SessionBuilder.builder(session)
                                    .date(LinkedDatasets.DAY.minusDays(20))
                                    .build())
                            .toList())
                    .enrolments(List.of())
                    .build());
        }
        dataset.all(org.brygga.model.outreach.OutreachLog.class)
                .forEach(log -> more.add(OutreachLogBuilder.builder(log)
                        .id(log.id() + "-later")
                        .month(org.brygga.model.value.PartialDate.parse("2024-03"))
                        .contacts(log.contacts().stream()
                                .map(contact -> OutreachContactBuilder.builder(contact)
                                        .date(java.time.LocalDate.of(2024, 3, 5))
                                        .build())
                                .toList())
                        .build()));

        assertThat(everything(together(more), IN_2025)).isEqualTo(everything(dataset, IN_2025));
    }

    @Property(tries = 10, seed = "25", edgeCases = EdgeCasesMode.NONE)
    void thePartsMakeTheWholeWhereTheDefinitionSaysSo(
            @ForAll @IntRange(max = 1_000) int seed, @ForAll @IntRange(min = 2, max = 4) int parts) {
        Dataset dataset = LinkedDatasets.seeded(seed).dataset(NEIGHBOURHOOD * (FULL ? 10 * parts : parts));
        List<Question> programmes = dataset.all(Programme.class).stream()
                .map(programme -> IN_2025.ofProgramme(programme.ref()))
                .toList();
        assertThat(Together.overlaps(programmes, dataset)).isEmpty();

        Facts whole = Facts.of(dataset, IN_2025, TERMS);
        List<Facts> some = programmes.stream()
                .map(question -> Facts.of(dataset, question, TERMS))
                .toList();
        int compared = 0;
        for (Indicator indicator : Indicators.all()) {
            if (!indicator.addsUp()) {
                continue;
            }
            List<Map<String, Figure>> ofParts =
                    some.stream().map(facts -> byPart(indicator, facts)).toList();
            for (Map.Entry<String, Figure> figure : byPart(indicator, whole).entrySet()) {
                boolean everywhere = ofParts.stream().allMatch(part -> part.containsKey(figure.getKey()));
                if (everywhere && figure.getValue().numerator() != null) {
                    Figure sum = Together.of(
                            ofParts.stream()
                                    .map(part -> part.get(figure.getKey()))
                                    .toList(),
                            IN_2025);
                    assertThat(sum.numerator())
                            .as(indicator.code())
                            .isEqualTo(figure.getValue().numerator());
                    assertThat(sum.denominator())
                            .as(indicator.code())
                            .isEqualTo(figure.getValue().denominator());
                    assertThat(sum.value())
                            .as(indicator.code())
                            .isEqualTo(figure.getValue().value());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static Map<String, Figure> byPart(Indicator indicator, Facts facts) {
        return Indicators.figures(indicator.code(), facts).stream()
                .filter(figure -> figure.stated() == null)
                .collect(Collectors.toMap(figure -> figure.parts().toString(), Function.identity()));
    }

    @Property(tries = 5, seed = "26", edgeCases = EdgeCasesMode.NONE)
    void theSameQuestionHasTheSameAnswer(@ForAll @IntRange(max = 1_000) int seed) {
        Dataset dataset = LinkedDatasets.seeded(seed).withMistakes().dataset(NEIGHBOURHOOD);

        assertThat(IntStream.range(0, 2)
                        .mapToObj(time -> everything(dataset, IN_2025))
                        .distinct())
                .hasSize(1);
    }

    @Provide
    Arbitrary<Dataset> any() {
        return DatasetArbitraries.any(RecordArbitraries.wild());
    }

    @Provide
    Arbitrary<Dataset> linked() {
        return DatasetArbitraries.linked(RecordArbitraries.wild());
    }
}
