// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.reading.Arrival;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.writing.CsvSetWriter;
import org.brygga.sdk.bulk.writing.WorkbookWriter;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.json.ReadResult;
import org.brygga.sdk.sheet.SheetLimits;
import org.jspecify.annotations.Nullable;

/** The kinds of files that hold records, told by the ending of the name. */
public enum FileForm {
    JSON(".json", ".json"),
    LINES(".jsonl", ".ndjson"),
    CSV(".csv", ".tsv"),
    CSV_SET(".zip", ".zip"),
    WORKBOOK(".xlsx", ".xlsx");

    private final String ending;
    private final String other;

    FileForm(String ending, String other) {
        this.ending = ending;
        this.other = other;
    }

    /** The kind of a file; empty if it is not known. */
    public static Optional<FileForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending) || name.endsWith(form.other))
                .findFirst();
    }

    public boolean isJson() {
        return this == JSON || this == LINES;
    }

    /**
     * Reads a file of this kind; whatever cannot be read becomes a finding.
     *
     * @throws IOException if the file itself fails
     */
    public ReadResult read(Path file, Brygga brygga) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (isJson()) {
            try (InputStream stream = Files.newInputStream(file)) {
                return brygga.read(stream, name);
            }
        }
        Arrivals arrivals = new FileReader(brygga.packs(), SheetLimits.STANDARD).read(file, name, Mapping.NONE, null);
        IndexedDataset.Builder records = IndexedDataset.builder();
        List<Finding> found = new ArrayList<>(arrivals.findings().list());
        for (Arrival arrival : arrivals.records()) {
            arrival.read().findings().forEach(found::add);
            arrival.read()
                    .aggregate()
                    .ifPresent(record -> records.add(
                            record, arrival.read().origin(), arrival.read().unreadable()));
        }
        return new ReadResult(records.build(), Findings.of(found), Optional.empty());
    }

    /**
     * Writes records in this form; a single CSV file holds one table only, and is not written.
     *
     * @param language of a workbook
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text is longer than a cell of a workbook holds
     */
    public void write(
            Dataset dataset, @Nullable DocumentHeader header, Locale language, Brygga brygga, OutputStream out)
            throws IOException {
        DatasetWriter documents = new DatasetWriter(brygga.packs().versions());
        switch (this) {
            case JSON -> documents.write(dataset, header, out);
            case LINES -> documents.writeLines(dataset, header, out);
            case CSV_SET -> new CsvSetWriter(brygga.packs()).write(dataset, out);
            case WORKBOOK -> new WorkbookWriter(brygga.packs()).write(dataset, language, out);
            case CSV -> throw new IllegalStateException("One CSV file does not hold several tables");
        }
    }
}
