// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A value that is written as one text: a name, a code word, a date, a reference. */
final class TextShape implements Shape {

    /** Turns the text into the value; what it throws says that the text has another form. */
    @FunctionalInterface
    interface Conversion {

        Object apply(String text) throws Throwable;
    }

    private final Conversion conversion;
    private final String form;

    TextShape(Conversion conversion, String form) {
        this.conversion = conversion;
        this.form = form;
    }

    @Override
    public @Nullable Object read(Binding in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("\"...\"");
        }
        String text = in.parser().getString();
        try {
            return conversion.apply(text);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            // Its words may hold the text, so they go no further.
            return in.wrongForm(form);
        }
    }

    /** Four digits, two and two: longer years, which ISO 8601 allows by agreement, are slips of the pen here. */
    static LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("No date");
        }
        int year = digits(text, 0, 4);
        if (year == 0) {
            throw new DateTimeException("No year");
        }
        return LocalDate.of(year, digits(text, 5, 7), digits(text, 8, 10));
    }

    static LocalTime time(String text) {
        if (text.length() == 5 && text.charAt(2) == ':') {
            return LocalTime.of(digits(text, 0, 2), digits(text, 3, 5));
        }
        return LocalTime.parse(text);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("No digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
