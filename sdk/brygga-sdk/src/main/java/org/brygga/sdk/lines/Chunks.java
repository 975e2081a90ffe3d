// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import java.io.IOException;
import java.io.InputStream;
import org.brygga.sdk.json.text.Lines;
import org.jspecify.annotations.Nullable;

/** Cuts a stream at line breaks; lines without anything are left out. */
final class Chunks {

    private final Lines lines;
    private final int size;
    private boolean first = true;
    private boolean waiting;
    private int linesSoFar;
    private long bytesSoFar;
    private @Nullable IOException failure;
    private @Nullable RuntimeException broken;

    Chunks(InputStream stream, int lineLimit, int size) {
        this.lines = new Lines(stream, lineLimit);
        this.size = size;
    }

    /** The next lines; absent at the end, or where the stream fails, which {@link #orThrow()} tells. */
    @Nullable Chunk next() {
        Chunk chunk = null;
        while (waiting || advance()) {
            TextLine line = TextLine.of(lines);
            waiting = chunk != null && !chunk.hasRoomFor(line);
            if (waiting) {
                return chunk;
            }
            if (chunk == null) {
                chunk = new Chunk(size, first);
                first = false;
            }
            chunk.add(line, lines);
        }
        return chunk;
    }

    private boolean advance() {
        if (failure != null || broken != null) {
            return false;
        }
        try {
            while (lines.next()) {
                linesSoFar = lines.number();
                bytesSoFar = lines.bytes();
                if (!lines.blank()) {
                    return true;
                }
            }
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException e) {
            broken = e;
        }
        return false;
    }

    /** Says that the stream failed, once all before it has been dealt with. */
    void orThrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (broken != null) {
            throw broken;
        }
    }

    int linesSoFar() {
        return linesSoFar;
    }

    long bytesSoFar() {
        return bytesSoFar;
    }
}
