// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.FigureDraft;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Stated;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.jspecify.annotations.Nullable;

/** Who was trained, and who of them went on to work or studies. */
public final class TrainingIndicators {

    private static final int DECIMALS = 6;
    private static final String JOINT = "WORK_OR_STUDIES";
    private static final Map<String, Set<String>> OUTCOMES =
            Map.of("WORK", Set.of("WORK"), "STUDIES", Set.of("STUDIES"), JOINT, Set.of("WORK", "STUDIES", JOINT));

    private static final Computed TRAINED = Computed.of(
            Indicator.define("IND-TRN-1", Unit.COUNT, Counted.PERSONS, null)
                    .guarded(true)
                    .addsUp(true)
                    .confidence(Confidence.VERIFIED)
                    .source("final report of a Swedish project")
                    .build(),
            (facts, drafts) -> {
                Collection<Trained> trained = Trained.within(facts);
                List<Figure> figures = new ArrayList<>();
                figures.add(drafts.begin()
                        .count(nobodyRecorded(facts) ? null : persons(trained))
                        .trace(trace(trained))
                        .build());
                Stated.results(facts, "TRAINED", false)
                        .forEach(one -> figures.add(drafts.begin()
                                .count(Stated.tally(one.result().value(), one.counts()))
                                .aside(Aside.What.POPULATION, one.result().population())
                                .stated(one.statement())
                                .build()));
                return figures;
            });

    private static final Computed TRANSITION = Computed.of(
            Indicator.define("IND-TRN-2", Unit.SHARE, Counted.PERSONS, Counted.PERSONS)
                    .guarded(true)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.OUTCOME, Part.Dimension.MONTHS_AFTER))
                    .confidence(Confidence.VERIFIED)
                    .source("final report of a Swedish project: 58 of 61")
                    .build(),
            (facts, drafts) -> {
                Collection<Trained> trained = Trained.within(facts);
                List<Figure> figures = new ArrayList<>();
                figures.addAll(series(facts, drafts, trained, null, Trained::last));
                Trained.Window.ALL.forEach(window ->
                        figures.addAll(series(facts, drafts, trained, window.months(), one -> one.after(window))));
                Stated.results(facts, "TRANSITION", false)
                        .forEach(one -> figures.add(drafts.begin()
                                .part(Part.Dimension.OUTCOME, JOINT)
                                .over(
                                        Stated.tally(one.result().value(), one.counts()),
                                        Stated.tally(one.result().denominator(), one.counts()))
                                .aside(Aside.What.POPULATION, one.result().population())
                                .stated(one.statement())
                                .build()));
                return figures;
            });

    private TrainingIndicators() {}

    public static List<Computed> all() {
        return List.of(TRAINED, TRANSITION);
    }

    /** Where nobody keeps records of volunteers or enrolments, nobody knows that none was trained. */
    private static boolean nobodyRecorded(Facts facts) {
        return facts.volunteers().isEmpty() && facts.memberships().isEmpty();
    }

    private static List<Figure> series(
            Facts facts,
            Computed.Drafts drafts,
            Collection<Trained> trained,
            @Nullable Integer months,
            Function<Trained, Optional<Trained.Answer>> answer) {
        List<Told> answers = new ArrayList<>();
        trained.forEach(one -> answer.apply(one).ifPresent(told -> answers.add(new Told(one, told))));
        List<Told> reached =
                answers.stream().filter(one -> one.answer().reached()).toList();
        boolean joint =
                reached.stream().anyMatch(one -> JOINT.equals(one.answer().outcome()));
        List<Figure> figures = new ArrayList<>();
        OUTCOMES.forEach((outcome, words) -> {
            List<Trained> there = reached.stream()
                    .filter(one -> words.contains(one.answer().outcome()))
                    .map(Told::who)
                    .toList();
            FigureDraft draft = drafts.begin()
                    .part(Part.Dimension.OUTCOME, outcome)
                    .over(
                            trained.isEmpty() ? null : persons(there),
                            trained.isEmpty() && nobodyRecorded(facts) ? null : persons(people(reached)))
                    .otherwise(
                            answers.isEmpty() && !trained.isEmpty() ? Figure.Status.NOT_ASKED : Figure.Status.MISSING)
                    .trace(trace(people(reached)));
            if (months != null) {
                draft.part(Part.Dimension.MONTHS_AFTER, String.valueOf(months));
            }
            if (joint && !JOINT.equals(outcome)) {
                // Some told only that it was one of the two.
                draft.atMost(Quantity.Qualifier.AT_LEAST);
            }
            figures.add(beside(draft, trained, answers, reached).build());
        });
        return figures;
    }

    private static FigureDraft beside(
            FigureDraft draft, Collection<Trained> trained, List<Told> answers, List<Told> reached) {
        List<LocalDate> days = reached.stream()
                .map(one -> one.answer().date())
                .sorted(Comparator.naturalOrder())
                .toList();
        Set<Ref> asked = persons(people(answers)).people();
        int all = trained.size();
        return draft.aside(
                        Aside.What.NOT_REACHED,
                        persons(answers.stream()
                                .filter(one -> !one.answer().reached())
                                .map(Told::who)
                                .toList()))
                .aside(
                        Aside.What.NOT_ASKED,
                        persons(trained.stream()
                                .filter(one -> !asked.contains(one.person()))
                                .toList()))
                .aside(
                        Aside.What.SHARE_NOT_REACHED,
                        all == 0
                                ? null
                                : BigDecimal.valueOf((long) all - reached.size())
                                        .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP)
                                        .toPlainString())
                .aside(
                        Aside.What.FOLLOW_UP_FROM,
                        days.isEmpty() ? null : days.get(0).toString())
                .aside(
                        Aside.What.FOLLOW_UP_TO,
                        days.isEmpty() ? null : days.get(days.size() - 1).toString());
    }

    /** What one of those who were trained told. */
    private record Told(Trained who, Trained.Answer answer) {}

    private static List<Trained> people(List<Told> told) {
        return told.stream().map(Told::who).toList();
    }

    static Tally.Persons persons(Collection<Trained> trained) {
        return new Tally.Persons(trained.stream().<Ref>map(Trained::person).collect(Collectors.toSet()));
    }

    static Trace trace(Collection<Trained> trained) {
        return Trace.of(() -> trained.stream().flatMap(Trained::facts));
    }
}
