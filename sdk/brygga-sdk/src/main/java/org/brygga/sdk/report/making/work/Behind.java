// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.List;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;

/** A chapter that is not told; what it counts stands behind the numbers of another one, and is protected with them. */
record Behind(Chapter chapter) implements Chapter {

    @Override
    public String id() {
        return chapter.id();
    }

    @Override
    public Phrase title() {
        return chapter.title();
    }

    @Override
    public List<CountTable> counted() {
        return chapter.counted();
    }

    @Override
    public List<Block> blocks(Counts counts) {
        return List.of();
    }
}
