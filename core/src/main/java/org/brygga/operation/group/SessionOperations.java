// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brygga.check.OperationEntries;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.operation.Desk;
import org.brygga.operation.Outcome;
import org.brygga.reckoning.group.Timetable;

/** Planning the sessions of a group, and what is done when one cannot be held as planned. */
public final class SessionOperations {

    private static final Code PLANNED = Code.of("PLANNED");
    private static final Code MOVED = Code.of("MOVED");

    private final Desk desk;

    public SessionOperations(Desk desk) {
        this.desk = desk;
    }

    /** Plans one session for each of a curriculum; a group that has sessions keeps them and gets no others. */
    public Outcome<Group> schedule(
            Group group, Curriculum curriculum, Timetable timetable, Dataset around, Attribution by) {
        if (!group.sessions().isEmpty()) {
            return desk.unchanged(group);
        }
        List<Session> sessions = timetable.sessions(curriculum);
        GroupBuilder planned =
                GroupBuilder.builder(group).curriculum(curriculum.id()).sessions(sessions);
        if (group.period() == null && !sessions.isEmpty()) {
            planned.period(Period.of(day(sessions.get(0)), day(sessions.get(sessions.size() - 1))));
        }
        return desk.settle(group, planned.build(), "group.sessions-planned", around, by);
    }

    /** A guest is asked to come to a session; one of the same kind is replaced. */
    public Outcome<Group> invite(Group group, String session, SessionGuest guest, Dataset around, Attribution by) {
        Optional<Session> found = Edits.session(group, session);
        if (found.isEmpty()) {
            return notThere(group, session, around);
        }
        List<SessionGuest> guests = new ArrayList<>(found.get().guests().stream()
                .filter(one -> !Objects.equals(one.category(), guest.category()))
                .toList());
        guests.add(guest);
        Group invited = Edits.withSession(group, session, one -> one.guests(guests));
        return desk.settle(group, invited, "group.guest-invited", around, by);
    }

    /** A session is not held, and nothing takes its place. */
    public Outcome<Group> cancel(Group group, String session, Dataset around, Attribution by) {
        if (Edits.session(group, session).isEmpty()) {
            return notThere(group, session, around);
        }
        Group cancelled = Edits.withSession(group, session, one -> one.status(Code.of("CANCELLED")));
        return desk.settle(group, cancelled, "group.session-cancelled", around, by);
    }

    /** Something else is given in the place of a session; the new one names it. */
    public Outcome<Group> replace(Group group, String session, Session instead, Dataset around, Attribution by) {
        if (Edits.session(group, session).isEmpty()) {
            return notThere(group, session, around);
        }
        Group replaced = Edits.withSession(group, session, one -> one.status(Code.of("REPLACED")));
        Session named = SessionBuilder.builder(instead).insteadOf(session).build();
        return desk.settle(group, Edits.adding(replaced, named), "group.session-replaced", around, by);
    }

    /** People can catch up on a session. */
    public Outcome<Group> makeUp(Group group, String session, Session makeUp, Dataset around, Attribution by) {
        Optional<Session> missed = Edits.session(group, session);
        if (missed.isEmpty()) {
            return notThere(group, session, around);
        }
        Session named = SessionBuilder.builder(makeUp)
                .makeUpOf(session)
                .module(missed.get().module())
                .status(PLANNED)
                .build();
        return desk.settle(group, Edits.adding(group, named), "group.session-planned", around, by);
    }

    /** A session is held on another day; the others stay. */
    public Outcome<Group> move(
            Group group, String session, String newId, LocalDate day, Dataset around, Attribution by) {
        Optional<Session> found = Edits.session(group, session);
        if (found.isEmpty()) {
            return notThere(group, session, around);
        }
        return desk.settle(group, moved(group, found.get(), newId, day), "group.session-moved", around, by);
    }

    /**
     * A session is held on another day, and the planned ones after it follow in the rhythm of the timetable. Only the first
     * counts as moved; the plan of the others is changed.
     */
    public Outcome<Group> moveWithRest(
            Group group,
            String session,
            String newId,
            LocalDate day,
            Timetable timetable,
            Dataset around,
            Attribution by) {
        Optional<Session> found = Edits.session(group, session);
        if (found.isEmpty() || found.get().date() == null) {
            return notThere(group, session, around);
        }
        LocalDate was = day(found.get());
        List<Session> rest = group.sessions().stream()
                .filter(one -> PLANNED.equals(one.status())
                        && one.date() != null
                        && one.date().isAfter(was))
                .sorted(Comparator.comparing(Session::date))
                .toList();
        Group shifted = moved(group, found.get(), newId, day);
        LocalDate last = day;
        for (Session one : rest) {
            last = timetable.next(last);
            LocalDate next = last;
            shifted = Edits.withSessions(
                    shifted,
                    other -> one.equals(other)
                            ? SessionBuilder.builder(other).date(next).build()
                            : other);
        }
        return desk.settle(group, longer(shifted, last), "group.session-moved", around, by);
    }

    private static LocalDate day(Session session) {
        return Objects.requireNonNull(session.date());
    }

    private static Group moved(Group group, Session session, String newId, LocalDate day) {
        Group marked = Edits.withSession(group, String.valueOf(session.id()), one -> one.status(MOVED));
        Session instead = SessionBuilder.builder(session)
                .id(newId)
                .date(day)
                .status(PLANNED)
                .insteadOf(session.id())
                .build();
        return longer(Edits.adding(marked, instead), day);
    }

    /** The period reaches to the last session. */
    private static Group longer(Group group, LocalDate day) {
        Period period = group.period();
        if (period == null || period.lastDay().filter(day::isAfter).isEmpty()) {
            return group;
        }
        return GroupBuilder.builder(group)
                .period(new Period(period.start(), PartialDate.of(day)))
                .build();
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
