// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that says how the others are filled in. */
final class InstructionSheet {

    private static final int WIDE = 44 * 256;
    private static final int NARROW = 16 * 256;
    private static final int LETTERS = 115;
    private static final int HALF = 54;
    private static final float LINE = 15;
    private static final float TITLE = 28;

    private final XSSFSheet sheet;
    private final Styles styles;

    InstructionSheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setColumnWidth(0, WIDE);
        sheet.setColumnWidth(1, NARROW);
        sheet.setColumnWidth(2, WIDE);
        sheet.setDisplayGridlines(false);
        Styles.page(sheet, false, 3, 0);
    }

    private Row next() {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    /** A line as wide as the sheet, and as high as its text is long. */
    void line(String text, CellStyle style) {
        Row row = next();
        row.createCell(0).setCellValue(text);
        for (int column = 0; column < 3; column++) {
            row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellStyle(style);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 2));
        boolean title = style.equals(styles.title());
        row.setHeightInPoints(title ? TITLE : (text.length() / LETTERS + 1) * LINE + 2);
    }

    void heading(String text) {
        next();
        line(text, styles.section());
    }

    void column(String title, String required, String kind) {
        Row row = next();
        row.createCell(0).setCellValue(title);
        row.createCell(1).setCellValue(required);
        row.createCell(2).setCellValue(kind);
        row.forEach(cell -> cell.setCellStyle(styles.wrapped()));
        row.setHeightInPoints((Math.max(title.length(), kind.length()) / HALF + 1) * LINE);
    }
}
