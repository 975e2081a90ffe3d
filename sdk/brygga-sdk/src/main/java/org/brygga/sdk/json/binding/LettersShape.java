// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value whose text is only looked at and not kept: a day, a time, a reference. */
final class LettersShape extends Shape {

    static final LettersShape DAY = new LettersShape(LettersShape::day, "YYYY-MM-DD");
    static final LettersShape TIME = new LettersShape(LettersShape::time, "HH:MM");
    static final LettersShape REFERENCE = new LettersShape(LettersShape::reference, "type:id");

    private static final Recurring TYPES = new Recurring();

    private final Conversion conversion;
    private final String form;

    private LettersShape(Conversion conversion, String form) {
        this.conversion = conversion;
        this.form = form;
    }

    @Override
    @Nullable Object read(Binding in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("\"...\"");
        }
        try {
            return conversion.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        } catch (DateTimeException | IllegalArgumentException e) {
            // Its words may hold the text, so they go no further.
            return in.wrongForm(form);
        }
    }

    /** Four digits, two and two: longer years, which ISO 8601 allows by agreement, are slips of the pen here. */
    private static LocalDate day(char[] letters, int from, int length) {
        if (length != 10 || letters[from + 4] != '-' || letters[from + 7] != '-') {
            throw new DateTimeException("No date");
        }
        int year = digits(letters, from, 4);
        if (year == 0) {
            throw new DateTimeException("No year");
        }
        return LocalDate.of(year, digits(letters, from + 5, 2), digits(letters, from + 8, 2));
    }

    private static LocalTime time(char[] letters, int from, int length) {
        boolean minutes = length >= 5 && letters[from + 2] == ':';
        if (minutes && length == 5) {
            return LocalTime.of(digits(letters, from, 2), digits(letters, from + 3, 2));
        }
        if (minutes && length == 8 && letters[from + 5] == ':') {
            return LocalTime.of(digits(letters, from, 2), digits(letters, from + 3, 2), digits(letters, from + 6, 2));
        }
        return LocalTime.parse(new String(letters, from, length));
    }

    private static Ref reference(char[] letters, int from, int length) {
        int colon = 0;
        while (colon < length && letters[from + colon] != ':') {
            colon++;
        }
        if (colon < 1 || colon >= length - 1) {
            throw new IllegalArgumentException("No reference");
        }
        Object type = TYPES.find(letters, from, colon);
        if (type == null) {
            String written = new String(letters, from, colon);
            TYPES.keep(written, written);
            type = written;
        }
        return new Ref((String) type, new String(letters, from + colon + 1, length - colon - 1));
    }

    private static int digits(char[] letters, int from, int length) {
        int number = 0;
        for (int position = from; position < from + length; position++) {
            int digit = letters[position] - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("No digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Turns the letters into the value; what it throws says that the text has another form. */
    @FunctionalInterface
    private interface Conversion {

        Object of(char[] letters, int from, int length);
    }
}
