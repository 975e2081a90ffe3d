// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.material;

import java.util.List;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Section;

/**
 * A section before it is known what of the counts of people in it may be shown. All chapters of a report say first whom they count; what
 * may be shown is decided for all of them together.
 */
public interface Chapter {

    /** Stays the same from report to report. */
    String id();

    Phrase title();

    /** Whom it counts; none if it counts nobody. */
    default List<CountTable> counted() {
        return List.of();
    }

    /** What it tells; nothing if there is nothing to tell. */
    List<Block> blocks(Counts counts);

    default Section section(Counts counts) {
        return new Section(id(), title(), blocks(counts));
    }
}
