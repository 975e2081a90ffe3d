// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Enrolment AMAL = Groups.enrolment("amal", "STARTED");
    private static final Session MAKE_UP =
            SessionBuilder.builder(Groups.session(9, "PLANNED")).makeUpOf("s1").build();

    private static Enrolment from(Enrolment enrolment, int session) {
        return EnrolmentBuilder.builder(enrolment)
                .period(new Period(PartialDate.of(Groups.FIRST.plusWeeks(session - 1L)), null))
                .build();
    }

    @Test
    void whoeverJoinsLateIsExpectedFromThenOn() {
        Group group =
                Groups.group(List.of(AMAL, from(Groups.enrolment("hodan", "STARTED"), 2)), Groups.held(3), List.of());
        Roster roster = Roster.of(group);

        assertThat(roster.expected(Groups.session(1, "HELD"))).containsExactly(Groups.woman("amal"));
        assertThat(roster.expected(Groups.session(2, "HELD")))
                .containsExactly(Groups.woman("amal"), Groups.woman("hodan"));
    }

    @Test
    void whoeverWaitsOrNeverCameIsNotExpected() {
        Group group = Groups.group(
                List.of(Groups.enrolment("w", "WAITING"), Groups.enrolment("n", "NEVER_CAME")),
                Groups.held(1),
                List.of());

        assertThat(Roster.of(group).expected(Groups.session(1, "HELD"))).isEmpty();
    }

    @Test
    void whoeverHasCompletedIsExpectedThroughThatDay() {
        Enrolment completed = EnrolmentBuilder.builder(Groups.enrolment("amal", "COMPLETED"))
                .completed(Groups.FIRST.plusWeeks(1))
                .build();
        Roster roster = Roster.of(Groups.group(List.of(completed), Groups.held(3), List.of()));

        assertThat(roster.belongs(Groups.woman("amal"), Groups.FIRST.plusWeeks(1)))
                .isTrue();
        assertThat(roster.belongs(Groups.woman("amal"), Groups.FIRST.plusWeeks(2)))
                .isFalse();
    }

    @Test
    void whereSessionsMakeUpForEachOtherSomebodyIsExpectedAllTheSame() {
        Session first =
                SessionBuilder.builder(Groups.session(1, "HELD")).makeUpOf("s2").build();
        Session second =
                SessionBuilder.builder(Groups.session(2, "HELD")).makeUpOf("s1").build();
        Session itself =
                SessionBuilder.builder(Groups.session(3, "HELD")).makeUpOf("s3").build();
        Roster roster = Roster.of(Groups.group(
                List.of(AMAL, Groups.enrolment("hodan", "STARTED")),
                List.of(first, second, itself),
                List.of(Groups.mark("amal", 2, Attendance.Mark.PRESENT))));

        assertThat(roster.expected(first)).containsExactly(Groups.woman("hodan"));
        assertThat(roster.expected(second)).containsExactly(Groups.woman("amal"), Groups.woman("hodan"));
        assertThat(roster.expected(itself)).containsExactly(Groups.woman("amal"), Groups.woman("hodan"));
    }

    /** Asked person by person of every session before, it would not end; asked in itself, it would be too deep. */
    @Test
    void aLongChainOfMakeUpsIsWalkedOnce() {
        List<Session> chain = IntStream.rangeClosed(1, 5_000)
                .mapToObj(number -> SessionBuilder.builder(Groups.session(number, "HELD"))
                        .makeUpOf(number == 1 ? null : "s" + (number - 1))
                        .build())
                .toList();
        Roster roster = Roster.of(Groups.group(List.of(AMAL, Groups.enrolment("hodan", "STARTED")), chain, List.of()));

        assertThat(roster.expected(chain.get(chain.size() - 1)))
                .containsExactly(Groups.woman("amal"), Groups.woman("hodan"));
    }

    @Property(tries = 300)
    void whoeverIsExpectedIsAMemberThatDayHoweverSessionsMakeUpForEachOther(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 9) Integer> makeUps,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 8) Integer> presences) {
        List<Session> sessions = IntStream.range(0, makeUps.size())
                .mapToObj(place -> SessionBuilder.builder(Groups.session(place + 1, "HELD"))
                        .makeUpOf(makeUps.get(place) == 0 ? null : "s" + makeUps.get(place))
                        .build())
                .toList();
        Roster roster = Roster.of(Groups.group(
                List.of(AMAL, from(Groups.enrolment("late", "STARTED"), 3)),
                sessions,
                presences.stream()
                        .distinct()
                        .map(number -> Groups.mark("amal", number, Attendance.Mark.PRESENT))
                        .toList()));

        for (Session session : sessions) {
            assertThat(roster.expected(session))
                    .allMatch(person -> roster.belongs(person, Objects.requireNonNull(session.date())));
        }
    }

    @Test
    void thoseAreExpectedToCatchUpWhoMissedTheSession() {
        Group group = Groups.group(
                List.of(AMAL, Groups.enrolment("hodan", "STARTED"), from(Groups.enrolment("late", "STARTED"), 5)),
                Groups.and(Groups.held(2), MAKE_UP),
                List.of(
                        Groups.mark("amal", 1, Attendance.Mark.PRESENT),
                        Groups.mark("hodan", 1, Attendance.Mark.EXCUSED)));

        assertThat(Roster.of(group).expected(MAKE_UP)).containsExactly(Groups.woman("hodan"));
    }

    @Test
    void whoeverCaughtUpHasAttended() {
        Group group = Groups.group(List.of(AMAL), Groups.and(Groups.held(2), MAKE_UP), Groups.present("amal", 9));
        Roster roster = Roster.of(group);

        assertThat(roster.attended(Groups.session(1, "HELD"), Groups.woman("amal")))
                .isTrue();
        assertThat(roster.attended(Groups.session(2, "HELD"), Groups.woman("amal")))
                .isFalse();
        assertThat(roster.makeUps(Groups.session(1, "HELD"))).containsExactly(MAKE_UP);
    }

    @Test
    void unknownIsNotAbsentAndNeitherIsPresent() {
        Group group = Groups.group(
                List.of(AMAL),
                Groups.held(5),
                List.of(
                        Groups.mark("amal", 1, Attendance.Mark.PRESENT),
                        Groups.mark("amal", 2, Attendance.Mark.LATE),
                        Groups.mark("amal", 3, Attendance.Mark.EXCUSED),
                        Groups.mark("amal", 4, Attendance.Mark.UNKNOWN)));
        Roster roster = Roster.of(group);

        assertThat(Groups.held(5).stream().map(session -> roster.mark(session, Groups.woman("amal"))))
                .containsExactly(
                        Attendance.Mark.PRESENT,
                        Attendance.Mark.LATE,
                        Attendance.Mark.EXCUSED,
                        Attendance.Mark.UNKNOWN,
                        null);
        assertThat(Groups.held(5).stream().map(session -> roster.came(session).size()))
                .containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void whoeverDropsInCameAndWasNotExpected() {
        Group group = Groups.group(
                List.of(AMAL),
                Groups.held(1),
                List.of(new Attendance("s1", Groups.woman("guest"), Attendance.Mark.PRESENT, true, null)));
        Roster roster = Roster.of(group);

        assertThat(roster.came(Groups.session(1, "HELD"))).containsExactly(Groups.woman("guest"));
        assertThat(roster.expected(Groups.session(1, "HELD"))).containsExactly(Groups.woman("amal"));
    }
}
