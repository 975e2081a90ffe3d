// SPDX-License-Identifier: Apache-2.0
package org.brygga.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * That something was done. People and values are keyed hashes: whoever has the secret can ask whether this was such a person or
 * such a value, and nobody can read either.
 *
 * @param position from 1, without gaps
 * @param actor keyed hash of whoever did it; absent for a system
 * @param role in which it was done, from the list {@code role}; absent if it had none
 * @param type the type word of the record
 * @param subject keyed hash of the record's id, of a person's opaque key
 * @param reason why, as a code word; absent if none was given
 * @param fields the names of the components that changed, each with the keyed hash of what it holds now
 * @param previous the hash of the entry before; of the first entry a row of zeros
 * @param hash keyed hash of everything above
 */
public record AuditEntry(
        long position,
        Instant at,
        @Nullable String actor,
        @Nullable String role,
        String action,
        String type,
        String subject,
        @Nullable String reason,
        Map<String, String> fields,
        String previous,
        String hash) {

    public AuditEntry {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
