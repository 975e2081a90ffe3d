// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.text.Lines;

/**
 * Whole lines of a file of JSON Lines, for processes of which each goes through a part of it.
 *
 * @param from where the first line begins, in bytes from the beginning of the file
 * @param to where the line after the last one begins
 * @param linesBefore how many lines of the file come before it
 * @param begun whether one of those holds anything; a header belongs into the first that does
 */
public record FilePiece(Path file, long from, long to, int linesBefore, boolean begun) {

    /**
     * Cuts a file at line breaks, which reads it once and keeps nothing of it.
     *
     * @param bytes how large a piece is at least, except for the last; a piece ends with the line that makes it so large
     * @return the pieces in the order of the file; none of an empty one
     * @throws IllegalArgumentException if the size is below 1
     * @throws IOException if the file cannot be read
     */
    public static List<FilePiece> cut(Path file, long bytes) throws IOException {
        if (bytes < 1) {
            throw new IllegalArgumentException("A piece is at least 1 byte large: " + bytes);
        }
        List<FilePiece> pieces = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file)) {
            Lines lines = new Lines(stream, ReadOptions.FILES.lineLimit());
            long from = 0;
            int linesBefore = 0;
            boolean begun = false;
            boolean begins = false;
            while (lines.next()) {
                begins |= !lines.blank();
                if (lines.bytes() - from >= bytes) {
                    pieces.add(new FilePiece(file, from, lines.bytes(), linesBefore, begun));
                    from = lines.bytes();
                    linesBefore = lines.number();
                    begun = begins;
                }
            }
            if (lines.bytes() > from) {
                pieces.add(new FilePiece(file, from, lines.bytes(), linesBefore, begun));
            }
        }
        return pieces;
    }
}
