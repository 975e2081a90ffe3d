// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.util.List;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.bulk.rollcall.CalledRoll;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.json.table.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came in a file.
 *
 * @param placement the cells of its values; absent where the file has no cells
 * @param rollCall whether it is a group of which a roll-call sheet states marks, which are added to those that are kept
 */
public record Arrival(ReadRecord read, @Nullable Placement placement, boolean rollCall) {

    /** A record that states whatever it has. */
    public Arrival(ReadRecord read, @Nullable Placement placement) {
        this(read, placement, false);
    }

    /** The same arrival for the group that it makes when its roll is called, in which marks have other places. */
    public Arrival called(CalledRoll roll) {
        List<FieldPath> unreadable = read.unreadable().stream().map(roll::place).toList();
        ReadRecord moved = new ReadRecord(read.record(), read.origin(), unreadable, read.findings());
        return new Arrival(moved, placement == null ? null : placement.moved(roll::place), rollCall);
    }

    /** Findings about the record, each at the cell of the value that it speaks of. */
    public Findings placed(List<Finding> findings) {
        return placement == null ? Findings.of(findings) : placement.placed(Findings.of(findings));
    }

    @Override
    public String toString() {
        return "Arrival[" + read.origin() + "]";
    }
}
