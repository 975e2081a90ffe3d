// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.value.Money;
import org.brygga.sdk.bulk.reading.Arrivals;
import org.brygga.sdk.bulk.reading.FileReader;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.writing.CsvSetWriter;
import org.brygga.sdk.bulk.writing.WorkbookWriter;
import org.brygga.sdk.sheet.SheetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of which nobody can tell whether its point parts thousands or decimals is asked about, and never guessed. */
class DoubtfulNumberTest {

    private static final String WRONG_TYPE = "COM-DOC-006 2:2";

    @TempDir
    private Path folder;

    private Path csv(Imports imports, String amount) {
        return imports.file("grants.csv", "id;total.amount;total.currency;name\nx;" + amount + ";DKK;X\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"250.000", "1.500", "12.345", "-250.000", "+250.000", " 250.000 ", "'250.000"})
    void itIsFoundAtItsCellAndNotKept(String amount) {
        Imports imports = new Imports(folder);

        ImportReport report = imports.run(csv(imports, amount));

        assertThat(Imports.places(report)).contains(WRONG_TYPE);
        assertThat(imports.store.now().all()).isEmpty();
    }

    @Test
    void itIsFoundInTheTextOfAWorkbookAndNotInItsNumber() throws IOException {
        Imports imports = new Imports(folder);
        Path file = folder.resolve("grants.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("grants");
            row(sheet.createRow(0), "id", "total.amount", "total.currency");
            row(sheet.createRow(1), "x", "250.000", "DKK");
            Row number = sheet.createRow(2);
            row(number, "y", "", "DKK");
            number.getCell(1).setCellValue(250.125);
            workbook.write(out);
        }

        assertThat(Imports.places(imports.tryOut(file))).contains(WRONG_TYPE).doesNotContain("COM-DOC-006 3:2");
    }

    private static void row(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "250,000 | 250.000",
                "250.00 | 250.00",
                "0.125 | 0.125",
                "1250.000 | 1250.000",
                "1 250.000 | 1250.000",
                "1.250,000 | 1250.000",
                "''250.000 | 250.000"
            })
    void whatCanBeToldIsReadAsBefore(String written, BigDecimal meant) {
        Imports imports = new Imports(folder);
        imports.run(csv(imports, written));

        assertThat(imports.store.now().all(Grant.class))
                .extracting(Grant::total)
                .containsExactly(new Money(meant, "DKK"));
    }

    @Test
    void whatSomebodySaysInItsPlaceIsTaken() {
        Imports imports = new Imports(folder);
        Mapping mapping = Mapping.NONE.value("grants", "total.amount", "250.000", "250000");

        imports.run(csv(imports, "250.000"), ImportOptions.STANDARD.withMapping(mapping));

        assertThat(imports.store.now().all(Grant.class))
                .extracting(Grant::total)
                .containsExactly(Money.of(250_000, "DKK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"250.000", "1.125", "-999.999", "0.125", "-5", "250000"})
    void whatIsWrittenComesBack(String amount) throws IOException {
        Grant grant = GrantBuilder.builder()
                .id("x")
                .total(new Money(new BigDecimal(amount), "DKK"))
                .build();
        Dataset dataset = IndexedDataset.builder().add(grant).build();
        Path archive = folder.resolve("all.zip");
        Path workbook = folder.resolve("all.xlsx");
        try (OutputStream out = Files.newOutputStream(archive)) {
            new CsvSetWriter(Imports.BRYGGA.packs()).write(dataset, out);
        }
        try (OutputStream out = Files.newOutputStream(workbook)) {
            new WorkbookWriter(Imports.BRYGGA.packs()).write(dataset, Locale.forLanguageTag("da"), out);
        }

        for (Path file : List.of(archive, workbook)) {
            Arrivals read = new FileReader(Imports.BRYGGA.packs(), SheetLimits.STANDARD)
                    .read(file, String.valueOf(file.getFileName()), Mapping.NONE, null);

            assertThat(read.records())
                    .extracting(arrival -> arrival.read().record())
                    .containsExactly(grant);
        }
    }
}
