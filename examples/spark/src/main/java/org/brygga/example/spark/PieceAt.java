// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.sdk.lines.FilePiece;

/**
 * Where a piece lies, as Spark sends it to whoever works on it.
 *
 * @param file a path that leads to the same file on every machine
 */
record PieceAt(String file, long from, long to, int linesBefore, boolean begun) implements Serializable {

    /**
     * The pieces of all JSON Lines in a folder, file by file in the order of their names.
     *
     * @param bytes how large a piece is, about
     */
    static List<PieceAt> all(Path folder, long bytes) throws IOException {
        List<PieceAt> pieces = new ArrayList<>();
        for (Path file : files(folder)) {
            FilePiece.cut(file, bytes)
                    .forEach(piece -> pieces.add(new PieceAt(
                            file.toString(), piece.from(), piece.to(), piece.linesBefore(), piece.begun())));
        }
        return pieces;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    FilePiece piece() {
        return new FilePiece(Path.of(file), from, to, linesBefore, begun);
    }
}
