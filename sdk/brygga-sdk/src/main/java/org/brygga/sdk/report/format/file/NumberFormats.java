// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.file;

import java.util.Map;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.format.wording.Told;

/** The formats of a workbook in which numbers stay numbers and still show their unit and how exact they are. */
final class NumberFormats {

    private static final String MARK = "\uE000";

    private NumberFormats() {}

    static String of(Cell.Value cell, Told told) {
        String plain = plain(cell, told);
        if (cell.qualifier() == Qualifier.EXACT) {
            return plain;
        }
        String sentence = told.word("qualifier." + cell.qualifier(), Map.of("number", MARK));
        return around(sentence, plain);
    }

    private static String plain(Cell.Value cell, Told told) {
        boolean whole = cell.value().scale() <= 0;
        return switch (cell.unit()) {
            case COUNT -> whole ? "#,##0" : "#,##0.##";
            case SHARE -> "0.0\u00a0%";
            case MEAN -> "#,##0.0";
            case HOURS -> around(told.word("hours", Map.of("hours", MARK)), whole ? "#,##0" : "#,##0.0");
            case MONEY ->
                cell.currency() == null
                        ? whole ? "#,##0" : "#,##0.00"
                        : around(
                                told.word("money", Map.of("amount", MARK, "currency", cell.currency())),
                                whole ? "#,##0" : "#,##0.00");
        };
    }

    /** Puts the words of a sentence around a format; within quotation marks they are only shown. */
    private static String around(String sentence, String format) {
        int at = sentence.indexOf(MARK);
        return quoted(sentence.substring(0, at)) + format + quoted(sentence.substring(at + MARK.length()));
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace('"', '\u201d') + '"';
    }
}
