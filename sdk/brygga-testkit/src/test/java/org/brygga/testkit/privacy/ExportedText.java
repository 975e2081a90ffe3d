// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.writing.Exporter;

/** What somebody gets who asks for a file: all its parts as text. */
final class ExportedText {

    private static final Exporter EXPORTER = new Exporter(Brygga.create());

    private ExportedText() {}

    static String of(Dataset records, Viewer viewer, Exporter.Kind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EXPORTER.write(records, ProtectedTown.DAY, viewer, Locale.forLanguageTag("sv"), kind, out);
            return kind == Exporter.Kind.CSV || kind == Exporter.Kind.XLSX
                    ? unpacked(out.toByteArray())
                    : out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("An array takes whatever is written", e);
        }
    }

    static String unpacked(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        Path file = Files.createTempFile("brygga", ".zip");
        try {
            Files.write(file, bytes);
            try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                for (ZipEntry part : archive.stream().map(ZipEntry.class::cast).toList()) {
                    // The moment at which it was written stands there.
                    if (!part.getName().equals("docProps/core.xml")) {
                        String words = new String(archive.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                        text.append(part.getName()).append('\n').append(words).append('\n');
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }
}
