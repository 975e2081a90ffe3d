// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.testkit.generate.LinkedDatasets;

/** Reads generated lines in a Java machine of its own, in the way its first argument names. */
final class SmallHeap {

    private static final LinkedDatasets DATA = LinkedDatasets.seeded(7).withMistakes();

    private SmallHeap() {}

    /** What is done with the lines. */
    enum Way {
        CHECK,
        KEEP
    }

    /**
     * Does one run, and throws if it was not a whole one.
     *
     * @param args the way, and how many lines
     */
    public static void main(String[] args) throws IOException {
        long size = Long.parseLong(args[1]);
        long records = Way.valueOf(args[0]) == Way.CHECK ? check(size) : keep(size);
        if (records != size) {
            throw new IllegalStateException("Of " + size + " lines arrived " + records);
        }
    }

    private static long check(long size) throws IOException {
        LongAdder found = new LongAdder();
        try (InputStream lines = DATA.lines(size)) {
            long records = Brygga.create()
                    .checkLines(lines, "lines.jsonl", LinkedDatasets.DAY, findings -> found.add(findings.size()));
            if (found.sum() < size / 20) {
                throw new IllegalStateException("Only " + found + " findings in " + size + " lines");
            }
            return records;
        }
    }

    /** What a reader must not do. */
    private static long keep(long size) throws IOException {
        List<ReadRecord> kept = new ArrayList<>();
        try (InputStream lines = DATA.lines(size)) {
            new LineReader(CountryPacks.load().rules()).read(lines, "lines.jsonl", kept::add);
        }
        return kept.size();
    }
}
