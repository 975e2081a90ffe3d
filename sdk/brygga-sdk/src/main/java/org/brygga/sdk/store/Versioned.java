// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.time.Instant;
import java.util.Optional;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a record.
 *
 * @param version 1 for the first, one more with each change, also where the record was taken away
 * @param at the moment from which it holds
 * @param record absent in the version that says that it was taken away
 */
public record Versioned<T extends Aggregate>(
        long version, Instant at, @Nullable T record) {

    /** Whether the record was taken away in this version. */
    public boolean removed() {
        return record == null;
    }

    /** The version as one of a type; empty if there is none, if the record was taken away, or if it is of another type. */
    public static <T extends Aggregate> Optional<Versioned<T>> typed(
            Class<T> type, @Nullable Versioned<Aggregate> version) {
        return Optional.ofNullable(version)
                .filter(one -> type.isInstance(one.record()))
                .map(one -> new Versioned<>(one.version(), one.at(), type.cast(one.record())));
    }
}
