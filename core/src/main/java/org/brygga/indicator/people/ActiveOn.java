// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.group.Group;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;

/** Who and what was active on a day. */
public final class ActiveOn {

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
        Optional<StatusChange> last = volunteer.statusHistory().stream()
                .filter(change -> change.date() != null
                        && change.status() != null
                        && !change.date().isAfter(day))
                .max(Comparator.comparing(StatusChange::date).thenComparing(change -> String.valueOf(change.status())));
        return last.filter(change -> Code.is(change.status(), "ACTIVE")).isPresent();
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
