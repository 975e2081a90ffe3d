// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.bulk.writing.MarkedWorkbook;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a thousand mistakes in ten thousand rows each is found in its cell, nothing else is, and the marked copy can be mended. */
class PlantedErrorsTest {

    private static final boolean FULL = "full".equals(System.getProperty("brygga.size"));
    private static final int ROWS = FULL ? 10_000 : 1_000;
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Brygga BRYGGA = Brygga.builder().clock(CLOCK).build();

    @TempDir
    private Path folder;

    private static ImportReport tryOut(Path file) throws IOException {
        Attribution by = new Attribution(null, Code.of("COORDINATOR"), NOW, ZoneOffset.UTC, null);
        return new Importer(BRYGGA)
                .tryOut(
                        file,
                        "folder.xlsx",
                        ImportOptions.STANDARD,
                        new InMemoryDatasetStore(CLOCK),
                        new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", null, by),
                        ImportProgress.NONE);
    }

    private static String shown(Finding finding) {
        Origin origin = finding.origin();
        return origin == null
                ? finding.code().text()
                : finding.code() + " " + origin.sheet() + " " + origin.line() + ":" + origin.column();
    }

    private static String shown(PlantedWorkbook.Planted mistake) {
        PlantedWorkbook.Place place = mistake.place();
        return mistake.planting().code() + " " + place.sheet() + " " + place.row() + ":" + place.column();
    }

    @Test
    void everyMistakeIsFoundInItsCellAndTheMendedCopyHasNone() throws IOException {
        PlantedWorkbook workbook = new PlantedWorkbook(ROWS);
        List<PlantedWorkbook.Planted> mistakes = workbook.plant(ROWS / 10);
        Path file = folder.resolve("planted.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }

        ImportReport report = tryOut(file);

        assertThat(report.findings().errors())
                .extracting(PlantedErrorsTest::shown)
                .containsExactlyInAnyOrderElementsOf(
                        mistakes.stream().map(PlantedErrorsTest::shown).toList());

        Path marked = folder.resolve("marked.xlsx");
        try (OutputStream out = Files.newOutputStream(marked)) {
            new MarkedWorkbook(BRYGGA, Locale.ENGLISH).write(file, report.findings(), out);
        }
        Path mended = folder.resolve("mended.xlsx");
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook copy = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(mended)) {
            PlantedWorkbook.mend(copy, mistakes);
            copy.write(out);
        }
        assertThat(tryOut(mended).findings().errors()).isEmpty();
    }
}
