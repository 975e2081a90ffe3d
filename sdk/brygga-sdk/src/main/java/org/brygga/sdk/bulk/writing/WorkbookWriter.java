// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.bulk.reading.SheetNames;
import org.brygga.sdk.bulk.reading.Wordbook;
import org.brygga.sdk.json.table.Column;
import org.brygga.sdk.json.table.Table;

/**
 * Writes records as a workbook in a language, with lists to choose from, from which the reader makes equal records. Rows go to a
 * temporary file as they are written, so memory does not grow with them.
 */
public final class WorkbookWriter {

    private static final int IN_MEMORY = 200;
    private static final int LINK = 20;
    private static final int LONGEST_NAME = 31;

    private final Wordbook words;
    private final SheetNames names;

    public WorkbookWriter(CountryPacks packs) {
        this.words = new Wordbook(packs);
        this.names = new SheetNames(words.labels());
    }

    /**
     * Writes all records, and leaves the stream open. Whoever they are for is a matter of the caller.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text is longer than a cell holds
     */
    public void write(Dataset dataset, Locale language, OutputStream out) throws IOException {
        UsedTables used = new UsedTables(dataset);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            Styles styles = new Styles(workbook);
            CellWriting writing = new CellWriting(words, styles, language);
            DropDowns lists = new DropDowns(workbook, words, language);
            Map<String, String> index = new LinkedHashMap<>();
            for (Table table : used.tables()) {
                String name = name(names.sheet(table, language), index);
                index.put(name, table.name());
                Sheet sheet = workbook.createSheet(name);
                int[] columns = used.columns(table);
                header(sheet, table, columns, styles, lists, language);
                used.rows(table, row -> row(sheet, row, columns, writing));
                sheet.setAutoFilter(new CellRangeAddress(
                        0, Math.max(1, sheet.getLastRowNum()), 0, table.links() + columns.length - 1));
            }
            if (index.isEmpty()) {
                workbook.createSheet(labelled("workbook.instructions", language));
            }
            lists.write();
            index(workbook, index);
            workbook.write(out);
        }
    }

    private void header(Sheet sheet, Table table, int[] columns, Styles styles, DropDowns lists, Locale language) {
        Row header = sheet.createRow(0);
        for (int link = 0; link < table.links(); link++) {
            String title = names.link(table, link, language);
            cell(header, link, title, styles, true);
            sheet.setColumnWidth(link, Styles.width(title, LINK));
        }
        for (int place = 0; place < columns.length; place++) {
            Column column = table.columns().get(columns[place]);
            String title = names.header(table, column, language);
            cell(header, table.links() + place, title, styles, false);
            sheet.setColumnWidth(table.links() + place, Styles.width(title, column));
            lists.add(sheet, table.links() + place, column, title, labelled("workbook.kind." + kind(column), language));
        }
        header.setHeightInPoints(Styles.height(sheet, header));
        Styles.page(sheet, true, table.links() + columns.length, 1);
        sheet.createFreezePane(1, 1);
    }

    private static void cell(Row header, int column, String title, Styles styles, boolean required) {
        Cell cell = header.createCell(column);
        cell.setCellValue(title);
        cell.setCellStyle(styles.header(required));
    }

    static String kind(Column column) {
        return column.kind() == Column.Kind.PRESENT
                ? Column.Kind.TRUTH.name()
                : column.kind().name();
    }

    private static void row(Sheet sheet, org.brygga.sdk.json.table.Row values, int[] columns, CellWriting writing) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        List<String> links = values.links();
        for (int link = 0; link < links.size(); link++) {
            writing.text(row.createCell(link), links.get(link));
        }
        for (int place = 0; place < columns.length; place++) {
            String value = values.cells().get(columns[place]);
            if (value != null) {
                writing.write(
                        row.createCell(links.size() + place),
                        values.table().columns().get(columns[place]),
                        value);
            }
        }
    }

    private String labelled(String key, Locale language) {
        return words.labels().sentence(key, Map.of(), language);
    }

    /** A name that a sheet may have, and that no other has. */
    static String name(String wanted, Map<String, String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.replace(": ", " - "), '-');
        String name = safe;
        for (int number = 2; isTaken(name, taken); number++) {
            String suffix = " " + number;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }

    private static boolean isTaken(String name, Map<String, String> taken) {
        return taken.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Says which sheet holds which table, so that a sheet may be called as people like it. */
    static void index(Workbook workbook, Map<String, String> index) {
        Sheet sheet = workbook.createSheet(SheetNames.INDEX);
        index.forEach((name, table) -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(name);
            row.createCell(1).setCellValue(table);
        });
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
