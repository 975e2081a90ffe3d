// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Rules for sessions and for who came. */
public final class AttendanceRules {

    /** There are many marks and little to say of them, so the place of one is made when something is. */
    private static final FieldPath ATTENDANCE = FieldPath.of("attendance");

    static final Rule<Group> SESSIONS_FIT = Rule.error("COM-SES-001")
            .title("The sessions of a group lie within its period and do not overlap")
            .text("The session lies outside the period of the group, or overlaps another session.")
            .text("outside", "The session lies outside the period of the group.")
            .text("overlap", "The session overlaps another session of the group.")
            .fix("Correct the date or the times of the session, or the period of the group.")
            .scope(Scope.AGGREGATE)
            .on(Group.class)
            .reads("sessions", "period")
            .finds((group, context, hits) -> Each.of(group.sessions(), "sessions", Session::id, (session, path) -> {
                LocalDate date = session.date();
                if (date != null
                        && Roster.takesPlace(session)
                        && group.period() != null
                        && !group.period().contains(date)) {
                    hits.in("outside").add(path.child("date"));
                }
                if (group.sessions().stream().anyMatch(other -> overlap(session, other))) {
                    hits.in("overlap").add(path.child("start"));
                }
            }));

    static final Rule<Group> IS_ENROLLED = Rule.error("COM-ATT-001")
            .title("Whoever is in the attendance list is enrolled on that day, or is marked as a drop-in")
            .text("The person is not enrolled on {date} and is not marked as a drop-in.")
            .fix("Enrol her from that day, or mark the attendance as a drop-in.")
            .scope(Scope.AGGREGATE)
            .on(Group.class)
            .reads("attendance", "enrolments", "sessions")
            .finds((group, context, hits) -> {
                Roster roster = Roster.of(group);
                List<Attendance> attendance = group.attendance();
                for (int position = 0; position < attendance.size(); position++) {
                    Attendance record = attendance.get(position);
                    LocalDate date =
                            roster.session(record.session()).map(Session::date).orElse(null);
                    if (!Boolean.TRUE.equals(record.dropIn())
                            && record.person() != null
                            && date != null
                            && !roster.belongs(record.person(), date)) {
                        hits.add(ATTENDANCE.element(position, key(record)), Map.of("date", date));
                    }
                }
            });

    static final Rule<Group> IS_RECORDED_ONCE = Rule.error("COM-ATT-002")
            .title("Attendance is recorded once for each person, and only for a session that was held")
            .text("The attendance stands twice, or belongs to a session that was cancelled or has not been yet.")
            .text("twice", "The attendance of the same person at the same session stands twice.")
            .text("cancelled", "The session was cancelled.")
            .text("future", "The session is on {date}, which has not been yet.")
            .fix("Remove the record, or correct the session.")
            .scope(Scope.AGGREGATE)
            .on(Group.class)
            .reads("attendance", "sessions")
            .finds((group, context, hits) -> {
                Roster roster = Roster.of(group);
                List<Attendance> attendance = group.attendance();
                Set<Seat> seen = new HashSet<>(2 * attendance.size());
                for (int position = 0; position < attendance.size(); position++) {
                    Attendance record = attendance.get(position);
                    Seat seat = key(record);
                    if (record.person() != null && record.session() != null && !seen.add(seat)) {
                        hits.in("twice").add(ATTENDANCE.element(position, seat));
                    }
                    Session session = roster.session(record.session()).orElse(null);
                    if (session == null) {
                        continue;
                    }
                    if (Code.is(session.status(), "CANCELLED")) {
                        hits.in("cancelled").add(ATTENDANCE.element(position, seat));
                    } else if (session.date() != null && session.date().isAfter(context.asOf())) {
                        hits.in("future").add(ATTENDANCE.element(position, seat), Map.of("date", session.date()));
                    }
                }
            });

    private AttendanceRules() {}

    public static List<Rule<?>> all() {
        return List.of(SESSIONS_FIT, IS_ENROLLED, IS_RECORDED_ONCE);
    }

    private static Seat key(Attendance record) {
        return new Seat(record.session(), record.person());
    }

    /** One person at one session. */
    private record Seat(@Nullable String session, @Nullable Ref person) {

        @Override
        public String toString() {
            return session + " " + person;
        }
    }

    @SuppressWarnings("ReferenceEquality") // two sessions may be written alike, and then they overlap
    private static boolean overlap(Session one, Session other) {
        return one != other
                && one.date() != null
                && one.date().equals(other.date())
                && Roster.takesPlace(one)
                && Roster.takesPlace(other)
                && one.start() != null
                && one.end() != null
                && other.start() != null
                && other.end() != null
                && one.start().isBefore(other.end())
                && other.start().isBefore(one.end());
    }
}
