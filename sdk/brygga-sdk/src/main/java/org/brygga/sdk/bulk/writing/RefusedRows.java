// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.brygga.sdk.bulk.reading.SheetNames;
import org.brygga.sdk.sheet.FormulaText;
import org.brygga.sdk.sheet.SheetCell;
import org.brygga.sdk.sheet.SheetFile;
import org.brygga.sdk.sheet.SheetFiles;
import org.brygga.sdk.sheet.SheetLimits;
import org.brygga.sdk.sheet.SheetRow;
import org.brygga.sdk.sheet.WorkbookText;
import org.jspecify.annotations.Nullable;

/** Writes only the rows that were refused, under their headers, as a file that can be mended and imported again. */
public final class RefusedRows {

    private static final int IN_MEMORY = 200;
    private static final int WIDTH = 18;
    private static final char SEPARATOR = ';';
    private static final char MARK = '\uFEFF';

    private RefusedRows() {}

    /**
     * Writes the rows as a workbook, from a workbook or an archive of CSV files, and leaves the stream open.
     *
     * @param name of the file as the user knows it
     * @param refused the rows by sheet, as the report of an import names them
     * @throws IOException if the file or the stream fails
     */
    public static void workbook(Path file, String name, Map<String, List<Integer>> refused, OutputStream out)
            throws IOException {
        try (SheetFile sheets = SheetFiles.open(file, name, SheetLimits.STANDARD);
                SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY)) {
            Styles styles = new Styles(workbook);
            for (String sheet : sheets.sheets()) {
                String shown = sheets.shown(sheet);
                List<Integer> lines = refused.getOrDefault(shown == null ? "" : shown, List.of());
                boolean index = SheetNames.INDEX.equals(sheet);
                if (!lines.isEmpty() || index) {
                    Sheet written = workbook.createSheet(sheet);
                    rows(sheets, sheet, lines, index, row -> {
                        copy(row, written, styles);
                        // At once: rows that follow send the first ones to the file.
                        if (!index && written.getLastRowNum() == 0) {
                            header(written.getRow(0), styles);
                        }
                    });
                    workbook.setSheetHidden(workbook.getSheetIndex(written), index);
                }
            }
            if (workbook.getNumberOfSheets() == 0) {
                workbook.createSheet(SheetNames.INDEX);
            }
            workbook.write(out);
        }
    }

    /**
     * Writes the rows of a CSV file as a CSV file, and leaves the stream open.
     *
     * @throws IOException if the file or the stream fails
     */
    public static void csv(Path file, String name, Map<String, List<Integer>> refused, OutputStream out)
            throws IOException {
        Writer letters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        letters.write(MARK);
        try (SheetFile sheets = SheetFiles.open(file, name, SheetLimits.STANDARD)) {
            @SuppressWarnings("resource") // closing it would close the caller's stream
            CsvWriter csv = CsvWriter.builder().fieldSeparator(SEPARATOR).build(letters);
            for (String sheet : sheets.sheets()) {
                rows(sheets, sheet, refused.getOrDefault("", List.of()), false, row -> csv.writeRecord(fields(row)));
            }
            csv.flush();
        }
        letters.flush();
    }

    private static List<String> fields(SheetRow row) {
        List<String> fields = new ArrayList<>();
        for (@Nullable SheetCell cell : row.cells()) {
            fields.add(cell == null ? "" : FormulaText.harmless(cell.text()));
        }
        return fields;
    }

    /** Takes rows. */
    @FunctionalInterface
    private interface Taker {

        void take(SheetRow row);
    }

    /** The header, which is the first row in which something stands, and the rows with these numbers. */
    private static void rows(SheetFile sheets, String sheet, List<Integer> lines, boolean all, Taker taker)
            throws IOException {
        Set<Integer> wanted = new HashSet<>(lines);
        boolean[] begun = {false};
        sheets.read(sheet, row -> {
            boolean header = !begun[0] && !row.isEmpty();
            begun[0] |= header;
            if (header || all || wanted.contains(row.line())) {
                taker.take(row);
            }
            return true;
        });
    }

    private static void header(Row header, Styles styles) {
        Sheet sheet = header.getSheet();
        for (Cell cell : header) {
            cell.setCellStyle(styles.header(false));
            sheet.setColumnWidth(cell.getColumnIndex(), Styles.width(cell.toString(), WIDTH));
        }
        header.setHeightInPoints(Styles.height(sheet, header));
        Styles.page(sheet, true, header.getLastCellNum(), 1);
        sheet.createFreezePane(1, 1);
    }

    private static void copy(SheetRow from, Sheet sheet, Styles styles) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < from.cells().size(); column++) {
            SheetCell value = from.cell(column + 1);
            if (value != null) {
                copy(value, row.createCell(column), styles);
            }
        }
    }

    private static void copy(SheetCell value, Cell cell, Styles styles) {
        if (value.kind() == SheetCell.Kind.NUMBER) {
            cell.setCellValue(Double.parseDouble(value.text()));
            if (value.decimals() > 0) {
                cell.setCellStyle(styles.number(value.decimals()));
            }
        } else if (value.kind() == SheetCell.Kind.TRUTH) {
            cell.setCellValue("true".equals(value.text()));
        } else {
            cell.setCellValue(WorkbookText.of(value.text()));
            cell.setCellStyle(WorkbookText.looksLikeFormula(value.text()) ? styles.quoted() : styles.text());
        }
    }
}
