// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import java.util.List;

/** A part of a report under a heading of its own, with an id that stays the same from report to report. */
public record Section(String id, Phrase title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
