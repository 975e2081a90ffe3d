// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.brygga.cli.exchange.FileForm;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.cli.exchange.WholeFile;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.json.report.ImportReports;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.jspecify.annotations.Nullable;

/** The report of an import with what its records were before and after, because a file with records keeps no versions. */
final class UndoFiles {

    private final Path report;

    UndoFiles(Path report) {
        this.report = report;
    }

    private Path beside(String when) {
        String name = String.valueOf(report.getFileName());
        return report.resolveSibling(name.substring(0, name.length() - ".json".length()) + "." + when + ".json");
    }

    /** Writes the records that an import changed, as they were and as they are. */
    void keep(ImportReport done, DatasetStore store, Brygga brygga) throws StoppedException {
        IndexedDataset.Builder before = IndexedDataset.builder();
        IndexedDataset.Builder after = IndexedDataset.builder();
        for (ImportReport.Line line : done.records()) {
            Ref reference = line.record();
            if (reference != null && line.after() > line.before()) {
                store.history(reference).forEach(version -> {
                    Aggregate record = version.record();
                    if (record != null && version.version() == line.before()) {
                        before.add(record);
                    } else if (record != null && version.version() == line.after()) {
                        after.add(record);
                    }
                });
            }
        }
        write(beside("before"), before.build(), brygga);
        write(beside("after"), after.build(), brygga);
    }

    private static void write(Path file, Dataset records, Brygga brygga) throws StoppedException {
        WholeFile.write(file, out -> FileForm.JSON.write(records, null, Locale.ENGLISH, brygga, out));
    }

    /**
     * @throws StoppedException if it is no report, or of an import that was not done
     */
    ImportReport read() throws StoppedException {
        try (InputStream stream = Files.newInputStream(report)) {
            ImportReport done = ImportReports.read(stream);
            if (!done.committed()) {
                throw StoppedException.wrongUse(
                        report + ": This import changed nothing, so there is nothing to take back.");
            }
            return done;
        } catch (IOException e) {
            throw StoppedException.wrongUse(
                    report + ": The report could not be opened. Check the name and the folder.");
        } catch (IllegalArgumentException e) {
            throw StoppedException.wrongUse(report + ": " + e.getMessage() + ".");
        }
    }

    /** A store in which the records have the versions that the import saw and made, and one more where they were changed since. */
    InMemoryDatasetStore store(ImportReport done, Dataset now, Clock clock, Brygga brygga) throws StoppedException {
        Dataset before = records(beside("before"), brygga);
        Dataset after = records(beside("after"), brygga);
        InMemoryDatasetStore store = new InMemoryDatasetStore(clock);
        for (ImportReport.Line line : done.records()) {
            Ref reference = line.record();
            if (reference != null && line.after() > line.before()) {
                Optional<Aggregate> then = after.find(Aggregate.class, reference);
                before.find(Aggregate.class, reference).ifPresent(record -> step(store, reference, record));
                step(store, reference, then.orElse(null));
                Aggregate is = now.find(Aggregate.class, reference).orElse(null);
                if (!Optional.ofNullable(is).equals(then)) {
                    step(store, reference, is);
                }
            }
        }
        now.all().forEach(record -> {
            if (store.find(Aggregate.class, record.ref()).isEmpty()) {
                step(store, record.ref(), record);
            }
        });
        return store;
    }

    private static void step(DatasetStore store, Ref reference, @Nullable Aggregate record) {
        store.inUnit(unit -> step(unit, store.history(reference).size(), reference, record));
    }

    private static Ref step(UnitOfWork unit, long version, Ref reference, @Nullable Aggregate record) {
        boolean there = unit.load(Aggregate.class, reference).isPresent();
        if (record != null) {
            unit.put(record, there ? version : 0);
        } else if (there) {
            unit.remove(reference, version);
        }
        return reference;
    }

    private static Dataset records(Path file, Brygga brygga) throws StoppedException {
        try {
            return FileForm.JSON.read(file, brygga).dataset();
        } catch (IOException e) {
            throw StoppedException.wrongUse(
                    file
                            + ": The file could not be opened; it was written beside the report, and is needed to take it back.");
        }
    }
}
