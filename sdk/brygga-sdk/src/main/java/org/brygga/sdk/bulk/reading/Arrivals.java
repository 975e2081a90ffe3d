// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.util.List;
import org.brygga.finding.Findings;

/**
 * Everything that came in a file.
 *
 * @param records in the order in which they may be kept: what others name comes first
 * @param findings about the file, and about what in it belongs to no record
 */
public record Arrivals(List<Arrival> records, Findings findings) {

    public Arrivals {
        records = List.copyOf(records);
    }
}
