// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Meeting;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.group.Group;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;

/** Who came to the sessions that were held; a session at which nobody noted who came says nothing about it. */
public final class AttendanceIndicators {

    private static final Computed RATE = Computed.of(
            Indicator.define("IND-ATT-1", Unit.SHARE, Counted.ATTENDANCES, Counted.ATTENDANCES)
                    .guarded(true)
                    .addsUp(true)
                    .build(),
            (facts, drafts) -> {
                List<Meeting> called = some(facts, Meeting::called);
                return List.of(drafts.begin()
                        .over(
                                called.isEmpty() ? null : sum(called, Meeting::present),
                                called.isEmpty() ? null : sum(called, Meeting::expected))
                        .aside(Aside.What.DROP_INS, sum(called, Meeting::dropIns))
                        .aside(Aside.What.NOT_NOTED, sum(called, Meeting::notNoted))
                        .aside(Aside.What.NOT_CALLED, sessions(some(facts, meeting -> !meeting.called())))
                        .aside(Aside.What.PERSONS_BEHIND, persons(facts, called))
                        .trace(trace(called))
                        .build());
            });

    private static final Computed OF_A_PERSON = Computed.of(
            Indicator.define("IND-ATT-2", Unit.SHARE, Counted.SESSIONS, Counted.SESSIONS)
                    .guarded(true)
                    .internal(true)
                    .breakdowns(List.of(Part.Dimension.PERSON))
                    .build(),
            (facts, drafts) -> {
                Map<Ref, int[]> counts = new TreeMap<>();
                Map<Group, List<Meeting>> byGroup =
                        some(facts, Meeting::called).stream().collect(Collectors.groupingBy(Meeting::group));
                byGroup.forEach((group, meetings) -> count(group, meetings, counts));
                List<Figure> figures = new ArrayList<>();
                counts.forEach((person, count) -> figures.add(drafts.begin()
                        .part(Part.Dimension.PERSON, person.text())
                        .over(Tally.Times.of(Counted.SESSIONS, count[0]), Tally.Times.of(Counted.SESSIONS, count[1]))
                        .trace(Trace.of(() -> Stream.of(new Trace.Fact(person, ""))))
                        .build()));
                return figures;
            });

    private static final Computed PRESENT = Computed.of(
            Indicator.define("IND-ATT-3", Unit.MEAN, Counted.ATTENDANCES, Counted.SESSIONS)
                    .guarded(true)
                    .addsUp(true)
                    .build(),
            (facts, drafts) -> {
                List<Meeting> counted = some(facts, Meeting::counted);
                return List.of(drafts.begin()
                        .over(
                                counted.isEmpty() ? null : sum(counted, Meeting::heads),
                                counted.isEmpty() ? null : sessions(counted))
                        .aside(Aside.What.NOT_CALLED, sessions(some(facts, meeting -> !meeting.counted())))
                        .trace(trace(counted))
                        .build());
            });

    private static final Computed HELD = Computed.of(
            Indicator.define("IND-ATT-4", Unit.SHARE, Counted.SESSIONS, Counted.SESSIONS)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.PROGRAMME, Part.Dimension.CURRICULUM))
                    .build(),
            HeldAgainstPlan::figures);

    private AttendanceIndicators() {}

    public static List<Computed> all() {
        return List.of(RATE, OF_A_PERSON, PRESENT, HELD);
    }

    private static void count(Group group, List<Meeting> meetings, Map<Ref, int[]> counts) {
        Roster roster = Roster.of(group);
        for (Meeting meeting : meetings) {
            for (Ref person : meeting.whoWasExpected(roster)) {
                int[] count = counts.computeIfAbsent(person, key -> new int[2]);
                count[0] += Roster.present(roster.mark(meeting.session(), person)) ? 1 : 0;
                count[1]++;
            }
        }
    }

    private static Tally persons(Facts facts, List<Meeting> meetings) {
        Set<Ref> groups =
                meetings.stream().map(meeting -> meeting.group().ref()).collect(Collectors.toCollection(HashSet::new));
        return new Tally.Persons(facts.memberships().stream()
                .filter(member -> groups.contains(member.group().ref()) && member.started())
                .filter(member -> facts.question().touches(member.enrolment().period()))
                .map(Membership::person)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
    }

    private static List<Meeting> some(Facts facts, Predicate<Meeting> which) {
        return facts.meetings().stream().filter(which).toList();
    }

    private static Tally sum(List<Meeting> meetings, ToIntFunction<Meeting> count) {
        return Tally.Times.of(
                Counted.ATTENDANCES,
                meetings.stream().mapToLong(count::applyAsInt).sum());
    }

    private static Tally sessions(List<Meeting> meetings) {
        return Tally.Times.of(Counted.SESSIONS, meetings.size());
    }

    private static Trace trace(List<Meeting> meetings) {
        return Trace.of(() -> meetings.stream().map(Meeting::fact));
    }
}
