// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes a stream of bytes apart into lines, in memory that does not grow beyond the longest line allowed. */
public final class Lines {

    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream stream;
    private final int limit;
    private byte[] buffer;
    private int from;
    private int to;
    private int filled;
    private long passed;
    private int number;
    private boolean tooLong;
    private boolean ended;

    /**
     * @param limit the longest line, in bytes; a longer one is passed over
     */
    public Lines(InputStream stream, int limit) {
        this(stream, limit, 0, 0);
    }

    /**
     * Goes on within a text, from the beginning of one of its lines.
     *
     * @param limit the longest line, in bytes; a longer one is passed over
     * @param linesBefore how many lines of the text come before the stream
     * @param bytesBefore how many bytes of the text come before the stream
     */
    public Lines(InputStream stream, int limit, int linesBefore, long bytesBefore) {
        this.stream = stream;
        this.limit = limit;
        this.number = linesBefore;
        this.passed = bytesBefore;
        this.buffer = new byte[Math.min(FIRST_SIZE, limit + 1)];
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     */
    public boolean next() throws IOException {
        from = Math.min(to + 1, filled);
        number++;
        tooLong = false;
        int scan = from;
        while (true) {
            for (to = scan; to < filled; to++) {
                if (buffer[to] == '\n') {
                    return true;
                }
            }
            if (ended) {
                return from < filled || tooLong;
            }
            scan = makeRoom();
            int read = stream.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(0, read);
        }
    }

    /** Moves what is read of the line to the front, and drops it if it is too long; tells where to look on. */
    private int makeRoom() {
        int length = filled - from;
        if (tooLong || length > limit) {
            tooLong = true;
            length = 0;
            passed += filled;
        } else {
            passed += from;
            System.arraycopy(buffer, from, buffer, 0, length);
        }
        from = 0;
        filled = length;
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, limit + 1L));
        }
        return length;
    }

    /** The bytes in which the line lies; they change with the next line. */
    public byte[] buffer() {
        return buffer;
    }

    /** The beginning of the line; that of the first line is behind a byte order mark. */
    public int from() {
        return number == 1 && !tooLong() ? StrictJson.afterMark(buffer, from, to) : from;
    }

    /** How many bytes of the text come before {@link #from()}; not told of a line that was passed over. */
    public long offset() {
        return passed + from();
    }

    /** How many bytes of the text the lines take up so far, with their line breaks. */
    public long bytes() {
        return passed + Math.min(to + 1, filled);
    }

    /** The end of the line, without the line break. */
    public int to() {
        return to > from && buffer[to - 1] == '\r' ? to - 1 : to;
    }

    /** Whether the line holds nothing but white space. */
    public boolean blank() {
        return !tooLong() && StrictJson.blank(buffer, from(), to());
    }

    /** The number of the line, counted from 1. */
    public int number() {
        return number;
    }

    /** Whether the line was passed over because of its length. */
    public boolean tooLong() {
        return tooLong || to - from > limit;
    }
}
