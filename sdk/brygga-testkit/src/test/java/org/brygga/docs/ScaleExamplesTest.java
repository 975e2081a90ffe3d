// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.lines.FilePiece;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.linked.LinkedFiles;
import org.brygga.sdk.linked.LinkedPieces;
import org.brygga.testkit.generate.LinkedDatasets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listings of the page about sizes, as they stand there. */
class ScaleExamplesTest {

    private final Brygga brygga = Brygga.create();
    private final LocalDate day = LinkedDatasets.DAY;
    private final List<Finding> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("country.jsonl");
        try (InputStream lines = LinkedDatasets.seeded(5).withMistakes().lines(300)) {
            Files.copy(lines, file);
        }
    }

    private void tell(Findings findings) {
        findings.forEach(told::add);
    }

    @Test
    void inMemory() throws IOException {
        // region memory
        Findings findings = brygga.check(file, day).findings();
        // endregion
        assertThat(findings.isEmpty()).isFalse();
    }

    @Test
    void lineByLine() throws IOException {
        // region lines
        LineOptions options =
                LineOptions.ONE_THREAD.withThreads(Runtime.getRuntime().availableProcessors());
        try (InputStream stream = Files.newInputStream(file)) {
            brygga.checkLines(stream, "country.jsonl", day, options, this::tell);
        }
        // endregion
        assertThat(told).isNotEmpty();
    }

    @Test
    void togetherThoughTheyDoNotFit() throws IOException {
        LineOptions options = LineOptions.ONE_THREAD;
        // region linked
        brygga.checkLinked(file, day, options, this::tell);
        // endregion
        assertThat(Findings.of(told)).isEqualTo(brygga.check(file, day).findings());
    }

    @Test
    void byPieces() throws IOException {
        long seed = 7;
        // region pieces
        List<FilePiece> pieces = FilePiece.cut(file, 16_000_000);
        List<LinkedPieces.Index> indexes = new ArrayList<>();
        for (FilePiece piece : pieces) {
            indexes.add(brygga.linkedPieces(seed).index(piece));
        }
        try (LinkedFiles files = brygga.linkedPieces(seed).open(indexes)) {
            for (FilePiece piece : pieces) {
                files.check(piece, day, this::tell);
            }
        }
        // endregion
        assertThat(Findings.of(told)).isEqualTo(brygga.check(file, day).findings());
    }
}
