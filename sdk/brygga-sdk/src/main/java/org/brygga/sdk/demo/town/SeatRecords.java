// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Session;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.reckoning.group.Roster;

/** Who is enrolled in a group, and how it ended for her. */
final class SeatRecords {

    private static final BigDecimal SHARE = new BigDecimal("0.75");
    private static final List<String> REASONS = List.of("WORK", "STUDIES", "MOVED_AWAY", "FAMILY", "HEALTH", "UNKNOWN");
    private static final List<String> FOUND_BY =
            List.of("FRIEND", "OUTREACH", "SCHOOL", "SOCIAL_MEDIA", "FAMILY_CENTRE");

    private SeatRecords() {}

    static Enrolment waiting(Course course, int place, Draw draw) {
        return enrolment(course, place, draw).status(Code.of("WAITING")).build();
    }

    private static EnrolmentBuilder enrolment(Course course, int place, Draw draw) {
        Quarter quarter = course.quarter();
        return EnrolmentBuilder.builder()
                .id("e" + place)
                .person(quarter.participant(course.members().get(place)))
                .purpose(Code.of("OWN_BENEFIT"))
                .cameThrough(Code.of(draw.one(FOUND_BY)))
                .source(quarter.source());
    }

    static Enrolment seat(
            Course course, int place, int stays, List<Session> sessions, List<Attendance> attendance, Draw draw) {
        Quarter quarter = course.quarter();
        EnrolmentBuilder seat = enrolment(course, place, draw);
        if (draw.chance(40)) {
            seat.funderAnswers(List.of(new FunderAnswer(
                    quarter.grant(),
                    Code.of("THIRD_COUNTRY_NATIONAL"),
                    Code.of(draw.one(List.of("YES", "YES", "NO", "DECLINED", "UNKNOWN"))),
                    true,
                    Code.of("CONSENT"),
                    quarter.asOf().plusMonths(11))));
        }
        PartialDate first = PartialDate.of(course.first());
        LocalDate lastDay = course.days().get(stays - 1);
        if (stays < course.days().size() && lastDay.isBefore(quarter.asOf())) {
            return seat.status(Code.of("LEFT"))
                    .reason(Code.of(draw.one(REASONS)))
                    .period(new Period(first, PartialDate.of(lastDay)))
                    .build();
        }
        if (!course.over()) {
            return seat.status(Code.of(course.begun() ? "STARTED" : "ADMITTED"))
                    .period(new Period(first, null))
                    .build();
        }
        return ended(course, seat.period(Period.of(course.first(), course.last())), place, sessions, attendance);
    }

    private static Enrolment ended(
            Course course, EnrolmentBuilder seat, int place, List<Session> sessions, List<Attendance> attendance) {
        String id = course.quarter().participant(course.members().get(place)).id();
        int held = (int) sessions.stream()
                .filter(session -> Code.is(session.status(), "HELD"))
                .count();
        int attended = (int) attendance.stream()
                .filter(record ->
                        record.person() != null && record.person().id().equals(id) && Roster.present(record.mark()))
                .count();
        int needed = (3 * held + 3) / 4;
        if (held == 0 || attended < needed) {
            return seat.status(Code.of("LEFT")).reason(Code.of("UNKNOWN")).build();
        }
        return seat.status(Code.of("COMPLETED"))
                .completed(course.last())
                .decision(new Enrolment.Decision(
                        course.last(), attended, held, needed, SHARE, Code.of("PACK"), Code.of("CERTIFICATE")))
                .build();
    }
}
