// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.brygga.sdk.sheet.FormulaText;

/** How the cells of a workbook look, each look made once, and how texts are written so that none is ever a formula. */
final class WorkbookLooks {

    /** How a cell looks beside what its number is. */
    enum Look {
        PLAIN,
        TITLE,
        HEADING,
        HEADER,
        HEADER_OF_NUMBERS,
        TOTAL,
        STRONG,
        NOTE
    }

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int LONGEST = 32_767;

    private final Workbook workbook;
    private final Map<String, CellStyle> known = new HashMap<>();

    WorkbookLooks(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Writes a text to the letter, wrapped, so that nobody has to widen a column to read it. */
    void text(Cell cell, String text, Look look) {
        text(cell, text, look, false);
    }

    /** Writes what stands in place of a number, where the number would stand. */
    void sign(Cell cell, String text, Look look) {
        text(cell, text, look, true);
    }

    private void text(Cell cell, String text, Look look, boolean right) {
        StringBuilder plain = new StringBuilder();
        LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").codePoints().forEach(sign -> {
            boolean known = sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF && !(sign >= 0xD800 && sign <= 0xDFFF);
            plain.appendCodePoint(known || sign == '\n' || sign == '\t' ? sign : 0xFFFD);
        });
        cell.setCellValue(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain.toString());
        if (look == Look.TITLE || look == Look.HEADING) {
            // Not every program makes room for large letters by itself.
            cell.getRow().setHeightInPoints(look == Look.TITLE ? 28 : 22);
        }
        boolean quoted = !FormulaText.harmless(text).equals(text);
        cell.setCellStyle(style("text " + look + quoted + right, style -> {
            look(style, look);
            style.setWrapText(look != Look.TITLE && look != Look.HEADING && look != Look.NOTE);
            style.setQuotePrefixed(quoted);
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            if (right) {
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
        }));
    }

    /** Writes a number in a format. */
    void number(Cell cell, double number, String format, Look look) {
        cell.setCellValue(number);
        cell.setCellStyle(style("number " + look + format, style -> {
            look(style, look);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }));
    }

    private CellStyle style(String name, Consumer<CellStyle> making) {
        CellStyle style = known.get(name);
        if (style == null) {
            style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            making.accept(style);
            known.put(name, style);
        }
        return style;
    }

    private void look(CellStyle style, Look look) {
        Font font = workbook.createFont();
        font.setBold(look != Look.PLAIN && look != Look.NOTE);
        font.setFontHeightInPoints((short)
                switch (look) {
                    case TITLE -> 18;
                    case HEADING -> 13;
                    default -> 11;
                });
        style.setFont(font);
        switch (look) {
            case HEADER, HEADER_OF_NUMBERS -> style.setBorderBottom(BorderStyle.MEDIUM);
            case TOTAL -> {
                style.setBorderTop(BorderStyle.MEDIUM);
                style.setBorderBottom(BorderStyle.MEDIUM);
            }
            case PLAIN -> style.setBorderBottom(BorderStyle.HAIR);
            default -> style.setBorderBottom(BorderStyle.NONE);
        }
        if (look == Look.HEADER_OF_NUMBERS) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
    }

    /** On paper: A4, as wide as the page, as many pages as it takes in height. */
    static void page(Sheet sheet, boolean landscape) {
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(landscape);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        sheet.getFooter().setRight("&P / &N");
    }
}
