// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.brygga.finding.Finding;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;

/** A store in memory into which files of one folder are imported, on 1 November 2026. */
final class Imports {

    static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Brygga BRYGGA = Brygga.builder().clock(CLOCK).build();
    static final Attribution BY = new Attribution(null, Code.of("COORDINATOR"), NOW, ZoneOffset.UTC, null);
    static final Importing SYSTEM = new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", null, BY);

    private final Path folder;
    final InMemoryDatasetStore store = new InMemoryDatasetStore(CLOCK);
    final Importer importer = new Importer(BRYGGA);

    Imports(Path folder) {
        this.folder = folder;
    }

    Path file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Path file(String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport tryOut(Path file) {
        return tryOut(file, ImportOptions.STANDARD);
    }

    ImportReport tryOut(Path file, ImportOptions options) {
        try {
            return importer.tryOut(file, name(file), options, store, SYSTEM, ImportProgress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport run(Path file) {
        return run(file, ImportOptions.STANDARD);
    }

    ImportReport run(Path file, ImportOptions options) {
        return run(file, options, SYSTEM);
    }

    ImportReport run(Path file, ImportOptions options, Importing who) {
        try {
            return importer.run(file, name(file), options, store, who, ImportProgress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Code, row and column of each finding. */
    static List<String> places(ImportReport report) {
        return report.findings().list().stream().map(Imports::place).toList();
    }

    static String place(Finding finding) {
        return finding.origin() == null
                ? finding.code().text()
                : finding.code() + " " + finding.origin().line() + ":"
                        + finding.origin().column();
    }
}
