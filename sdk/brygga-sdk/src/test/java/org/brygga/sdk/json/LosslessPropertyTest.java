// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import tools.jackson.databind.json.JsonMapper;

/** Every record, however it is filled, is written and read back equal; a plain mapper reads the same. */
class LosslessPropertyTest {

    private final DatasetWriter writer = new DatasetWriter(List.of());

    @Property(tries = 200)
    void documentsAndLinesLoseNothing(@ForAll long seed) throws IOException {
        Dataset dataset = dataset(new RandomRecords(new Random(seed)));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();

        writer.write(dataset, null, document);
        writer.writeLines(dataset, null, lines);

        for (ByteArrayOutputStream text : List.of(document, lines)) {
            ReadResult read = Texts.read(text.toByteArray());
            assertThat(read.findings()).isEmpty();
            assertThat(read.dataset().all()).isEqualTo(dataset.all());
        }
        DatasetDocument bound = JsonMapper.builder().build().readValue(document.toByteArray(), DatasetDocument.class);
        assertThat(IndexedDataset.of(bound).all()).isEqualTo(dataset.all());
    }

    private static Dataset dataset(RandomRecords records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        for (RecordType type : RecordType.values()) {
            builder.add((Aggregate) records.fill(type.recordClass(), type.word()));
        }
        return builder.build();
    }
}
