// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.country.Labels;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Finding;
import org.brygga.model.group.Group;
import org.brygga.model.people.Participant;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.reading.SheetNames;
import org.brygga.sdk.bulk.writing.MarkedWorkbook;
import org.brygga.sdk.bulk.writing.RefusedRows;
import org.brygga.sdk.bulk.writing.TemplateWriter;
import org.brygga.sdk.json.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an empty template to records, with what is wrong told at its cell and sent back to be mended. */
class WorkbookImportTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final SheetNames NAMES = new SheetNames(Labels.of(Imports.BRYGGA.packs()));

    @TempDir
    private Path folder;

    /** Fills in a workbook. */
    private interface Filling {

        void fill(XSSFWorkbook workbook);
    }

    private Path template(String name, Locale language, RecordType... types) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new TemplateWriter(Imports.BRYGGA.packs()).write(List.of(types), language, out);
        }
        return file;
    }

    private static Path filled(Path file, Filling filling) throws IOException {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        filling.fill(workbook);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        return file;
    }

    private static Table table(String name) {
        return Stream.of(RecordType.values())
                .flatMap(type -> Table.of(type).stream())
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Fills in a cell of a table in Swedish, by the name of its column for programs. */
    private static void put(XSSFWorkbook workbook, String table, int line, String column, Object value) {
        String header = column.endsWith(".id")
                ? NAMES.link(table(table), 0, SWEDISH)
                : table(table).columns().stream()
                        .filter(one -> one.name().equals(column))
                        .map(one -> NAMES.header(table(table), one, SWEDISH))
                        .findFirst()
                        .orElseThrow();
        Sheet sheet = workbook.getSheet(WorkbookUtil.createSafeSheetName(
                NAMES.sheet(table(table), SWEDISH).replace(": ", " - "), '-'));
        Row headers = sheet.getRow(0);
        for (Cell cell : headers) {
            if (cell.getStringCellValue().equals(header)) {
                Row row = sheet.getRow(line - 1) == null ? sheet.createRow(line - 1) : sheet.getRow(line - 1);
                Cell written = row.createCell(cell.getColumnIndex());
                if (value instanceof Number number) {
                    written.setCellValue(number.doubleValue());
                } else {
                    written.setCellValue(String.valueOf(value));
                }
                return;
            }
        }
        throw new IllegalArgumentException("No header " + header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn", "en"})
    void anEmptyTemplateBringsNothingAndNothingIsWrongWithIt(String language) throws IOException {
        Imports imports = new Imports(folder);
        for (RecordType type : RecordType.values()) {
            Path file = template(type.word() + ".xlsx", Locale.forLanguageTag(language), type);

            ImportReport report = imports.run(file);

            assertThat(report.findings().list()).as(type.word()).isEmpty();
            assertThat(report.records()).as(type.word()).isEmpty();
        }
    }

    @Test
    void aTemplateThatIsFilledInBecomesRecords() throws IOException {
        Imports imports = new Imports(folder);
        Path file = filled(template("grupper.xlsx", SWEDISH, RecordType.GROUP), workbook -> {
            put(workbook, "groups", 3, "id", "tisdag");
            put(workbook, "groups", 3, "name", "Tisdagsgruppen");
            put(workbook, "groups", 3, "status", "Planerad");
            put(workbook, "groups.sessions", 3, "group.id", "tisdag");
            put(workbook, "groups.sessions", 3, "id", "s1");
            put(workbook, "groups.sessions", 3, "date", "1.12.2026");
        });

        ImportReport report = imports.run(file);

        assertThat(report.findings().errors()).isEmpty();
        assertThat(imports.store.now().all(Group.class)).singleElement().satisfies(group -> {
            assertThat(group.id()).isEqualTo("tisdag");
            assertThat(group.sessions())
                    .singleElement()
                    .satisfies(session -> assertThat(session.id()).isEqualTo("s1"));
        });
    }

    @Test
    void theUsersOwnWorkbookComesBackWithMarksAndTheRefusedRowsAlone() throws IOException {
        Imports imports = new Imports(folder);
        Path file = filled(template("deltagare.xlsx", SWEDISH, RecordType.PARTICIPANT), workbook -> {
            for (int line = 3; line < 13; line++) {
                put(workbook, "participants", line, "id", "p" + line);
                put(workbook, "participants", line, "name", "Exempel " + line);
            }
            put(workbook, "participants", 7, "birthYear", "femtio");
            put(workbook, "participants", 9, "retainUntil", "31.2.2027");
        });

        ImportReport report = imports.run(file, ImportOptions.STANDARD.withAtomicity(Atomicity.OBJECT));

        assertThat(report.count(ImportReport.Action.CREATED)).isEqualTo(8);
        assertThat(report.refused()).hasSize(1);
        assertThat(report.refused().values().iterator().next()).containsExactly(7, 9);

        Path marked = folder.resolve("marked.xlsx");
        try (OutputStream out = Files.newOutputStream(marked)) {
            new MarkedWorkbook(Imports.BRYGGA, SWEDISH).write(file, report.findings(), out);
        }
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Deltagare");
            assertThat(sheet.getCellComments()).hasSize((int) report.findings().list().stream()
                    .map(Finding::origin)
                    .distinct()
                    .count());
            assertThat(sheet.getCellComments().values())
                    .allSatisfy(note -> assertThat(note.getString().getString()).doesNotContain("femtio", "31.2.2027"));
        }
        assertThat(Imports.places(imports.tryOut(marked))).isEqualTo(Imports.places(imports.tryOut(file)));

        Path refused = folder.resolve("refused.xlsx");
        try (OutputStream out = Files.newOutputStream(refused)) {
            RefusedRows.workbook(file, "deltagare.xlsx", report.refused(), out);
        }
        assertThat(imports.tryOut(refused).records()).hasSize(2);
        filled(refused, workbook -> {
            put(workbook, "participants", 2, "birthYear", 1950);
            put(workbook, "participants", 3, "retainUntil", "28.2.2027");
        });
        assertThat(imports.run(refused).findings().errors()).isEmpty();
        assertThat(imports.store.now().all(Participant.class)).hasSize(10);
    }

    @Test
    void everySheetOfATemplateHasItsHeadersLockedAndItsListsToChooseFrom() throws IOException {
        Path file = template("alla.xlsx", SWEDISH, RecordType.values());
        List<String> longest = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet lists = workbook.getSheet("brygga-lists");
            for (int column = 0; column < lists.getRow(0).getLastCellNum(); column++) {
                StringBuilder list = new StringBuilder();
                for (Row row : lists) {
                    Cell cell = row.getCell(column);
                    list.append(cell == null ? "" : cell.getStringCellValue());
                }
                longest.add(list.toString());
            }
            assertThat(workbook.getSheet("Grupper").getProtect()).isTrue();
            assertThat(workbook.getSheet("Grupper")
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            assertThat(workbook.getSheet("Grupper").getColumnStyle(1).getLocked())
                    .isFalse();
            assertThat(workbook.getSheet("Grupper").getDataValidations()).hasSizeGreaterThan(15);
        }
        assertThat(longest.stream().max(Comparator.comparingInt(String::length)).orElseThrow())
                .hasSizeGreaterThan(255);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isNotEmpty();
        }
    }
}
