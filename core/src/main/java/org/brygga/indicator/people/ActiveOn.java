// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.brygga.indicator.fact.Facts;
import org.brygga.lifecycle.Lifecycles;
import org.brygga.model.group.Group;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;

/** Who and what was active on a day. */
public final class ActiveOn {

    // In the order in which they are reached; a word that is not known stands before them all.
    private static final List<Code> STATES = List.copyOf(Lifecycles.VOLUNTEER.states());

    private ActiveOn() {}

    /** The volunteers of the slice who were active on a day. */
    public static List<Volunteer> volunteers(Facts facts, LocalDate day) {
        return facts.volunteers().stream().filter(one -> isActive(one, day)).toList();
    }

    /** The groups of the slice that were active on a day. */
    public static List<Group> groups(Facts facts, LocalDate day) {
        return facts.groups().stream().filter(one -> isActive(one, day)).toList();
    }

    /** Whether a volunteer was active: by her history where there is one, else by her status. */
    public static boolean isActive(Volunteer volunteer, LocalDate day) {
        if (volunteer.statusHistory().isEmpty()) {
            return Code.is(volunteer.status(), "ACTIVE");
        }
        return last(volunteer, day).filter(status -> Code.is(status, "ACTIVE")).isPresent();
    }

    /** Of several changes on one day the last is the status that she has now, else the one that is reached latest. */
    private static Optional<Code> last(Volunteer volunteer, LocalDate day) {
        NavigableMap<LocalDate, Set<Code>> days = new TreeMap<>();
        for (StatusChange change : volunteer.statusHistory()) {
            if (change.date() != null && change.status() != null) {
                days.computeIfAbsent(change.date(), key -> new HashSet<>()).add(change.status());
            }
        }
        Map.Entry<LocalDate, Set<Code>> found = days.floorEntry(day);
        if (found == null) {
            return Optional.empty();
        }
        Code now = volunteer.status();
        // What she is now says nothing of a day after which something changed.
        if (now != null
                && found.getKey().equals(days.lastKey())
                && found.getValue().contains(now)) {
            return Optional.of(now);
        }
        return found.getValue().stream().max(Comparator.comparingInt(STATES::indexOf));
    }

    /** Whether a group was active: by its status, within its period, and before it was closed. */
    public static boolean isActive(Group group, LocalDate day) {
        boolean closed = group.closing() != null
                && group.closing().date() != null
                && !group.closing().date().isAfter(day);
        return Code.is(group.status(), "ACTIVE")
                && !closed
                && (group.period() == null || group.period().contains(day));
    }
}
