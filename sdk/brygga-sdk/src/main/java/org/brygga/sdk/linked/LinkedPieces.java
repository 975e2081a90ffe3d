// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.lines.FilePiece;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.lines.LineWalk;
import org.brygga.sdk.linked.RecordIndex.Entry;

/**
 * The linked check for several processes that can all read the same files: each makes the index of its pieces, all get the
 * index of all, and each checks its pieces.
 *
 * <p>Every rule finds what {@link LinkedCheck} finds, because a record is asked for in the same way; nothing is left out at
 * the edge of a piece.
 */
public final class LinkedPieces {

    /**
     * What is kept of the records of a piece: where they stand and under what they are asked for, and nothing that they say.
     *
     * @param lines one for each record, a JSON array that may travel to other processes
     */
    public record Index(FilePiece piece, List<String> lines) {

        public Index {
            lines = List.copyOf(lines);
        }
    }

    private final Checker checker;
    private final RuleSet rules;
    private final Profile profile;
    private final Keys keys;

    /**
     * @param seed the same in all processes, and drawn anew for each run, so that nobody makes files that are slow to check
     */
    public LinkedPieces(Checker checker, RuleSet rules, Profile profile, long seed) {
        this.checker = checker;
        this.rules = rules;
        this.profile = profile;
        this.keys = new Keys(seed, Keys.WHOLE);
    }

    /**
     * Goes through a piece for the first time; whatever is wrong in it is told the second time.
     *
     * @throws IOException if the file cannot be read
     */
    public Index index(FilePiece piece) throws IOException {
        List<String> lines = new ArrayList<>();
        new LineWalk(rules, ReadOptions.FILES, LineOptions.ONE_THREAD)
                .go(
                        piece,
                        (read, line) -> read.aggregate()
                                .map(record -> new Entry(record, line, keys).text())
                                .orElse(null),
                        lines::add);
        return new Index(piece, lines);
    }

    /**
     * Puts the indexes of all pieces together and opens the files, for as many threads as the caller has.
     *
     * @param indexes of all pieces; file by file, and those of a file in its order
     * @throws IOException if a file cannot be opened
     */
    public LinkedFiles open(List<Index> indexes) throws IOException {
        return LinkedFiles.open(indexes, new RecordIndex(keys), rules, new EachRecord(checker, rules, profile));
    }
}
