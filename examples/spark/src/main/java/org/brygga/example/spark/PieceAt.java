// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.brygga.sdk.lines.FilePiece;

/**
 * Where a piece lies, as Spark sends it to whoever works on it.
 *
 * @param file a path that leads to the same file on every machine
 */
record PieceAt(String file, long from, long to, int linesBefore, boolean begun) implements Serializable {

    /** The pieces of a file, in its order. */
    static List<PieceAt> cut(String file, long bytes) throws IOException {
        return FilePiece.cut(Path.of(file), bytes).stream()
                .map(piece -> new PieceAt(file, piece.from(), piece.to(), piece.linesBefore(), piece.begun()))
                .toList();
    }

    FilePiece piece() {
        return new FilePiece(Path.of(file), from, to, linesBefore, begun);
    }
}
