// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;

/** Groups of a few women and weekly sessions from 3 February 2026, for the tests of what follows from them. */
final class Groups {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 3);

    private Groups() {}

    static Ref woman(String id) {
        return Ref.of("participant", id);
    }

    static Enrolment enrolment(String id, String status) {
        return EnrolmentBuilder.builder()
                .id("e-" + id)
                .person(woman(id))
                .status(Code.of(status))
                .build();
    }

    static Session session(int number, String status) {
        return SessionBuilder.builder()
                .id("s" + number)
                .number(number)
                .date(FIRST.plusWeeks(number - 1L))
                .status(Code.of(status))
                .build();
    }

    static List<Session> held(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> session(number, "HELD"))
                .toList();
    }

    static Attendance mark(String woman, int session, Attendance.Mark mark) {
        return new Attendance("s" + session, woman(woman), mark, null, null);
    }

    static List<Attendance> present(String woman, int... sessions) {
        return IntStream.of(sessions)
                .mapToObj(session -> mark(woman, session, Attendance.Mark.PRESENT))
                .toList();
    }

    static Group group(List<Enrolment> enrolments, List<Session> sessions, List<Attendance> attendance) {
        return GroupBuilder.builder()
                .id("tuesday")
                .enrolments(enrolments)
                .sessions(sessions)
                .attendance(attendance)
                .build();
    }

    static List<Session> and(List<Session> sessions, Session... more) {
        List<Session> all = new ArrayList<>(sessions);
        all.addAll(List.of(more));
        return all;
    }
}
