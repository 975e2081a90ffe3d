// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.writing.CsvSetWriter;
import org.brygga.sdk.bulk.writing.WorkbookWriter;
import org.brygga.sdk.sheet.SheetLimits;

/** Whatever records hold, every kind of file that is written of them is read back equal. */
class FilesPropertyTest {

    private static final FileReader READER = new FileReader(Texts.PACKS, SheetLimits.STANDARD);
    private static final WorkbookWriter WORKBOOKS = new WorkbookWriter(Texts.PACKS);
    private static final DatasetWriter DOCUMENTS = new DatasetWriter(List.of());
    private static final List<String> LANGUAGES = List.of("en", "sv", "da", "nb", "nn");

    /** Writes a file. */
    private interface Writing {

        void write(OutputStream out) throws IOException;
    }

    private static Dataset dataset(RandomRecords records) {
        IndexedDataset.Builder builder = IndexedDataset.builder();
        for (RecordType type : RecordType.values()) {
            builder.add((Aggregate) records.fill(type.recordClass(), type.word()));
            builder.add((Aggregate) records.fill(type.recordClass(), "two"));
        }
        return builder.build();
    }

    @Property(tries = 40)
    void everyKindOfFileLosesNothing(@ForAll long seed) throws IOException {
        Dataset dataset = dataset(new RandomRecords(new Random(seed)));
        Locale language = Locale.forLanguageTag(LANGUAGES.get((int) Math.floorMod(seed, (long) LANGUAGES.size())));

        same(dataset, "file.xlsx", out -> WORKBOOKS.write(dataset, language, out));
        same(dataset, "file.zip", out -> new CsvSetWriter(Texts.PACKS).write(dataset, out));
        same(dataset, "file.json", out -> DOCUMENTS.write(dataset, null, out));
        same(dataset, "file.jsonl", out -> DOCUMENTS.writeLines(dataset, null, out));
    }

    private static void same(Dataset dataset, String name, Writing writing) throws IOException {
        Path file = Files.createTempFile("brygga", name);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writing.write(bytes);
            Files.write(file, bytes.toByteArray());

            Arrivals read = READER.read(file, name, Mapping.NONE, null);

            assertThat(read.findings()).as(name).isEmpty();
            for (int position = 0; position < read.records().size(); position++) {
                ReadRecord arrived = read.records().get(position).read();
                assertThat(arrived.findings()).as(name).isEmpty();
                assertThat(arrived.record())
                        .as(name)
                        .usingRecursiveComparison()
                        .isEqualTo(dataset.all().get(position));
            }
            assertThat(read.records()).as(name).hasSize(dataset.all().size());
        } finally {
            Files.delete(file);
        }
    }
}
