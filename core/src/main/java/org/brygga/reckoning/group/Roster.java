// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Who was expected at the sessions of a group, and who came.
 *
 * <p>Somebody who joined late was not expected before; at a session for catching up, those are expected who missed the
 * session that it makes up for. What was not noted is not known, which is not the same as absent.
 *
 * <p>Not safe for several threads.
 */
public final class Roster {

    private static final Set<String> NOT_YET_IN = Set.of("APPLIED", "WAITING", "DECLINED", "WITHDRAWN", "NEVER_CAME");

    private final Group group;
    private final Map<String, Session> sessions = new HashMap<>();

    // Each is sorted when it is first asked for: most rules ask for one of them.
    private @Nullable Map<String, Map<Ref, Attendance.Mark>> marks;
    private @Nullable Map<Ref, List<Enrolment>> enrolments;

    private Roster(Group group) {
        this.group = group;
        for (Session session : group.sessions()) {
            if (session.id() != null) {
                sessions.putIfAbsent(session.id(), session);
            }
        }
    }

    private Map<Ref, Attendance.Mark> marks(String session) {
        if (marks == null) {
            marks = new HashMap<>();
            for (Attendance record : group.attendance()) {
                if (record.session() != null && record.person() != null && record.mark() != null) {
                    marks.computeIfAbsent(record.session(), id -> new LinkedHashMap<>())
                            .putIfAbsent(record.person(), record.mark());
                }
            }
        }
        return marks.getOrDefault(session, Map.of());
    }

    private List<Enrolment> enrolments(Ref person) {
        if (enrolments == null) {
            enrolments = new HashMap<>();
            for (Enrolment enrolment : group.enrolments()) {
                if (enrolment.person() != null) {
                    enrolments
                            .computeIfAbsent(enrolment.person(), one -> new ArrayList<>(1))
                            .add(enrolment);
                }
            }
        }
        return enrolments.getOrDefault(person, List.of());
    }

    public static Roster of(Group group) {
        return new Roster(group);
    }

    /** The session with an id. */
    public Optional<Session> session(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : sessions.get(id));
    }

    /** Whether an enrolment makes somebody a member of the group on a day. */
    public static boolean belongs(Enrolment enrolment, LocalDate day) {
        boolean admitted = enrolment.status() == null
                || !NOT_YET_IN.contains(enrolment.status().word());
        boolean finished = enrolment.completed() != null && day.isAfter(enrolment.completed());
        return admitted
                && !finished
                && (enrolment.period() == null || enrolment.period().contains(day));
    }

    /** Whether a person is a member of the group on a day. */
    public boolean belongs(Ref person, LocalDate day) {
        for (Enrolment enrolment : enrolments(person)) {
            if (belongs(enrolment, day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a session takes place, or took place: not one that was cancelled, moved or replaced. */
    public static boolean takesPlace(Session session) {
        return !Code.is(session.status(), "CANCELLED")
                && !Code.is(session.status(), "MOVED")
                && !Code.is(session.status(), "REPLACED");
    }

    /** Whether a session was held. */
    public static boolean held(Session session) {
        return Code.is(session.status(), "HELD");
    }

    /** Whether a mark means that she was there. */
    public static boolean present(Attendance.@Nullable Mark mark) {
        return mark != null && mark.present();
    }

    /**
     * Those who were expected, in the order of the enrolments; nobody if the session has no date.
     *
     * <p>Where sessions make up for each other in a circle, the last before it closes makes up for nothing.
     */
    public Set<Ref> expected(Session session) {
        List<Session> back = madeUpFor(session);
        Session missed = back.get(back.size() - 1);
        Set<Ref> expected = members(missed);
        for (int place = back.size() - 2; place >= 0; place--) {
            Session makeUp = back.get(place);
            Set<Ref> catchingUp = members(makeUp);
            catchingUp.retainAll(expected);
            for (Ref person : expected) {
                if (present(mark(missed, person))) {
                    catchingUp.remove(person);
                }
            }
            expected = catchingUp;
            missed = makeUp;
        }
        return expected;
    }

    /** A session, the one that it makes up for, and so on back to the first. */
    private List<Session> madeUpFor(Session session) {
        List<Session> back = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        Session next = session;
        while (next != null && (next.id() == null || passed.add(next.id()))) {
            back.add(next);
            next = session(next.makeUpOf()).orElse(null);
        }
        return back;
    }

    private Set<Ref> members(Session session) {
        LocalDate date = session.date();
        return date == null
                ? new LinkedHashSet<>()
                : group.enrolments().stream()
                        .filter(enrolment -> belongs(enrolment, date))
                        .map(Enrolment::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was noted of a person at a session; absent if nothing was. */
    public Attendance.@Nullable Mark mark(Session session, Ref person) {
        return session.id() == null ? null : marks(session.id()).get(person);
    }

    /** Those who were there by name, enrolled or dropping in. */
    public Set<Ref> came(Session session) {
        if (session.id() == null) {
            return Set.of();
        }
        Set<Ref> came = new LinkedHashSet<>();
        marks(session.id()).forEach((person, mark) -> {
            if (mark.present()) {
                came.add(person);
            }
        });
        return came;
    }

    /** Whether she was at the session, or at one that makes up for it. */
    public boolean attended(Session session, Ref person) {
        return present(mark(session, person))
                || makeUps(session).stream().anyMatch(makeUp -> present(mark(makeUp, person)));
    }

    /** The sessions at which one can catch up on a session. */
    public Collection<Session> makeUps(Session session) {
        return session.id() == null
                ? Set.of()
                : group.sessions().stream()
                        .filter(other -> session.id().equals(other.makeUpOf()) && takesPlace(other))
                        .toList();
    }
}
