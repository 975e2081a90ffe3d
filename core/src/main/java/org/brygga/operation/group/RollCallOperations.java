// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.check.OperationEntries;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;
import org.brygga.reckoning.group.Roster;
import org.jspecify.annotations.Nullable;

/** Calling the roll: the whole session in one step that can be repeated. */
public final class RollCallOperations {

    private final Desk desk;

    public RollCallOperations(Desk desk) {
        this.desk = desk;
    }

    /**
     * Calls the roll of a session: it was held, and these came. What was noted of it before is replaced, whoever was
     * admitted and came has started, and whoever came without being enrolled dropped in.
     */
    public Outcome<Group> callRoll(Group group, String session, RollCall roll, Dataset around, Attribution by) {
        Optional<Session> found = Edits.session(group, session);
        if (found.isEmpty()) {
            return notThere(group, session, around);
        }
        LocalDate date = found.get().date();
        Group held = Edits.withSession(
                group,
                session,
                one -> one.status(Code.of("HELD")).headCount(roll.headCount()).guests(guests(found.get(), roll)));
        List<Attendance> attendance = new ArrayList<>(group.attendance().stream()
                .filter(record -> !session.equals(record.session()))
                .toList());
        Roster roster = Roster.of(held);
        roster.expected(found.get())
                .forEach(person -> attendance.add(new Attendance(
                        session, person, roll.marks().getOrDefault(person, Attendance.Mark.UNKNOWN), null, null)));
        roll.marks().forEach((person, mark) -> {
            if (attendance.stream()
                    .noneMatch(record -> session.equals(record.session()) && person.equals(record.person()))) {
                attendance.add(new Attendance(session, person, mark, member(roster, person, date) ? null : true, null));
            }
        });
        Group called = GroupBuilder.builder(held)
                .attendance(attendance)
                .enrolments(held.enrolments().stream()
                        .map(one -> started(one, roll, held))
                        .toList())
                .build();
        return desk.settle(group, called, "group.roll-called", around, by);
    }

    /** Those who were planned, each with whether she came, and those who came without having been planned. */
    private static List<SessionGuest> guests(Session session, RollCall roll) {
        Set<Code> came = roll.guests();
        if (came == null) {
            return session.guests();
        }
        Set<Code> unplanned = new LinkedHashSet<>(came);
        List<SessionGuest> guests = new ArrayList<>();
        session.guests().forEach(guest -> {
            boolean here = guest.category() != null && came.contains(guest.category());
            unplanned.remove(guest.category());
            guests.add(
                    new SessionGuest(guest.category(), guest.organisation(), guest.function(), here, guest.source()));
        });
        unplanned.forEach(category -> guests.add(new SessionGuest(category, null, null, true, null)));
        return guests;
    }

    private static boolean member(Roster roster, Ref person, @Nullable LocalDate date) {
        return date != null && roster.belongs(person, date);
    }

    /** Whoever had a seat without a first day has been expected from the first session on. */
    private static Enrolment started(Enrolment enrolment, RollCall roll, Group group) {
        boolean came = enrolment.person() != null && Roster.present(roll.marks().get(enrolment.person()));
        if (!came || !Code.is(enrolment.status(), "ADMITTED")) {
            return enrolment;
        }
        return EnrolmentBuilder.builder(enrolment)
                .status(Code.of("STARTED"))
                .period(enrolment.period() == null ? fromFirstSession(group) : enrolment.period())
                .build();
    }

    private static @Nullable Period fromFirstSession(Group group) {
        return group.sessions().stream()
                .filter(Roster::takesPlace)
                .flatMap(session -> Stream.ofNullable(session.date()))
                .min(Comparator.naturalOrder())
                .map(first -> new Period(PartialDate.of(first), null))
                .orElse(null);
    }

    private Outcome<Group> notThere(Group group, String session, Dataset around) {
        return desk.refused(
                group,
                around,
                OperationEntries.NOT_THERE,
                FieldPath.of("sessions"),
                Map.of("what", Ref.of("session", session)));
    }
}
