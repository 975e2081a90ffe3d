// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.time.Instant;
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
}
