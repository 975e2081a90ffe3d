// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.util.List;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.json.table.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came in a file.
 *
 * @param placement the cells of its values; absent where the file has no cells
 */
public record Arrival(ReadRecord read, @Nullable Placement placement) {

    /** Findings about the record, each at the cell of the value that it speaks of. */
    public Findings placed(List<Finding> findings) {
        return placement == null ? Findings.of(findings) : placement.placed(Findings.of(findings));
    }

    @Override
    public String toString() {
        return "Arrival[" + read.origin() + "]";
    }
}
