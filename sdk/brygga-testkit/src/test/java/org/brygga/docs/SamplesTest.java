// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.json.FindingReader;
import org.brygga.sdk.json.FindingWriter;
import org.brygga.sdk.json.ReadResult;
import org.brygga.testkit.generate.LinkedDatasets;
import org.junit.jupiter.api.Test;

/** Files as format 1 wrote them are read by every later version; the samples are made once and never again. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/org/brygga/samples");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Brygga BRYGGA = Brygga.create();

    private static Path sample(String name, Writing writing) throws IOException {
        Path file = SAMPLES.resolve(name);
        if (!Files.exists(file)) {
            try (OutputStream stream = Files.newOutputStream(file)) {
                writing.write(stream);
            }
        }
        return file;
    }

    /** Writes a sample. */
    @FunctionalInterface
    private interface Writing {

        void write(OutputStream stream) throws IOException;
    }

    private static Dataset town() {
        return LinkedDatasets.seeded(2026).dataset(60);
    }

    private static ReadResult read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return BRYGGA.read(stream, String.valueOf(file.getFileName()));
        }
    }

    @Test
    void aDocumentOfFormat1IsStillRead() throws IOException {
        ReadResult read = read(sample("document-1.json", stream -> BRYGGA.write(town(), stream)));

        assertThat(read.findings()).isEmpty();
        assertThat(read.dataset().all()).hasSize(60);
    }

    @Test
    void linesOfFormat1AreStillRead() throws IOException {
        ReadResult read = read(sample(
                "lines-1.jsonl",
                stream -> new DatasetWriter(BRYGGA.packs().versions()).writeLines(town(), null, stream)));

        assertThat(read.findings()).isEmpty();
        assertThat(read.dataset().all()).hasSize(60);
    }

    @Test
    void findingsAreStillRead() throws IOException {
        Path file = sample(
                "findings-1.json",
                stream -> new FindingWriter(BRYGGA.packs())
                        .write(
                                BRYGGA.check(
                                        LinkedDatasets.seeded(2026)
                                                .withMistakes()
                                                .dataset(60),
                                        DAY),
                                Locale.ENGLISH,
                                stream));

        try (InputStream stream = Files.newInputStream(file)) {
            assertThat(FindingReader.read(stream)).isNotEmpty();
        }
    }
}
