// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Stated;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.ProjectPhase;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.jspecify.annotations.Nullable;

/** How many volunteers the phases of a project trained, beside how many they planned. */
public final class RecruitmentIndicators {

    /** A phase that plans both means the same people twice; who was trained comes first. */
    private static final List<String> KINDS = List.of("VOLUNTEERS_TRAINED", "VOLUNTEERS_STARTED");

    private static final Computed AGAINST_PLAN = Computed.of(
            Indicator.define("IND-VOL-4", Unit.SHARE, Counted.PERSONS, Counted.PERSONS)
                    .guarded(true)
                    .breakdowns(List.of(Part.Dimension.GRANT, Part.Dimension.PHASE))
                    .confidence(Confidence.VERIFIED)
                    .source("application of a Norwegian project: 14, 10 and 10 volunteers in three phases")
                    .build(),
            (facts, drafts) -> {
                Map<Ref, List<Completed>> completed = new HashMap<>();
                Completed.all(facts)
                        .forEach(one -> one.programmes()
                                .forEach(programme -> completed
                                        .computeIfAbsent(programme, key -> new ArrayList<>())
                                        .add(one)));
                List<Figure> figures = new ArrayList<>();
                for (Grant grant : facts.grants()) {
                    figures.addAll(figures(facts, drafts, grant, completed));
                }
                return figures;
            });

    private RecruitmentIndicators() {}

    public static List<Computed> all() {
        return List.of(AGAINST_PLAN);
    }

    private static List<Figure> figures(
            Facts facts, Computed.Drafts drafts, Grant grant, Map<Ref, List<Completed>> completed) {
        if (grant.project() == null) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        Tally planned = null;
        Tally actual = null;
        boolean allKnown = true;
        for (ProjectPhase phase : grant.project().phases()) {
            Optional<ProjectPhase.Deliverable> plan = plan(phase);
            if (plan.isEmpty() || !asked(facts, phase)) {
                continue;
            }
            Tally wanted = Stated.tally(plan.get().planned(), Counted.PERSONS);
            Tally came = came(facts, grant, phase, plan.get(), completed);
            planned = planned == null || wanted == null ? wanted : planned.plus(wanted);
            allKnown &= came != null && (actual == null || actual.getClass() == came.getClass());
            actual = actual == null || came == null || !allKnown ? came : actual.plus(came);
            figures.add(drafts.begin()
                    .part(Part.Dimension.GRANT, grant.ref().text())
                    .part(Part.Dimension.PHASE, phase.number() == null ? "" : String.valueOf(phase.number()))
                    .over(came, wanted)
                    .stated(
                            came == null || came instanceof Tally.Printed
                                    ? statement(grant, plan.get(), came == null)
                                    : null)
                    .trace(Trace.of(() -> Stream.of(new Trace.Fact(grant.ref(), "project/phases/" + phase.number()))))
                    .build());
        }
        if (!figures.isEmpty()) {
            figures.add(drafts.begin()
                    .part(Part.Dimension.GRANT, grant.ref().text())
                    .over(allKnown ? actual : null, planned)
                    .trace(Trace.of(() -> Stream.of(new Trace.Fact(grant.ref(), "project/phases"))))
                    .build());
        }
        return figures;
    }

    private static boolean asked(Facts facts, ProjectPhase phase) {
        return phase.period() == null
                ? facts.question().alwaysAsked()
                : facts.question().alwaysAsked() || facts.question().touches(phase.period());
    }

    private static Optional<ProjectPhase.Deliverable> plan(ProjectPhase phase) {
        return KINDS.stream()
                .flatMap(kind ->
                        phase.deliverables().stream().filter(one -> Code.is(one.kind(), kind) && one.planned() != null))
                .findFirst();
    }

    /** What the phase reports itself, else those who were trained in its time; absent if nobody is recorded at all. */
    private static @Nullable Tally came(
            Facts facts,
            Grant grant,
            ProjectPhase phase,
            ProjectPhase.Deliverable plan,
            Map<Ref, List<Completed>> completed) {
        if (plan.actual() != null) {
            return Stated.tally(plan.actual(), Counted.PERSONS);
        }
        Period time = phase.period();
        boolean recorded = !facts.volunteers().isEmpty() || !facts.memberships().isEmpty();
        if (!recorded || time == null) {
            return null;
        }
        return new Tally.Persons(grant.programmes().stream()
                .flatMap(programme -> completed.getOrDefault(programme, List.of()).stream())
                .filter(one -> one.day() != null
                        && time.contains(one.day())
                        && !one.day().isAfter(facts.question().asOf()))
                .map(Completed::person)
                .collect(Collectors.toSet()));
    }

    private static Figure.Statement statement(Grant grant, ProjectPhase.Deliverable plan, boolean planned) {
        return new Figure.Statement(
                grant.ref(),
                plan.source() == null ? Stated.first(grant.sources()) : plan.source(),
                plan.planned() == null ? null : plan.planned().asOf(),
                planned);
    }
}
