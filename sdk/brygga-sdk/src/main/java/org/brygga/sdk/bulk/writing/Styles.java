// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.brygga.sdk.json.table.Column;

/** How the cells of our workbooks look; each look is made once. */
final class Styles {

    private static final int LETTER = 256;
    private static final int NARROW = 12;
    private static final int USUAL = 20;
    private static final float LINE = 15;
    private static final int COLUMNS_OF_A_PAGE = 12;

    private final Workbook workbook;
    private final Map<String, CellStyle> known = new HashMap<>();

    Styles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Makes a look. */
    private interface Making {

        void make(CellStyle style);
    }

    private CellStyle style(String name, Making making) {
        CellStyle style = known.get(name);
        if (style == null) {
            style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            making.make(style);
            known.put(name, style);
        }
        return style;
    }

    CellStyle header(boolean required) {
        return style(required ? "required" : "header", style -> {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
            style.setWrapText(true);
            style.setFillForegroundColor(
                    required ? IndexedColors.LIGHT_YELLOW.getIndex() : IndexedColors.PALE_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setLocked(true);
        });
    }

    /** A part of the instructions. */
    CellStyle section() {
        return style("section", style -> {
            Font font = workbook.createFont();
            font.setBold(true);
            font.setFontHeightInPoints((short) 12);
            style.setFont(font);
            style.setBorderBottom(BorderStyle.THIN);
        });
    }

    CellStyle title() {
        return style("title", style -> {
            Font font = workbook.createFont();
            font.setBold(true);
            font.setFontHeightInPoints((short) 16);
            style.setFont(font);
        });
    }

    CellStyle wrapped() {
        return style("wrapped", style -> style.setWrapText(true));
    }

    CellStyle example() {
        return style("example", style -> {
            Font font = workbook.createFont();
            font.setItalic(true);
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            style.setFont(font);
            style.setLocked(true);
        });
    }

    /** On paper: A4, lying where the rows are wide, the headers on every page, and as many pages as it takes in height. */
    static void page(Sheet sheet, boolean landscape, int columns, int headers) {
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(landscape);
        page.setFitHeight((short) 0);
        page.setFitWidth((short) ((columns + COLUMNS_OF_A_PAGE - 1) / COLUMNS_OF_A_PAGE));
        sheet.setFitToPage(true);
        sheet.getFooter().setRight("&P / &N");
        if (headers > 0) {
            sheet.setPrintGridlines(true);
            sheet.setRepeatingRows(new CellRangeAddress(0, headers - 1, -1, -1));
        }
    }

    /** The width of a column that holds such values under such a header, which may be broken between words. */
    static int width(String header, Column column) {
        int wide = switch (column.kind()) {
            case DATE, TIME, WHOLE, DECIMAL, TRUTH, PRESENT, COUNTRY -> NARROW;
            case PARTIAL_DATE, LANGUAGE -> NARROW + 2;
            default -> USUAL;
        };
        return width(header, column.many() ? USUAL : wide);
    }

    /** The width of a column that is so many letters wide, if its header has room in it. */
    static int width(String header, int letters) {
        int longest = Arrays.stream(header.split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(letters, longest + 3) * LETTER;
    }

    /** Room for the most lines that a header of these is broken into. */
    static float height(Sheet sheet, Row header) {
        int most = 1;
        for (Cell cell : header) {
            int width = sheet.getColumnWidth(cell.getColumnIndex()) / LETTER - 2;
            int lines = 1;
            int left = width;
            for (String word : cell.getStringCellValue().split(" ", -1)) {
                if (word.length() > left && left < width) {
                    lines++;
                    left = width;
                }
                left -= word.length() + 1;
            }
            most = Math.max(most, lines);
        }
        return most * LINE + 4;
    }

    /** A cell that somebody may fill in. */
    CellStyle open() {
        return style("open", style -> style.setLocked(false));
    }

    CellStyle day() {
        return formatted("yyyy-mm-dd");
    }

    CellStyle time() {
        return formatted("hh:mm");
    }

    /** A number with so many decimals. */
    CellStyle number(int decimals) {
        return formatted(decimals == 0 ? "0" : "0." + "0".repeat(decimals));
    }

    private CellStyle formatted(String format) {
        return style(format, style -> {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setLocked(false);
        });
    }

    /** A text that is never taken for a formula, also when somebody edits it. */
    CellStyle quoted() {
        return style("quoted", style -> {
            style.setQuotePrefixed(true);
            style.setLocked(false);
        });
    }

    /** A text that is never taken for a number or a day. */
    CellStyle text() {
        return formatted("@");
    }
}
