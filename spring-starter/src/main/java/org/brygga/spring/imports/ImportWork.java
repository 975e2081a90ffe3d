// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.brygga.access.Viewer;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportPlan;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.security.ViewerText;
import org.brygga.spring.store.TenantStores;

/** Tries and keeps files that were sent, for the jobs that do so. */
final class ImportWork {

    private final Brygga brygga;
    private final TenantStores stores;
    private final SentFiles files;
    private final Importer importer;
    private final ImportTexts texts;
    private final Clock clock;

    ImportWork(Brygga brygga, TenantStores stores, SentFiles files, Clock clock) {
        this.brygga = brygga;
        this.stores = stores;
        this.files = files;
        this.importer = new Importer(brygga);
        this.texts = new ImportTexts(brygga.packs());
        this.clock = clock;
    }

    SentFiles files() {
        return files;
    }

    ImportTexts texts() {
        return texts;
    }

    Brygga brygga() {
        return brygga;
    }

    DatasetStore store(String tenant) {
        return stores.of(tenant);
    }

    /** A file on the disk for as long as it is worked with, because it is read more than once. */
    <T> T onDisk(SentFile sent, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("brygga-import", ".tmp");
            try {
                files.content(sent.tenant(), sent.id(), stream -> copied(stream, file));
                return work.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copied(InputStream stream, Path file) {
        // Written into, not replaced: only this one is readable to nobody else.
        try (OutputStream out = Files.newOutputStream(file)) {
            stream.transferTo(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what would become of a file, and keeps what it says. */
    ImportReport tryOut(SentFile sent) {
        ImportReport report = onDisk(sent, file -> {
            try {
                return importer.tryOut(
                        file, sent.name(), options(sent), store(sent.tenant()), who(sent), ImportProgress.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        files.report(sent.tenant(), sent.id(), ImportTexts.kept(report));
        return report;
    }

    /**
     * A plan for what is to be kept. It is the same when it is made again after a restart: what was kept before is in it as
     * unchanged, and ids are made from the id of the import.
     */
    ImportPlan plan(SentFile sent) {
        return onDisk(sent, file -> {
            try {
                Arrivals arrivals = importer.read(file, sent.name(), options(sent), ImportProgress.NONE);
                String sha256 = Importer.sha256(file);
                return store(sent.tenant())
                        .inUnit(unit -> importer.plan(
                                sent.name(), sha256, arrivals, options(sent), who(sent), unit, ImportProgress.NONE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The report of a plan, with findings at their places. */
    ImportReport report(SentFile sent, ImportPlan plan) {
        return onDisk(sent, file -> {
            try {
                return importer.placed(plan.report(true), file, sent.name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static ImportOptions options(SentFile sent) {
        return ImportTexts.options(sent.options());
    }

    private Importing who(SentFile sent) {
        Viewer viewer = ViewerText.read(sent.viewer(), clock.instant());
        Code role = Code.of(viewer.role() == null ? "PUBLIC" : viewer.role().name());
        Attribution by = new Attribution(viewer.self(), role, clock.instant(), clock.getZone(), null);
        return new Importing(sent.id(), viewer, by);
    }
}
