// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of our workbooks look; each look is made once. */
final class Styles {

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
