// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.time.Instant;
import java.util.Set;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for a list, a calendar, an export or a report: in which role, for which part of the records, for which purpose.
 *
 * @param role absent for the public
 * @param delimitation the part of the records
 * @param purpose from the list {@code purpose}; absent for the public
 * @param self the key of the person herself, who always sees what is about her; absent for a system
 * @param clearances the protected people that she may see for a time
 * @param at the moment of asking, by which clearances have ended or not
 */
public record Viewer(
        @Nullable Role role,
        Delimitation delimitation,
        @Nullable Code purpose,
        @Nullable PersonKey self,
        Set<Clearance> clearances,
        Instant at) {

    public Viewer {
        clearances = Set.copyOf(clearances);
    }

    /** Everybody: no role, no purpose, nothing that is not public. */
    public static Viewer publicly(Instant at) {
        return new Viewer(null, Delimitation.nothing(), null, null, Set.of(), at);
    }

    /** Somebody in a role, without clearance for protected people. */
    public static Viewer of(Role role, Delimitation delimitation, Code purpose, Instant at) {
        return new Viewer(role, delimitation, purpose, null, Set.of(), at);
    }

    /** The same viewer as the person with this key. */
    public Viewer as(PersonKey person) {
        return new Viewer(role, delimitation, purpose, person, clearances, at);
    }

    /** The same viewer with clearances. */
    public Viewer with(Set<Clearance> more) {
        return new Viewer(role, delimitation, purpose, self, more, at);
    }

    /** Whether she is the person herself. */
    public boolean isSelf(@Nullable PersonKey person) {
        return person != null && person.equals(self);
    }

    /** Whether she may see a protected person now. */
    public boolean clearedFor(@Nullable PersonKey person) {
        return clearances.stream()
                .anyMatch(one -> one.person().equals(person) && one.until().isAfter(at));
    }
}
