// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.store.DatasetStore;

/**
 * Writes for somebody what she sees, as a file of the kind that she wants; the way out for every host that has users. An instance is
 * safe for use by many threads.
 */
public final class Exporter {

    private final Brygga brygga;

    public Exporter(Brygga brygga) {
        this.brygga = brygga;
    }

    /** The kinds of files. */
    public enum Kind {
        /** One JSON document. */
        JSON,
        /** A record on each line. */
        JSONL,
        /** CSV files together in an archive, with names for programs. */
        CSV,
        /** A workbook in the language of whoever opens it. */
        XLSX
    }

    /**
     * Writes what a viewer sees of what is kept, and leaves the stream open.
     *
     * @param language of headers and words, where the kind of file has any
     * @throws IOException if the stream fails
     */
    public void write(DatasetStore store, LocalDate asOf, Viewer viewer, Locale language, Kind kind, OutputStream out)
            throws IOException {
        write(store.now(), asOf, viewer, language, kind, out);
    }

    /**
     * Writes what a viewer sees of some records, and leaves the stream open.
     *
     * @param language of headers and words, where the kind of file has any
     * @throws IOException if the stream fails
     */
    public void write(Dataset dataset, LocalDate asOf, Viewer viewer, Locale language, Kind kind, OutputStream out)
            throws IOException {
        Dataset seen = brygga.seen(dataset, asOf, viewer);
        switch (kind) {
            case JSON -> brygga.write(seen, out);
            case JSONL -> {
                DatasetWriter writer = new DatasetWriter(brygga.packs().versions());
                writer.writeLines(seen, writer.header(null), out);
            }
            case CSV -> new CsvSetWriter(brygga.packs()).write(seen, out);
            case XLSX -> new WorkbookWriter(brygga.packs()).write(seen, language, out);
        }
    }
}
