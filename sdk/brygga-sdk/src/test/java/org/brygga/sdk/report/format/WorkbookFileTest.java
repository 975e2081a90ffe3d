// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    private static final Report REPORT = SampleReports.ofEverything();

    @Test
    void numbersAreNumbersAndWhatIsNotThereIsText() throws IOException {
        try (XSSFWorkbook workbook = workbook("en")) {
            Sheet table = workbook.getSheetAt(1);

            assertThat(table.getRow(2).getCell(1).getStringCellValue()).isEqualTo(":");
            assertThat(table.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(24);
            assertThat(table.getRow(3).getCell(2).getStringCellValue()).isEqualTo("not stated");
            assertThat(table.getRow(3).getCell(3).getStringCellValue()).isEqualTo("\u2013");
            assertThat(table.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(200_000);
        }
    }

    @Test
    void aNumberShowsItsUnitAndHowExactItIs() throws IOException {
        try (XSSFWorkbook workbook = workbook("sv")) {
            DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
            List<String> numbers = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                Cell cell = row.getCell(2);
                if (cell != null) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                    numbers.add(shown.formatCellValue(cell));
                }
            }

            assertThat(numbers).containsExactly("61", "95.1\u00a0%", "mer \u00e4n 1,500");
        }
    }

    @Test
    void nothingIsAFormula() throws IOException {
        try (XSSFWorkbook workbook = workbook("en")) {
            List<String> quoted = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellStyle().getQuotePrefixed()) {
                    quoted.add(cell.getStringCellValue());
                }
            })));

            assertThat(quoted).containsExactly("=1+1");
        }
    }

    @Test
    void theWorkbookOpensWithItsHeadersInSightAndPrintsOnA4() throws IOException {
        try (XSSFWorkbook workbook = workbook("sv")) {
            assertThat(workbook.getSheetAt(1).getPaneInformation().isFreezePane())
                    .isTrue();
            assertThat(workbook.getSheetAt(1).getRepeatingRows().getFirstRow()).isEqualTo(1);
            workbook.forEach(
                    sheet -> assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE));
        }
    }

    @Test
    void everyLanguageHasASheetForTheReportEachTableAndTheDefinitions() throws IOException {
        for (String language : Written.LANGUAGES) {
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(Written.as(Format.XLSX, REPORT, language)))) {
                assertThat(workbook.getSheets()).hasSize(3);
            }
        }
    }

    private static XSSFWorkbook workbook(String language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Written.as(Format.XLSX, REPORT, language)));
    }
}
