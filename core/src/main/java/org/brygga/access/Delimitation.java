// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.util.Set;
import org.brygga.model.value.Ref;

/**
 * Which part of the records somebody works with: municipalities and other areas, organisations, programmes, groups, grants.
 *
 * @param whole whether it is all of them; only then the others do not matter
 * @param within what the part consists of; empty and not whole is nothing
 */
public record Delimitation(boolean whole, Set<Ref> within) {

    private static final Delimitation EVERYTHING = new Delimitation(true, Set.of());
    private static final Delimitation NOTHING = new Delimitation(false, Set.of());

    public Delimitation {
        within = Set.copyOf(within);
    }

    /** All records of the controller. */
    public static Delimitation everything() {
        return EVERYTHING;
    }

    /** No record. */
    public static Delimitation nothing() {
        return NOTHING;
    }

    /** The records that belong to one of these. */
    public static Delimitation within(Ref... parts) {
        return new Delimitation(false, Set.of(parts));
    }
}
