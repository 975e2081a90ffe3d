// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The report of an import of groups and women among whom she is, with mistakes about which something is said. */
class ImportReportOutputTest extends OutputContract {

    private static final Clock CLOCK = Clock.fixed(ProtectedTown.NOON, ZoneOffset.UTC);
    private static final Importer IMPORTER =
            new Importer(Brygga.builder().clock(CLOCK).build());

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("changes.json"), """
                {"brygga":{"format":"1"},
                 "participants":[{"id":"p2","birthYear":"19801"},{"id":"p3","languages":["so"]},{"id":"p9","retainUntil":"soon"}],
                 "groups":[{"id":"tuesday","venue":"The hall"},
                           {"id":"friday","period":{"start":"2027-01-01","end":"2026-01-01"}},
                           {"id":"new","name":"New","programme":"programme:nowhere"}]}""");
    }

    @Override
    protected boolean showsPeople() {
        return false;
    }

    @Override
    protected String output(Dataset records, Viewer viewer) {
        InMemoryDatasetStore store = new InMemoryDatasetStore(CLOCK);
        store.inUnit(unit -> {
            records.all().forEach(record -> unit.put(record, 0));
            return records;
        });
        Attribution by = new Attribution(null, Code.of("COORDINATOR"), ProtectedTown.NOON, ZoneOffset.UTC, null);
        Importing who = new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", viewer, by);
        ImportOptions options = ImportOptions.STANDARD.withAtomicity(Atomicity.OBJECT);
        try {
            ImportReport report = IMPORTER.tryOut(file, "changes.json", options, store, who, ImportProgress.NONE);
            return report + "\n" + report.findings().list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
