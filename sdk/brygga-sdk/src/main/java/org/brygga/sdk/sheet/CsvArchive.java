// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.brygga.sdk.sheet.RefusedFileException.Reason;

/** CSV files together in an archive that has been looked through; each is a sheet. */
final class CsvArchive implements SheetFile {

    private final ZipFile archive;
    private final SheetLimits limits;
    private final Map<String, ZipEntry> sheets = new LinkedHashMap<>();

    CsvArchive(Path file, SheetLimits limits) throws IOException {
        this.archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        this.limits = limits;
        archive.stream()
                .filter(part -> part.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .forEach(part -> sheets.putIfAbsent(CsvText.sheet(part.getName()), part));
        if (sheets.isEmpty()) {
            archive.close();
            throw new RefusedFileException(Reason.NOT_WHAT_ITS_NAME_SAYS);
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public String shown(String sheet) {
        return sheet;
    }

    @Override
    public void read(String sheet, Reader reader) throws IOException {
        ZipEntry part = sheets.get(sheet);
        if (part == null) {
            return;
        }
        CsvText text;
        try (InputStream stream = archive.getInputStream(part)) {
            text = CsvText.of(stream);
        }
        try (InputStream stream = archive.getInputStream(part)) {
            text.read(stream, limits, reader);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
