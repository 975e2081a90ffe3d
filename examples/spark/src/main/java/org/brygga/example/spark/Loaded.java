// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.linked.LinkedFiles;
import org.brygga.sdk.linked.LinkedPieces;

/**
 * What each process loads once and all its tasks share, because loading packs takes longer than checking a piece.
 *
 * <p>It is found by whoever works, and never sent along with the work.
 */
final class Loaded {

    private static final Map<Long, LinkedFiles> LINKED = new HashMap<>();

    private Loaded() {}

    /** The library, made when it is first asked for. */
    static Brygga brygga() {
        return Library.INSTANCE;
    }

    /**
     * The files of a run with the index of all their records, put together when it is first asked for.
     *
     * @param seed that of the run
     * @param indexes the index of each piece, one record a line
     */
    static synchronized LinkedFiles linked(long seed, List<PieceAt> pieces, List<String> indexes) {
        return LINKED.computeIfAbsent(seed, run -> open(run, pieces, indexes));
    }

    private static LinkedFiles open(long seed, List<PieceAt> pieces, List<String> indexes) {
        List<LinkedPieces.Index> all = new ArrayList<>();
        for (int number = 0; number < pieces.size(); number++) {
            all.add(new LinkedPieces.Index(
                    pieces.get(number).piece(), indexes.get(number).lines().toList()));
        }
        try {
            return brygga().linkedPieces(seed).open(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the files of a run in this process; other processes end with the run. */
    static synchronized void release(long seed) {
        LinkedFiles files = LINKED.remove(seed);
        if (files != null) {
            try {
                files.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Loaded with the first question, and not with the class around it. */
    private static final class Library {

        private static final Brygga INSTANCE = Brygga.create();
    }
}
