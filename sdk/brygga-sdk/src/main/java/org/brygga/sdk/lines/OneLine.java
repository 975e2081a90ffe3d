// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import org.brygga.finding.Origin;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadRecord;
import org.jspecify.annotations.Nullable;

/** Reads one line and does the work with it, in the same way on every thread. */
final class OneLine<T> {

    private final LineReader reader;
    private final Origin beginning;
    private final LineWork<T> work;

    OneLine(LineReader reader, Origin beginning, LineWork<T> work) {
        this.reader = reader;
        this.beginning = beginning;
        this.work = work;
    }

    /**
     * @param from where the line begins in the text
     * @param first whether no line before it held anything
     */
    @Nullable T read(byte[] text, int from, TextLine line, boolean first) {
        Origin place = beginning.at(line.number(), 1);
        ReadRecord read = line.length() == 0
                ? reader.passOver(place, first)
                : reader.readLine(text, from, from + line.length(), place, first);
        return read.record() == null && read.findings().isEmpty() ? null : work.of(read, line);
    }
}
