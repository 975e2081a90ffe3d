// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.FindingWriter;
import org.brygga.sdk.linked.LinkedFiles;

/**
 * Checks the files of a folder on the machines of a Spark cluster; the findings are those of one process, in the order of the
 * files.
 */
final class FolderCheck {

    private final JavaSparkContext spark;
    private final List<PieceAt> pieces;
    private final LocalDate asOf;

    /**
     * @param pieces all pieces of all files, file by file
     */
    FolderCheck(JavaSparkContext spark, List<PieceAt> pieces, LocalDate asOf) {
        this.spark = spark;
        this.pieces = List.copyOf(pieces);
        this.asOf = asOf;
    }

    /** What is found where each record is looked at alone: one finding a line, as JSON. */
    List<String> alone() {
        LocalDate day = asOf;
        return each().flatMap(piece -> findings(found -> Loaded.brygga().checkLines(piece.piece(), day, found))
                        .iterator())
                .collect();
    }

    /**
     * What is found where all records are looked at together, in two passes: the first makes an index, every process gets all of
     * it, and the second reads again whatever a rule asks for.
     *
     * @param seed another one for each run
     */
    List<String> together(long seed) {
        List<String> indexes = each().map(piece -> String.join(
                        "\n",
                        Loaded.brygga().linkedPieces(seed).index(piece.piece()).lines()))
                .collect();
        List<PieceAt> all = new ArrayList<>(pieces);
        Broadcast<List<String>> index = spark.broadcast(new ArrayList<>(indexes));
        LocalDate day = asOf;
        try {
            return each().flatMap(piece -> {
                        LinkedFiles files = Loaded.linked(seed, all, index.value());
                        return findings(found -> files.check(piece.piece(), day, found))
                                .iterator();
                    })
                    .collect();
        } finally {
            Loaded.release(seed);
            index.destroy();
        }
    }

    /** A task for each piece, so that the results come in the order of the pieces. */
    private JavaRDD<PieceAt> each() {
        return spark.parallelize(pieces, Math.max(1, pieces.size()));
    }

    /** A check that tells what it finds. */
    @FunctionalInterface
    interface Check {

        void run(Consumer<Findings> found) throws IOException;
    }

    /** The findings of a check as lines. */
    static List<String> findings(Check check) throws IOException {
        Brygga brygga = Loaded.brygga();
        FindingWriter writer = new FindingWriter(brygga.packs());
        List<String> lines = new ArrayList<>();
        check.run(some -> some.forEach(finding -> lines.add(writer.line(finding, null, Locale.ENGLISH))));
        return lines;
    }
}
