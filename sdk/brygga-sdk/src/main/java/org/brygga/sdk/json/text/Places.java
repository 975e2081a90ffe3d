// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns an offset in UTF-8 text into a line and a column as an editor shows them, both counted from 1.
 *
 * <p>It walks on from the last place asked for, so a document is walked through once however many places are asked.
 */
public final class Places {

    private static final List<String> WORDS = List.of("true", "false", "null");
    private static final int LONGEST_WORD = 5;

    private final byte[] text;
    private final int from;
    private final int to;
    private final int firstLine;
    private final boolean onlyLineFeed;
    private int next;
    private int line;
    private int column;

    /** In a document, whose lines end as for editors and parsers: with LF, with CR and LF, or with CR alone. */
    public Places(byte[] text, int from, int to) {
        this(text, from, to, 1, false);
    }

    /** In a line of JSON Lines, where only LF ends a line, and CR alone is white space. */
    public static Places inLine(byte[] text, int from, int to, int line) {
        return new Places(text, from, to, line, true);
    }

    private Places(byte[] text, int from, int to, int firstLine, boolean onlyLineFeed) {
        this.onlyLineFeed = onlyLineFeed;
        this.text = text;
        this.from = from;
        this.to = to;
        this.firstLine = firstLine;
        restart();
    }

    private void restart() {
        next = from;
        line = firstLine;
        column = 1;
    }

    /** Walks to the byte of that offset, counted from the beginning of the text. */
    public void moveTo(long offset) {
        int target = (int) Math.min(to, from + Math.max(0, offset));
        if (target < next) {
            restart();
        }
        for (; next < target; next++) {
            byte each = text[next];
            boolean alone = each == '\r' && (next + 1 >= to || text[next + 1] != '\n');
            if (each == '\n' || (alone && !onlyLineFeed)) {
                line++;
                column = 1;
            } else if ((each & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The length of the text in bytes. */
    public int length() {
        return to - from;
    }

    /** Whether the text ends at the offset, or was cut off within a word of JSON that begins there. */
    public boolean endsInWord(long offset) {
        if (offset < 0 || length() - offset > LONGEST_WORD) {
            return false;
        }
        String end =
                new String(text, (int) (from + offset), (int) Math.max(0, length() - offset), StandardCharsets.UTF_8);
        return WORDS.stream().anyMatch(word -> word.startsWith(end) && !word.equals(end));
    }

    /** The offset of the first byte that is not UTF-8; the length of the text if all is. */
    public int firstForeignByte() {
        ByteBuffer bytes = ByteBuffer.wrap(text, from, to - from);
        CharBuffer sink = CharBuffer.allocate(8192);
        CoderResult result;
        var decoder = StandardCharsets.UTF_8.newDecoder();
        do {
            result = decoder.decode(bytes, sink.clear(), false);
        } while (result.isOverflow());
        return result.isError() ? bytes.position() - from : length();
    }
}
