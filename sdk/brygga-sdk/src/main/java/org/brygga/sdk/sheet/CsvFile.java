// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file, which is one sheet. */
final class CsvFile implements SheetFile {

    private final Path file;
    private final String name;
    private final SheetLimits limits;

    CsvFile(Path file, String name, SheetLimits limits) {
        this.file = file;
        this.name = CsvText.sheet(name);
        this.limits = limits;
    }

    @Override
    public List<String> sheets() {
        return List.of(name);
    }

    @Override
    public @Nullable String shown(String sheet) {
        return null;
    }

    @Override
    public void read(String sheet, Reader reader) throws IOException {
        CsvText text;
        try (InputStream stream = Files.newInputStream(file)) {
            text = CsvText.of(stream);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            text.read(stream, limits, reader);
        }
    }

    @Override
    public void close() {}
}
