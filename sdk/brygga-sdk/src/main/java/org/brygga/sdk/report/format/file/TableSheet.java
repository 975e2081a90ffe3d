// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.file.WorkbookLooks.Look;
import org.brygga.sdk.report.format.wording.Told;
import org.jspecify.annotations.Nullable;

/** A table as a sheet: caption, headers that stay in sight, and beside a share what it was computed from. */
final class TableSheet {

    private static final int LETTER = 256;
    private static final int HEAD = 30;
    private static final int NARROW = 14;
    private static final int WIDE = 34;
    private static final int HEADER = 1;
    private static final int COLUMNS_OF_AN_UPRIGHT_PAGE = 5;

    private final Told told;
    private final WorkbookLooks looks;
    private final Map<Ref, String> sources = new HashMap<>();

    TableSheet(Report report, Told told, WorkbookLooks looks) {
        this.told = told;
        this.looks = looks;
        report.sources().forEach(source -> sources.put(source.ref(), told.say(source.title())));
    }

    void write(Sheet sheet, Block.Table table) {
        looks.text(sheet.createRow(0).createCell(0), told.say(table.caption()), Look.HEADING);
        Row header = sheet.createRow(HEADER);
        looks.text(header.createCell(0), told.say(table.rowsAre()), Look.HEADER);
        sheet.setColumnWidth(0, HEAD * LETTER);
        for (Block.Row row : table.rows()) {
            looks.text(
                    sheet.createRow(sheet.getLastRowNum() + 1).createCell(0),
                    told.say(row.head()),
                    row.total() ? Look.TOTAL : Look.PLAIN);
        }
        int next = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            next = column(sheet, table, i, next);
        }
        if (table.note() != null) {
            looks.text(sheet.createRow(sheet.getLastRowNum() + 2).createCell(0), told.say(table.note()), Look.NOTE);
        }
        sheet.createFreezePane(1, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        WorkbookLooks.page(sheet, next > COLUMNS_OF_AN_UPRIGHT_PAGE);
    }

    /** Writes a column and what belongs to it, and says which is the next one. */
    private int column(Sheet sheet, Block.Table table, int index, int first) {
        String title = told.say(table.columns().get(index).title());
        boolean words = any(table, index, Cell.Words.class::isInstance);
        header(sheet, first, title, words);
        int last = first;
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            write(cell(sheet, i, first), row.cells().get(index), look(row), words);
        }
        if (any(table, index, cell -> cell instanceof Cell.Value value && value.denominator() != null)) {
            last++;
            part(sheet, table, index, last, "column.numerator", true);
            last++;
            part(sheet, table, index, last, "column.denominator", false);
        }
        if (any(table, index, cell -> cell instanceof Cell.Value value && value.source() != null)) {
            last++;
            header(sheet, last, told.word("column.source", Map.of("column", title)), true);
            for (int i = 0; i < table.rows().size(); i++) {
                Ref source = table.rows().get(i).cells().get(index) instanceof Cell.Value value ? value.source() : null;
                looks.text(
                        cell(sheet, i, last),
                        source == null ? "" : sources.getOrDefault(source, source.text()),
                        look(table.rows().get(i)));
            }
        }
        return last + 1;
    }

    private void part(Sheet sheet, Block.Table table, int index, int at, String word, boolean numerator) {
        String title = told.say(table.columns().get(index).title());
        header(sheet, at, told.word(word, Map.of("column", title)), false);
        for (int i = 0; i < table.rows().size(); i++) {
            Cell whole = table.rows().get(i).cells().get(index);
            BigDecimal part =
                    whole instanceof Cell.Value value ? numerator ? value.numerator() : value.denominator() : null;
            number(cell(sheet, i, at), part, whole, look(table.rows().get(i)));
        }
    }

    private void number(org.apache.poi.ss.usermodel.Cell cell, @Nullable BigDecimal part, Cell whole, Look look) {
        if (part != null) {
            looks.number(cell, part.doubleValue(), part.scale() <= 0 ? "#,##0" : "#,##0.##", look);
        } else {
            // What a hidden share was computed from is hidden with it.
            looks.sign(cell, whole instanceof Cell.Hidden ? Told.HIDDEN : "", look);
        }
    }

    private void write(org.apache.poi.ss.usermodel.Cell cell, Cell value, Look look, boolean words) {
        if (value instanceof Cell.Value number) {
            looks.number(cell, number.value().doubleValue(), NumberFormats.of(number, told), look);
        } else if (value instanceof Cell.Words text) {
            looks.text(cell, told.say(text.words()), look);
        } else {
            String sign = value instanceof Cell.Absent absent
                    ? absent.reason() == Cell.Reason.NOT_APPLICABLE ? Told.NOTHING : told.absent(absent.reason())
                    : Told.HIDDEN;
            if (words) {
                looks.text(cell, sign, look);
            } else {
                looks.sign(cell, sign, look);
            }
        }
    }

    private void header(Sheet sheet, int at, String title, boolean words) {
        looks.text(sheet.getRow(HEADER).createCell(at), title, words ? Look.HEADER : Look.HEADER_OF_NUMBERS);
        sheet.setColumnWidth(at, (words ? WIDE : Math.max(NARROW, Math.min(WIDE, title.length() + 2))) * LETTER);
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(HEADER + 1 + row).createCell(column);
    }

    private static Look look(Block.Row row) {
        return row.total() ? Look.TOTAL : Look.PLAIN;
    }

    private static boolean any(Block.Table table, int index, Predicate<Cell> which) {
        return table.rows().stream().map(row -> row.cells().get(index)).anyMatch(which);
    }
}
