// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brygga.cli.exchange.FileForm;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.cli.exchange.WholeFile;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.json.ReadResult;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;

/** The file with the records that are imported into: read once, and written back whole. */
final class DatasetFile {

    private static final String NEW = "";

    private final Path file;
    private final FileForm form;
    private final String sha256;
    private final Optional<DocumentHeader> header;
    private final Dataset records;

    private DatasetFile(Path file, FileForm form, String sha256, Optional<DocumentHeader> header, Dataset records) {
        this.file = file;
        this.form = form;
        this.sha256 = sha256;
        this.header = header;
        this.records = records;
    }

    /**
     * Opens the file; one that is missing is made when it is written.
     *
     * @throws StoppedException if it is not a file with records, or if not all in it can be read: that would be lost
     */
    static DatasetFile open(Path file, Brygga brygga) throws StoppedException {
        FileForm form = FileForm.of(file)
                .filter(FileForm::isJson)
                .orElseThrow(() -> StoppedException.wrongUse(
                        file + ": Records are kept as JSON (.json) or JSON Lines (.jsonl, .ndjson)."));
        if (!Files.exists(file)) {
            return new DatasetFile(
                    file, form, NEW, Optional.empty(), IndexedDataset.builder().build());
        }
        try {
            String sha256 = Importer.sha256(file);
            ReadResult read = form.read(file, brygga);
            List<Aggregate> all = read.dataset().all();
            if (!read.findings().isEmpty() || all.stream().anyMatch(DatasetFile::isNameless)) {
                throw StoppedException.because(
                        file + ": Nothing was imported, because something in this file cannot be read"
                                + " or has no id, and would be lost. brygga check says what, and where.");
            }
            return new DatasetFile(file, form, sha256, read.header(), read.dataset());
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The file could not be read to its end.");
        }
    }

    private static boolean isNameless(Aggregate record) {
        String id = record.id();
        return id == null || id.isBlank();
    }

    Dataset records() {
        return records;
    }

    /** A store that holds the records of the file, each in its first version. */
    InMemoryDatasetStore store(Clock clock) {
        InMemoryDatasetStore store = new InMemoryDatasetStore(clock);
        store.inUnit(unit -> {
            records.all().forEach(record -> unit.put(record, 0));
            return records;
        });
        return store;
    }

    /**
     * Writes other records instead.
     *
     * @throws StoppedException if somebody has changed the file meanwhile, or it cannot be written
     */
    void write(Dataset instead, Brygga brygga) throws StoppedException {
        if (!isAsItWas()) {
            throw StoppedException.because(
                    file + ": Nothing was written, because somebody has changed this file meanwhile. Try again.");
        }
        WholeFile.write(file, out -> form.write(instead, header.orElse(null), Locale.ENGLISH, brygga, out));
    }

    private boolean isAsItWas() throws StoppedException {
        try {
            return Files.exists(file) ? sha256.equals(Importer.sha256(file)) : sha256.equals(NEW);
        } catch (IOException e) {
            throw StoppedException.wrongUse(file + ": The file could not be read to its end.");
        }
    }
}
