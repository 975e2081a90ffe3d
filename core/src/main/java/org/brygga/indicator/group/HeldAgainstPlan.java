// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Meeting;
import org.brygga.indicator.fact.Stated;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.Programme;
import org.brygga.reckoning.group.Roster;
import org.jspecify.annotations.Nullable;

/** Sets the sessions that groups held beside the number that their curriculum plans. */
final class HeldAgainstPlan {

    private HeldAgainstPlan() {}

    static List<Figure> figures(Facts facts, Computed.Drafts drafts) {
        Count whole = new Count();
        Map<String, Count> byCurriculum = new HashMap<>();
        int withoutPlan = 0;
        List<Group> counted = new ArrayList<>();
        for (Group group : facts.groups()) {
            if (!asked(facts, group)) {
                continue;
            }
            Optional<Curriculum> curriculum = facts.curriculum(group);
            OptionalInt plan = curriculum.map(HeldAgainstPlan::planned).orElse(OptionalInt.empty());
            if (plan.isEmpty()) {
                withoutPlan++;
                continue;
            }
            int count = (int) held(facts, group).count();
            counted.add(group);
            whole.add(count, plan.getAsInt());
            String key = Objects.requireNonNull(group.programme()).text() + " "
                    + curriculum.map(Curriculum::id).orElse("");
            byCurriculum.computeIfAbsent(key, any -> new Count()).add(count, plan.getAsInt());
        }
        List<Meeting> makeUps =
                facts.meetings().stream().filter(meeting -> !meeting.planned()).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(drafts.begin()
                .over(whole.held(), whole.planned())
                .aside(Aside.What.NO_PLAN, Tally.Times.of(Counted.GROUPS, withoutPlan))
                .aside(Aside.What.MAKE_UPS, Tally.Times.of(Counted.SESSIONS, makeUps.size()))
                .trace(Trace.of(() -> counted.stream()
                        .flatMap(group -> held(facts, group)
                                .map(session -> new Trace.Fact(group.ref(), "sessions/" + session.id())))))
                .build());
        for (Programme programme : facts.programmes()) {
            for (Curriculum curriculum : programme.curricula()) {
                curriculum(facts, drafts, programme, curriculum, byCurriculum).ifPresent(figures::add);
            }
        }
        return figures;
    }

    /** One plan with what was held under it; a plan under which no session is recorded stands alone. */
    private static Optional<Figure> curriculum(
            Facts facts,
            Computed.Drafts drafts,
            Programme programme,
            Curriculum curriculum,
            Map<String, Count> byCurriculum) {
        String id = curriculum.id() == null ? "" : curriculum.id();
        Count count = byCurriculum.get(programme.ref().text() + " " + id);
        OptionalInt plan = planned(curriculum);
        if (plan.isEmpty() || (curriculum.inForce() != null && !facts.question().touches(curriculum.inForce()))) {
            return Optional.empty();
        }
        return Optional.of(drafts.begin()
                .part(Part.Dimension.PROGRAMME, programme.ref().text())
                .part(Part.Dimension.CURRICULUM, id)
                .over(
                        count == null ? null : count.held(),
                        count == null ? Tally.Times.of(Counted.SESSIONS, plan.getAsInt()) : count.planned())
                .stated(
                        count == null
                                ? new Figure.Statement(
                                        programme.ref(),
                                        curriculum.source() == null
                                                ? Stated.first(programme.sources())
                                                : curriculum.source(),
                                        null,
                                        true)
                                : null)
                .trace(Trace.of(() -> Stream.of(new Trace.Fact(programme.ref(), "curricula/" + id))))
                .build());
    }

    /** Whether a group has recorded sessions and reaches into the period: by its own, or by one of the sessions. */
    private static boolean asked(Facts facts, Group group) {
        return !group.sessions().isEmpty()
                && (group.period() != null
                        ? facts.question().touches(group.period())
                        : group.sessions().stream()
                                .anyMatch(session -> facts.question().covers(session.date())));
    }

    /** What it held of its plan up to the day of the question, also before the period: a plan is one whole. */
    private static Stream<Session> held(Facts facts, Group group) {
        return group.sessions().stream()
                .filter(session -> Roster.held(session) && session.makeUpOf() == null)
                .filter(session -> session.date() == null
                        || !session.date().isAfter(facts.question().asOf()));
    }

    /** How many sessions a curriculum plans; empty if it does not say. */
    private static OptionalInt planned(Curriculum curriculum) {
        if (curriculum.sessionCount() != null && curriculum.sessionCount() > 0) {
            return OptionalInt.of(curriculum.sessionCount());
        }
        return curriculum.modules().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(curriculum.modules().size());
    }

    /** What was held and what was planned, of several groups together. */
    private static final class Count {

        private long held;
        private long planned;
        private boolean any;

        void add(int more, int plan) {
            held += more;
            planned += plan;
            any = true;
        }

        @Nullable Tally held() {
            return any ? Tally.Times.of(Counted.SESSIONS, held) : null;
        }

        @Nullable Tally planned() {
            return any ? Tally.Times.of(Counted.SESSIONS, planned) : null;
        }
    }
}
