// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import org.jspecify.annotations.Nullable;

/**
 * What is stored, versioned and checked as one piece: an organisation, a partnership, a group with its sessions.
 *
 * <p>Aggregates point at each other by {@link Ref} only.
 */
public interface Aggregate {

    /** The identifier within one type; letters, digits, dot, dash and underscore, at most 64; absent if not stated. */
    @Nullable String id();

    /** The word that names the type in references, JSON Lines and findings, for example {@code partnership}. */
    String typeWord();

    /** How others refer to this aggregate. */
    default Ref ref() {
        String id = id();
        return new Ref(typeWord(), id == null ? "" : id);
    }

    /** What a finding may show of this aggregate's identity; a person shows her opaque key instead of the id. */
    default String shownKey() {
        return ref().id();
    }

    /** Whether the record is unfinished, so that what is merely not stated yet is not reported. */
    default boolean draft() {
        return false;
    }
}
