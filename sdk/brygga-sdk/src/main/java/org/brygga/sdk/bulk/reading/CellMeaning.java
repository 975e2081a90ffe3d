// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.brygga.sdk.json.table.CellText;
import org.brygga.sdk.json.table.Column;
import org.brygga.sdk.json.table.Table;
import org.brygga.sdk.sheet.SheetCell;

/** What somebody meant by what she wrote in a cell; what cannot be understood stays as it is, and its reader says so. */
final class CellMeaning {

    /** What a column refers to where only an id is written; a person may be of several kinds, so that her kind must be written. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("area", "area"),
            Map.entry("areas", "area"),
            Map.entry("programme", "programme"),
            Map.entry("programmes", "programme"),
            Map.entry("organisation", "organisation"),
            Map.entry("responsible", "organisation"),
            Map.entry("host", "organisation"),
            Map.entry("by", "organisation"),
            Map.entry("group", "group"),
            Map.entry("volunteer", "volunteer"),
            Map.entry("grant", "grant"),
            Map.entry("partnership", "partnership"),
            Map.entry("source", "source"),
            Map.entry("sources", "source"));

    private static final int MOST_DIGITS = 1_000;

    /** Makes a number none, so that its reader says so. */
    private static final String DOUBTFUL = " ?";

    private final Wordbook words;
    private final Mapping mapping;

    CellMeaning(Wordbook words, Mapping mapping) {
        this.words = words;
        this.mapping = mapping;
    }

    /** The text that the column means by it. */
    String of(Table table, Column column, SheetCell cell) {
        String stands = cell.kind() == SheetCell.Kind.NUMBER ? asText(cell.text()) : cell.text();
        String said = mapping.valueOf(table.name(), column.name(), stands);
        // What somebody said in place of a number or a day is a text, whatever stood there.
        SheetCell.Kind kind = said.equals(stands) ? cell.kind() : SheetCell.Kind.TEXT;
        String written = said.equals(stands) ? cell.text() : said;
        return column.many() && kind == SheetCell.Kind.TEXT
                ? CellText.mapped(written, one -> plain(table, column, kind, one, -1))
                : plain(table, column, kind, written, cell.decimals());
    }

    private String plain(Table table, Column column, SheetCell.Kind kind, String written, int decimals) {
        if (CellText.isExact(written)) {
            return written;
        }
        return switch (column.kind()) {
            case TEXT -> kind == SheetCell.Kind.NUMBER ? asText(written) : written;
            case WHOLE, DECIMAL -> number(column.kind(), kind, written, decimals);
            case TRUTH, PRESENT -> words.truth(written).map(String::valueOf).orElse(written.strip());
            case DATE -> WrittenDays.day(kind == SheetCell.Kind.NUMBER ? asText(written) : written);
            case PARTIAL_DATE -> WrittenDays.partial(kind == SheetCell.Kind.NUMBER ? asText(written) : written);
            case TIME -> WrittenDays.time(written);
            case CODE, WORD ->
                column.codeList() == null
                        ? written.strip()
                        : words.code(
                                column.codeList(),
                                column.words(),
                                kind == SheetCell.Kind.NUMBER ? asText(written) : written);
            case REFERENCE ->
                reference(table, column, kind == SheetCell.Kind.NUMBER ? asText(written) : written.strip());
            case LANGUAGE -> words.language(written);
            case COUNTRY -> words.country(written);
        };
    }

    /** A number that was meant as text, such as a year or a telephone number, without a decimal point. */
    private static String asText(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.stripTrailingZeros().scale() <= 0 ? value.toBigInteger().toString() : value.toPlainString();
    }

    private static String number(Column.Kind wanted, SheetCell.Kind kind, String written, int decimals) {
        if (wanted == Column.Kind.DECIMAL && kind == SheetCell.Kind.TEXT && Wordbook.isDoubtful(written)) {
            return written.strip() + DOUBTFUL;
        }
        String text = kind == SheetCell.Kind.TEXT ? point(written) : written;
        if (text.length() > MOST_DIGITS) {
            // Reading a number takes the square of the count of its digits.
            return written.strip();
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return written.strip();
        }
        if (kind == SheetCell.Kind.TEXT) {
            return text;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.scale() <= 0 && decimals <= 0) {
            return shortest.setScale(0, RoundingMode.UNNECESSARY).toString();
        }
        boolean asShown = wanted == Column.Kind.DECIMAL && decimals >= shortest.scale();
        return asShown ? value.setScale(decimals, RoundingMode.UNNECESSARY).toString() : shortest.toString();
    }

    /** {@code 1 234,50} as {@code 1234.50}; {@code 1.234,50} too, because the comma says which is which. */
    private static String point(String written) {
        String text = Wordbook.withoutGroups(written);
        if (text.indexOf(',') < 0) {
            return text;
        }
        boolean oneComma = text.indexOf(',') == text.lastIndexOf(',');
        return oneComma && text.indexOf('.', text.indexOf(',')) < 0
                ? text.replace(".", "").replace(',', '.')
                : text;
    }

    private static String reference(Table table, Column column, String written) {
        String name = column.path().get(column.path().size() - 1);
        String kind = "parent".equals(name) ? table.type().word() : KINDS.get(name);
        return written.indexOf(':') >= 0 || kind == null || written.isEmpty() ? written : kind + ":" + written;
    }
}
