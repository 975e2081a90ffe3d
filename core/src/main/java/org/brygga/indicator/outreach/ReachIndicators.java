// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.outreach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.brygga.model.grant.Grant;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.TargetGroup;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.jspecify.annotations.Nullable;

/** How many people a programme says that it reached, and how many it meant to; never reckoned from contacts. */
public final class ReachIndicators {

    private static final Computed REACH = Computed.of(
            Indicator.define("IND-OUT-2", Unit.COUNT, Counted.PERSONS, null)
                    .confidence(Confidence.VERIFIED)
                    .source("final report of a Swedish project: a little more than 1,500")
                    .build(),
            (facts, drafts) -> {
                List<Stated.Result> results = Stated.results(facts, "REACH", false);
                List<Figure> figures = new ArrayList<>();
                results.forEach(one -> figures.add(drafts.begin()
                        .part(Part.Dimension.PROGRAMME, one.programme().ref().text())
                        .count(Stated.tally(one.result().value(), one.counts()))
                        .aside(Aside.What.METHOD, one.result().channel())
                        .aside(Aside.What.POPULATION, one.result().population())
                        .stated(one.statement())
                        .trace(Trace.of(
                                () -> Stream.of(new Trace.Fact(one.programme().ref(), "results"))))
                        .build()));
                return figures.isEmpty() ? List.of(drafts.begin().build()) : figures;
            });

    private static final Computed AGAINST_TARGET = Computed.of(
            Indicator.define("IND-OUT-3", Unit.SHARE, Counted.PERSONS, Counted.PERSONS)
                    .breakdowns(List.of(Part.Dimension.PROGRAMME, Part.Dimension.GRANT))
                    .confidence(Confidence.VERIFIED)
                    .source("application of a Norwegian project: 100 persons planned")
                    .build(),
            (facts, drafts) -> {
                List<Stated.Result> reached = Stated.results(facts, "REACH", false);
                List<Figure> figures = new ArrayList<>();
                for (Programme programme : facts.programmes()) {
                    if (facts.question().touches(programme.period())) {
                        plans(facts, programme)
                                .forEach(plan -> figures.add(
                                        against(drafts.begin(), plan, of(reached, List.of(programme.ref())))));
                    }
                }
                for (Grant grant : facts.grants()) {
                    Quantity planned =
                            grant.project() == null ? null : grant.project().plannedReach();
                    if (planned != null && facts.question().touches(grant.period())) {
                        Plan plan = new Plan(
                                Part.Dimension.GRANT,
                                grant.ref(),
                                Stated.tally(planned, Counted.PERSONS),
                                Stated.first(grant.sources()));
                        figures.add(against(drafts.begin(), plan, of(reached, grant.programmes())));
                    }
                }
                return figures.isEmpty() ? List.of(drafts.begin().build()) : figures;
            });

    private ReachIndicators() {}

    public static List<Computed> all() {
        return List.of(REACH, AGAINST_TARGET);
    }

    /** What somebody means to reach. */
    private record Plan(
            Part.Dimension dimension,
            Ref by,
            @Nullable Tally planned,
            @Nullable Ref source) {}

    private static Stream<Plan> plans(Facts facts, Programme programme) {
        Stream<Plan> groups = programme.targetGroups().stream()
                .filter(group -> group.plannedReach() != null)
                .map((TargetGroup group) -> new Plan(
                        Part.Dimension.PROGRAMME,
                        programme.ref(),
                        Stated.tally(group.plannedReach(), Counted.PERSONS),
                        group.source()));
        Stream<Plan> results = Stated.results(facts, "REACH", true).stream()
                .filter(one -> one.programme().ref().equals(programme.ref()))
                .map(one -> new Plan(
                        Part.Dimension.PROGRAMME,
                        programme.ref(),
                        Stated.tally(one.result().value(), one.counts()),
                        one.result().source()));
        return Stream.concat(groups, results);
    }

    /** The stated reach of some programmes, the newest one where there are several. */
    private static Optional<Stated.Result> of(List<Stated.Result> reached, List<Ref> programmes) {
        return reached.stream()
                .filter(one -> programmes.contains(one.programme().ref()))
                .max(Comparator.comparing(ReachIndicators::day));
    }

    private static String day(Stated.Result one) {
        return String.valueOf(one.statement().asOf()) + one.result().value();
    }

    /** Only what counts the same is divided: a reach that may count times is set beside the plan, and no more. */
    private static Figure against(FigureDraft draft, Plan plan, Optional<Stated.Result> reached) {
        Tally came = reached.map(one -> Stated.tally(one.result().value(), one.counts()))
                .orElse(null);
        if (came != null && plan.planned != null && came.counts() != plan.planned.counts()) {
            draft.withhold()
                    .otherwise(Figure.Status.UNKNOWN)
                    .aside(Aside.What.NOT_COMPARABLE, came.counts() + " " + plan.planned.counts());
        }
        return draft.part(plan.dimension, plan.by.text())
                .over(came, plan.planned)
                .stated(new Figure.Statement(
                        plan.by,
                        plan.source,
                        reached.map(one -> one.statement().asOf()).orElse(null),
                        came == null))
                .trace(Trace.of(() -> Stream.of(new Trace.Fact(plan.by, ""))))
                .build();
    }
}
