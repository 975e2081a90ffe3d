// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/** Whoever asks for a list, a calendar, an export or a report: in which role, for which part of the records, for which purpose. */
public final class Viewer {

    private final @Nullable Role role;
    private final Delimitation delimitation;
    private final @Nullable Code purpose;
    private final @Nullable PersonKey self;
    private final Set<Clearance> clearances;
    private final Witness witness;
    private final Instant at;

    private Viewer(
            @Nullable Role role,
            Delimitation delimitation,
            @Nullable Code purpose,
            @Nullable PersonKey self,
            Set<Clearance> clearances,
            Witness witness,
            Instant at) {
        this.role = role;
        this.delimitation = delimitation;
        this.purpose = purpose;
        this.self = self;
        this.clearances = Set.copyOf(clearances);
        this.witness = witness;
        this.at = at;
    }

    /** Everybody: no role, no purpose, nothing that is not public. */
    public static Viewer publicly(Instant at) {
        return new Viewer(null, Delimitation.nothing(), null, null, Set.of(), trace -> {}, at);
    }

    /**
     * Somebody in a role, without clearance for protected people.
     *
     * @param delimitation the part of the records
     * @param purpose from the list {@code purpose}
     * @param at the moment of asking, by which clearances have ended or not
     */
    public static Viewer of(Role role, Delimitation delimitation, Code purpose, Instant at) {
        return new Viewer(role, delimitation, purpose, null, Set.of(), trace -> {}, at);
    }

    /** The same viewer as the person with this key, who always sees what is about her. */
    public Viewer as(PersonKey person) {
        return new Viewer(role, delimitation, purpose, person, clearances, witness, at);
    }

    /** The same viewer with clearances for a time, each use of which is told to a witness before anything is shown. */
    public Viewer with(Set<Clearance> more, Witness told) {
        return new Viewer(role, delimitation, purpose, self, more, told, at);
    }

    /** The role; absent for the public. */
    public @Nullable Role role() {
        return role;
    }

    public Delimitation delimitation() {
        return delimitation;
    }

    /** From the list {@code purpose}; absent for the public. */
    public @Nullable Code purpose() {
        return purpose;
    }

    /** The key of the person herself; absent for a system. */
    public @Nullable PersonKey self() {
        return self;
    }

    public Instant at() {
        return at;
    }

    /** Whether she is the person herself. */
    public boolean isSelf(@Nullable PersonKey person) {
        return person != null && person.equals(self);
    }

    /** Whether she may see a protected person now; if so, it is taken down. */
    boolean sees(@Nullable PersonKey person) {
        Optional<Clearance> clearance = clearances.stream()
                .filter(one -> one.person().equals(person) && one.until().isAfter(at))
                .findFirst();
        clearance.ifPresent(one -> witness.saw(new Trace(self, role, one.person(), one.reason(), at)));
        return clearance.isPresent();
    }

    @Override
    public String toString() {
        return "Viewer[" + (role == null ? "public" : role) + "]";
    }
}
