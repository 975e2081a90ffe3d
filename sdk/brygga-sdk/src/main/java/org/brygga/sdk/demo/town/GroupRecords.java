// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.GroupLead;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.reckoning.group.Roster;

/** Groups with their meetings, who is enrolled, who came and who waits. */
final class GroupRecords {

    private static final long DRAWS = 40;
    private static final List<Attendance.Mark> MARKS = List.of(
            Attendance.Mark.PRESENT,
            Attendance.Mark.PRESENT,
            Attendance.Mark.PRESENT,
            Attendance.Mark.PRESENT,
            Attendance.Mark.PRESENT,
            Attendance.Mark.PRESENT,
            Attendance.Mark.LATE,
            Attendance.Mark.EXCUSED,
            Attendance.Mark.ABSENT,
            Attendance.Mark.UNKNOWN);

    private GroupRecords() {}

    static void groups(Quarter quarter, Consumer<Aggregate> add) {
        IntStream.range(0, Course.count(quarter))
                .mapToObj(number -> group(Course.of(quarter, number)))
                .forEach(add);
    }

    private static Group group(Course course) {
        Quarter quarter = course.quarter();
        Draw draw = quarter.draw(DRAWS, course.number());
        Period period = Period.of(course.first(), course.last());
        int seated = course.members().size() - course.waiting();
        List<Session> sessions = new ArrayList<>();
        List<Attendance> attendance = new ArrayList<>();
        List<Integer> stays = course.members().subList(0, seated).stream()
                .map(one -> draw.chance(12)
                        ? draw.between(2, course.days().size() - 2)
                        : course.days().size())
                .toList();
        for (int number = 1; number <= course.days().size(); number++) {
            Session planned = session(course, number, draw);
            int before = attendance.size();
            if (Code.is(planned.status(), "HELD")) {
                rollCall(course, number, stays, draw, attendance);
            }
            long came = attendance.subList(before, attendance.size()).stream()
                    .filter(record -> Roster.present(record.mark()))
                    .count();
            sessions.add(
                    Code.is(planned.status(), "HELD")
                            ? SessionBuilder.builder(planned)
                                    .headCount((int) came + draw.below(2))
                                    .build()
                            : planned);
        }
        return GroupBuilder.builder()
                .id(quarter.id("g", course.number()))
                .name("Group " + (course.number() + 1) + ", "
                        + quarter.setting().quarter(quarter.number()))
                .kind(Code.of("PARTICIPANT_GROUP"))
                .status(Code.of(course.over() ? "COMPLETED" : course.begun() ? "ACTIVE" : "PLANNED"))
                .programme(quarter.programme())
                .organisation(quarter.association())
                .curriculum("basic")
                .area(quarter.area())
                .venue("The meeting room, " + quarter.setting().quarter(quarter.number()))
                .zone(quarter.setting().zone())
                .period(period)
                .capacity(new Group.Capacity(4, course.waiting() > 0 ? seated : Course.SEATS, Course.SEATS))
                .leads(List.of(new GroupLead(
                        Code.of("COORDINATOR"),
                        quarter.volunteer(course.number() % VolunteerRecords.active(quarter)),
                        true,
                        period,
                        quarter.source())))
                .sessions(sessions)
                .enrolments(IntStream.range(0, course.members().size())
                        .mapToObj(place -> place < seated
                                ? SeatRecords.seat(course, place, stays.get(place), sessions, attendance, draw)
                                : SeatRecords.waiting(course, place, draw))
                        .toList())
                .attendance(attendance)
                .waitingList(IntStream.range(seated, course.members().size())
                        .mapToObj(place -> new WaitingPlace(
                                quarter.participant(course.members().get(place)),
                                place - seated + 1,
                                quarter.asOf().minusDays(30L - place),
                                Code.of("FULL")))
                        .toList())
                .sources(List.of(quarter.source()))
                .build();
    }

    private static Session session(Course course, int number, Draw draw) {
        LocalDate day = course.days().get(number - 1);
        LocalTime start = LocalTime.of(course.number() % 3 == 2 ? 17 : 9, 30);
        boolean been = day.isBefore(course.quarter().asOf());
        boolean police = number == 5;
        return SessionBuilder.builder()
                .id("s" + number)
                .number(number)
                .module(number)
                .date(day)
                .start(start)
                .end(start.plusMinutes(Course.MINUTES))
                .status(Code.of(!been ? "PLANNED" : draw.chance(6) ? "CANCELLED" : "HELD"))
                .topics(List.of(Course.topic(number)))
                .guests(
                        police
                                ? List.of(new SessionGuest(
                                        Code.of("POLICE"),
                                        course.quarter().ofTown("police"),
                                        "Answers questions",
                                        been ? Boolean.TRUE : null,
                                        course.quarter().source()))
                                : List.of())
                .build();
    }

    private static void rollCall(
            Course course, int number, List<Integer> stays, Draw draw, List<Attendance> attendance) {
        for (int place = 0; place < stays.size(); place++) {
            if (number <= stays.get(place)) {
                attendance.add(new Attendance(
                        "s" + number,
                        course.quarter().participant(course.members().get(place)),
                        draw.one(MARKS),
                        false,
                        null));
            }
        }
    }
}
