// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How many seats a group has and how many are taken on a day; the one place where this is decided.
 *
 * <p>Holding a seat, waiting for one, having come and counting for completion are four different things: see {@link Roster}
 * and {@link Completion} for the last two.
 *
 * @param taken how many people hold a seat
 * @param waiting how many wait for one
 * @param least with how few the group is meant to run; absent if not stated
 * @param most how many it takes; absent if there is no limit
 * @param funded how many seats are paid for; absent if not stated
 */
public record Seats(
        int taken,
        int waiting,
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable Integer funded) {

    private static final Set<String> WITHOUT_SEAT =
            Set.of("APPLIED", "WAITING", "DECLINED", "WITHDRAWN", "NEVER_CAME", "COMPLETED", "LEFT", "MOVED");

    /** The seats of a group on a day. */
    public static Seats of(Group group, LocalDate day) {
        long named = group.enrolments().stream()
                .filter(enrolment -> occupies(enrolment, day))
                .map(Enrolment::person)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long nameless = group.enrolments().stream()
                .filter(enrolment -> enrolment.person() == null && occupies(enrolment, day))
                .count();
        Group.Capacity capacity = group.capacity();
        return new Seats(
                Math.toIntExact(named + nameless),
                Math.toIntExact(group.waitingList().stream()
                        .map(place -> Objects.requireNonNullElse(place.person(), place))
                        .distinct()
                        .count()),
                capacity == null ? null : capacity.min(),
                capacity == null ? null : capacity.max(),
                capacity == null ? null : capacity.funded());
    }

    /**
     * Whether an enrolment holds a seat: from the day she is admitted until she has completed, left or moved, or its period
     * is over. One whose status is not stated holds a seat, because the paper lists her.
     */
    public static boolean occupies(Enrolment enrolment, LocalDate day) {
        boolean over = enrolment.period() != null
                && enrolment.period().lastDay().filter(day::isAfter).isPresent();
        return !over
                && enrolment.completed() == null
                && (enrolment.status() == null
                        || !WITHOUT_SEAT.contains(enrolment.status().word()));
    }

    /** Whether a person holds a seat in the group. */
    public static boolean holds(Group group, Ref person, LocalDate day) {
        return group.enrolments().stream()
                .anyMatch(enrolment -> person.equals(enrolment.person()) && occupies(enrolment, day));
    }

    /** Whether a person waits for a seat in the group. */
    public static boolean waits(Group group, Ref person) {
        return group.waitingList().stream().anyMatch(place -> person.equals(place.person()));
    }

    /** How many seats are free; absent if there is no limit, and 0 if more are taken than there are. */
    public OptionalInt free() {
        return most == null ? OptionalInt.empty() : OptionalInt.of(Math.max(0, most - taken));
    }

    /** Whether one more can be admitted. */
    public boolean hasRoom() {
        return most == null || taken < most;
    }

    /** Whether more seats are taken than there are. */
    public boolean overfull() {
        return most != null && taken > most;
    }

    /** How many of the taken seats nobody pays for; 0 where that is not stated. */
    public int unfunded() {
        return funded == null ? 0 : Math.max(0, taken - funded);
    }

    /** Whether fewer hold a seat than the group is meant to run with. */
    public boolean belowLeast() {
        return least != null && taken < least;
    }
}
