// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
