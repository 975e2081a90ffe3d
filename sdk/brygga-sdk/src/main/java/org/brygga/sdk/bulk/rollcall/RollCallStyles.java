// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.rollcall;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a roll-call sheet look; each look is made once. */
final class RollCallStyles {

    private static final short TITLE = 16;

    private final Workbook workbook;
    private final CellStyle locked;
    private final CellStyle title;
    private final CellStyle told;
    private final CellStyle strong;
    private final CellStyle header;
    private final CellStyle number;
    private final CellStyle name;
    private final CellStyle quoted;
    private final CellStyle written;
    private final CellStyle mark;
    private final CellStyle away;

    RollCallStyles(Workbook workbook) {
        this.workbook = workbook;
        locked = text(true);
        told = text(true);
        told.setWrapText(true);
        strong = text(true);
        strong.setWrapText(true);
        strong.setFont(bold((short) 11));
        title = text(true);
        title.setWrapText(true);
        title.setFont(bold(TITLE));
        header = framed(true);
        header.setFont(bold((short) 11));
        header.setWrapText(true);
        header.setAlignment(HorizontalAlignment.CENTER);
        fill(header, IndexedColors.PALE_BLUE);
        number = framed(true);
        number.setDataFormat(workbook.createDataFormat().getFormat("0"));
        number.setAlignment(HorizontalAlignment.CENTER);
        name = framed(true);
        name.setShrinkToFit(true);
        quoted = framed(true);
        quoted.setShrinkToFit(true);
        quoted.setQuotePrefixed(true);
        written = framed(false);
        mark = framed(false);
        mark.setAlignment(HorizontalAlignment.CENTER);
        away = framed(true);
        away.setAlignment(HorizontalAlignment.CENTER);
        fill(away, IndexedColors.GREY_25_PERCENT);
    }

    private CellStyle text(boolean closed) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setLocked(closed);
        return style;
    }

    private CellStyle framed(boolean closed) {
        CellStyle style = text(closed);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private Font bold(short points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** What only a reader needs. */
    CellStyle locked() {
        return locked;
    }

    CellStyle title() {
        return title;
    }

    CellStyle told() {
        return told;
    }

    CellStyle strong() {
        return strong;
    }

    CellStyle header() {
        return header;
    }

    CellStyle number() {
        return number;
    }

    /** A name, which is made smaller where it is long, and never taken for a formula. */
    CellStyle name(boolean likeFormula) {
        return likeFormula ? quoted : name;
    }

    /** A name that somebody writes. */
    CellStyle written() {
        return written;
    }

    CellStyle mark() {
        return mark;
    }

    /** The day of a session on which somebody is not enrolled. */
    CellStyle away() {
        return away;
    }
}
