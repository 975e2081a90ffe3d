// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.CurriculumModule;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a group was given, beside the version of the curriculum that it follows.
 *
 * @param curriculum the id of the curriculum
 * @param version its version
 * @param lines one for each module, in the order of the curriculum
 * @param guestsMissing kinds of guests that the curriculum names for no session of its own, and that have not been there
 */
public record Conformance(
        @Nullable String curriculum, @Nullable String version, List<Line> lines, Set<Code> guestsMissing) {

    /** What became of a module. */
    public enum State {
        DELIVERED,
        /** Delivered on another day than planned. */
        MOVED,
        /** Something else was given in its place. */
        REPLACED,
        MISSED,
        AHEAD
    }

    /**
     * What became of one module.
     *
     * @param session the id of the session that decided it; absent if there is none
     * @param date the day of that session
     * @param planned the day for which it was first planned, where it was moved
     * @param guestsPlanned kinds of guests that the curriculum wants there
     * @param guestsCame kinds of guests that were there
     */
    public record Line(
            int module,
            @Nullable String title,
            State state,
            @Nullable String session,
            @Nullable LocalDate date,
            @Nullable LocalDate planned,
            List<Code> guestsPlanned,
            List<Code> guestsCame) {}

    public Conformance {
        lines = List.copyOf(lines);
        guestsMissing = Set.copyOf(guestsMissing);
    }

    /** Sets the sessions of a group beside a curriculum, as of a day. */
    public static Conformance of(Group group, Curriculum curriculum, LocalDate asOf) {
        Roster roster = Roster.of(group);
        List<Line> lines = curriculum.modules().stream()
                .filter(module -> module.number() != null)
                .map(module -> line(group, roster, module, asOf))
                .toList();
        Set<Code> wanted = curriculum.guests().stream()
                .flatMap(guest -> Stream.ofNullable(guest.category()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        group.sessions().stream().filter(Roster::held).forEach(session -> wanted.removeAll(came(session)));
        return new Conformance(curriculum.id(), curriculum.version(), lines, wanted);
    }

    /** How many modules came to a state. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    private static Line line(Group group, Roster roster, CurriculumModule module, LocalDate asOf) {
        int number = Objects.requireNonNull(module.number());
        List<Session> own = group.sessions().stream()
                .filter(session -> number == number(session) && session.makeUpOf() == null)
                .sorted(Comparator.comparing(Session::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Optional<Session> held = own.stream().filter(Roster::held).findFirst();
        if (held.isPresent()) {
            LocalDate planned = origin(roster, held.get()).map(Session::date).orElse(null);
            return line(module, planned == null ? State.DELIVERED : State.MOVED, held.get(), planned);
        }
        Optional<Session> instead = own.stream()
                .filter(session -> Code.is(session.status(), "REPLACED"))
                .flatMap(session -> taking(group, session))
                .filter(Roster::held)
                .findFirst();
        if (instead.isPresent()) {
            return line(module, State.REPLACED, instead.get(), null);
        }
        Optional<Session> ahead = own.stream()
                .filter(session -> Roster.takesPlace(session)
                        && (session.date() == null || !session.date().isBefore(asOf)))
                .findFirst();
        boolean over = Code.is(group.status(), "COMPLETED")
                || Code.is(group.status(), "CANCELLED")
                || Code.is(group.status(), "CLOSED");
        boolean past = own.stream()
                .anyMatch(session -> session.date() != null && session.date().isBefore(asOf));
        if (ahead.isEmpty() && (over || past)) {
            return line(module, State.MISSED, own.isEmpty() ? null : own.get(own.size() - 1), null);
        }
        return line(module, State.AHEAD, ahead.orElse(null), null);
    }

    private static Line line(
            CurriculumModule module, State state, @Nullable Session session, @Nullable LocalDate planned) {
        return new Line(
                Objects.requireNonNull(module.number()),
                module.title(),
                state,
                session == null ? null : session.id(),
                session == null ? null : session.date(),
                planned,
                module.guests(),
                session == null ? List.of() : List.copyOf(came(session)));
    }

    /** The session in whose place this one was held, if that one was moved. */
    private static Optional<Session> origin(Roster roster, Session session) {
        return roster.session(session.insteadOf()).filter(other -> Code.is(other.status(), "MOVED"));
    }

    private static Stream<Session> taking(Group group, Session replaced) {
        return replaced.id() == null
                ? Stream.empty()
                : group.sessions().stream().filter(other -> replaced.id().equals(other.insteadOf()));
    }

    private static Set<Code> came(Session session) {
        return session.guests().stream()
                .filter(guest -> !Boolean.FALSE.equals(guest.came()))
                .map(SessionGuest::category)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int number(Session session) {
        Integer number = session.module() == null ? session.number() : session.module();
        return number == null ? -1 : number;
    }
}
