// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.indicator.Question;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.jspecify.annotations.Nullable;

/** Goes through the sessions, marks and enrolments of one group. */
final class GroupRecords {

    private GroupRecords() {}

    /** Adds the held sessions of a group within the question, and its enrolments, whenever they began. */
    static void read(Group group, Facts facts, List<Meeting> meetings, List<Membership> memberships) {
        Question question = facts.question();
        Roster roster = Roster.of(group);
        Set<String> called = new HashSet<>();
        Set<Ref> seen = new HashSet<>();
        Set<Ref> attended = new HashSet<>();
        for (Attendance mark : group.attendance()) {
            if (mark.session() != null && mark.mark() != null && mark.mark() != Attendance.Mark.UNKNOWN) {
                called.add(mark.session());
            }
            if (mark.person() != null && mark.mark() != null && mark.mark() != Attendance.Mark.UNKNOWN) {
                seen.add(mark.person());
            }
            if (mark.person() != null && Roster.present(mark.mark())) {
                attended.add(mark.person());
            }
        }
        for (Session session : group.sessions()) {
            if (Roster.held(session) && question.covers(session.date())) {
                meetings.add(Meeting.of(group, session, roster, called));
            }
        }
        LocalDate first = start(group);
        for (Enrolment enrolment : group.enrolments()) {
            LocalDate start = enrolment.period() == null
                    ? first
                    : enrolment.period().firstDay().orElse(first);
            Ref person = enrolment.person();
            memberships.add(new Membership(
                    group,
                    enrolment,
                    person == null ? null : facts.person(person),
                    start,
                    person != null && seen.contains(person),
                    person != null && attended.contains(person),
                    question.asOf()));
        }
    }

    private static @Nullable LocalDate start(Group group) {
        Optional<LocalDate> stated =
                group.period() == null ? Optional.empty() : group.period().firstDay();
        return stated.or(() -> group.sessions().stream()
                        .filter(Roster::held)
                        .flatMap(session -> Stream.ofNullable(session.date()))
                        .min(Comparator.naturalOrder()))
                .orElse(null);
    }
}
