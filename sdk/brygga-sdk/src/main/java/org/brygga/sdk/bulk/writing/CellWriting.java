// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.brygga.model.value.Code;
import org.brygga.sdk.bulk.reading.Wordbook;
import org.brygga.sdk.json.table.CellText;
import org.brygga.sdk.json.table.Column;
import org.brygga.sdk.sheet.WorkbookText;

/** Writes values into cells as the people who open the workbook know them, and so that the same comes back. */
final class CellWriting {

    private static final LocalDate FIRST = LocalDate.of(1901, 1, 1);
    private static final int MOST_DECIMALS = 10;
    private static final int LONGEST = 32_767;
    private static final int ISO_DAY = 10;
    private static final int MINUTE = 5;
    private static final double SECONDS = 86_400;

    private final Wordbook words;
    private final Guarded guarded;
    private final Styles styles;
    private final Locale language;

    CellWriting(Wordbook words, Styles styles, Locale language) {
        this.words = words;
        this.guarded = new Guarded(words);
        this.styles = styles;
        this.language = language;
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it is longer than a cell holds; the message does not repeat it
     */
    void write(Cell cell, Column column, String value) {
        if (column.many()) {
            text(cell, CellText.mapped(value, one -> word(column, one)));
            return;
        }
        switch (column.kind()) {
            case WHOLE, DECIMAL -> number(cell, value);
            case DATE, PARTIAL_DATE -> day(cell, value);
            case TIME -> time(cell, value);
            default -> text(cell, word(column, value));
        }
    }

    /** The label of a word, where it leads back to the word. */
    private String word(Column column, String value) {
        return switch (column.kind()) {
            case CODE, WORD -> label(column, value);
            case TRUTH, PRESENT -> truth(value);
            default -> guarded.one(column, value);
        };
    }

    private String label(Column column, String value) {
        String list = column.codeList();
        if (list == null) {
            return value;
        }
        boolean known = words.labels().codes(list, Locale.ENGLISH).containsKey(Code.of(value));
        String label = known ? words.labels().code(list, Code.of(value), language) : value;
        return value.equals(words.code(list, column.words(), label)) ? label : guarded.one(column, value);
    }

    private String truth(String value) {
        return switch (value) {
            case "true" -> words.labels().sentence("workbook.yes", Map.of(), language);
            case "false" -> words.labels().sentence("workbook.no", Map.of(), language);
            default -> value;
        };
    }

    private void number(Cell cell, String value) {
        BigDecimal number = new BigDecimal(value);
        int decimals = number.scale();
        boolean exact = decimals >= 0
                && decimals <= MOST_DECIMALS
                && Double.isFinite(number.doubleValue())
                && new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0
                && value.equals(number.toPlainString());
        if (exact) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.number(decimals));
        } else {
            text(cell, value);
        }
    }

    private void day(Cell cell, String value) {
        LocalDate day = null;
        try {
            day = value.length() == ISO_DAY ? LocalDate.parse(value) : null;
        } catch (DateTimeException e) {
            // Only a month, or a day of which the year is not known: it stays a text.
            text(cell, value);
            return;
        }
        if (day == null || day.isBefore(FIRST) || day.getYear() > 9999) {
            text(cell, value);
        } else {
            cell.setCellValue(DateUtil.getExcelDate(day));
            cell.setCellStyle(styles.day());
        }
    }

    private void time(Cell cell, String value) {
        if (value.length() == MINUTE) {
            cell.setCellValue(LocalTime.parse(value).toSecondOfDay() / SECONDS);
            cell.setCellStyle(styles.time());
        } else {
            text(cell, value);
        }
    }

    /** Writes a text to the letter. */
    void text(Cell cell, String value) {
        String written = WorkbookText.of(value);
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException("A text is longer than a cell of a workbook holds: " + LONGEST);
        }
        cell.setCellValue(written);
        cell.setCellStyle(WorkbookText.looksLikeFormula(value) ? styles.quoted() : styles.text());
    }
}
