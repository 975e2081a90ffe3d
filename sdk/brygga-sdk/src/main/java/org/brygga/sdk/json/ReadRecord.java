// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.util.List;
import java.util.Optional;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One record as it was read, with all that was wrong with its text.
 *
 * @param record absent if the text did not hold a record that could be read
 * @param unreadable the places inside the record that could not be read, of which no rule may speak a second time
 */
public record ReadRecord(@Nullable Aggregate record, Origin origin, List<FieldPath> unreadable, Findings findings) {

    public ReadRecord {
        unreadable = List.copyOf(unreadable);
    }

    public Optional<Aggregate> aggregate() {
        return Optional.ofNullable(record);
    }
}
