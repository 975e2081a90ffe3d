// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brygga.sdk.json.text.Lines;

/** Some lines of a text, copied out of it so that another thread may read them. */
final class Chunk {

    /** What the place of a line is reckoned to weigh, so that many short lines do not make a large chunk. */
    private static final int PLACE_BYTES = 48;

    private final int limit;
    private final boolean first;
    private final List<TextLine> lines = new ArrayList<>();
    private byte[] text;
    private int filled;
    private long bytesSoFar;

    /**
     * @param first whether no line before these held anything
     */
    Chunk(int limit, boolean first) {
        this.limit = limit;
        this.first = first;
        this.text = new byte[limit];
    }

    boolean hasRoomFor(TextLine next) {
        return lines.isEmpty() || filled + next.length() + (lines.size() + 1L) * PLACE_BYTES <= limit;
    }

    void add(TextLine line, Lines at) {
        if (filled + line.length() > text.length) {
            text = Arrays.copyOf(text, filled + line.length());
        }
        System.arraycopy(at.buffer(), at.from(), text, filled, line.length());
        filled += line.length();
        lines.add(line);
        bytesSoFar = at.bytes();
    }

    byte[] text() {
        return text;
    }

    List<TextLine> lines() {
        return lines;
    }

    boolean first() {
        return first;
    }

    int linesSoFar() {
        return lines.get(lines.size() - 1).number();
    }

    long bytesSoFar() {
        return bytesSoFar;
    }
}
