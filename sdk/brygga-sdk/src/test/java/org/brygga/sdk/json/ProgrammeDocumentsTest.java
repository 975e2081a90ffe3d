// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.IndexedDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The five programmes are read without a finding, written without a loss, and bound alike by any mapper. */
class ProgrammeDocumentsTest {

    private final DatasetWriter writer = new DatasetWriter(List.of());

    private static List<Path> programmes() {
        return Texts.programmes();
    }

    @Test
    void thereAreFive() {
        assertThat(programmes()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void areReadWithoutAFinding(Path file) {
        ReadResult result = Texts.read(Texts.bytes(file));

        assertThat(result.findings()).isEmpty();
        assertThat(result.dataset().all()).hasSizeGreaterThan(3);
        assertThat(result.header().orElseThrow().format()).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void areWrittenAndReadBackEqual(Path file) throws IOException {
        ReadResult first = Texts.read(Texts.bytes(file));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();

        writer.write(first.dataset(), first.header().orElseThrow(), document);
        writer.writeLines(first.dataset(), first.header().orElseThrow(), lines);

        for (ByteArrayOutputStream written : List.of(document, lines)) {
            ReadResult again = Texts.read(written.toByteArray());
            assertThat(again.findings()).isEmpty();
            assertThat(again.dataset().all()).isEqualTo(first.dataset().all());
            assertThat(again.header()).isEqualTo(first.header());
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void areBoundAlikeByJackson3(Path file) {
        DatasetDocument document = JsonMapper.builder().build().readValue(Texts.bytes(file), DatasetDocument.class);

        assertThat(all(document))
                .isEqualTo(Texts.read(Texts.bytes(file)).dataset().all());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void areBoundAlikeByJackson2(Path file) throws IOException {
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new Jdk8Module());

        DatasetDocument document = mapper.readValue(Texts.bytes(file), DatasetDocument.class);

        assertThat(all(document))
                .isEqualTo(Texts.read(Texts.bytes(file)).dataset().all());
        assertThat(document.brygga())
                .isEqualTo(Texts.read(Texts.bytes(file)).header().orElseThrow());
    }

    private static List<?> all(DatasetDocument document) {
        Dataset dataset = IndexedDataset.of(document);
        return dataset.all();
    }
}
