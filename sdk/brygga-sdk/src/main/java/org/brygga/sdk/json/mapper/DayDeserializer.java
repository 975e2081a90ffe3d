// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.mapper;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Reads the ten letters of a day by hand and leaves everything else to Jackson. */
final class DayDeserializer extends StdDeserializer<LocalDate> {

    private static final int LENGTH = 10;
    private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    DayDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getStringLength() == LENGTH) {
            LocalDate day = day(parser.getStringCharacters(), parser.getStringOffset());
            if (day != null) {
                return day;
            }
        }
        return LocalDateDeserializer.INSTANCE.deserialize(parser, context);
    }

    /** What the host says of one property, such as a form of its own or strictness, is for Jackson to understand. */
    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JsonFormat.Value said = findFormatOverrides(context, property, LocalDate.class);
        boolean usual =
                said == null || (!said.hasPattern() && !said.hasShape() && !Boolean.FALSE.equals(said.getLenient()));
        return usual ? this : LocalDateDeserializer.INSTANCE.createContextual(context, property);
    }

    /** Absent if the letters are not the digits of a day that the calendar has. */
    private static @Nullable LocalDate day(char[] letters, int from) {
        int year = number(letters, from, 4);
        int month = number(letters, from + 5, 2);
        int day = number(letters, from + 8, 2);
        boolean form = letters[from + 4] == '-' && letters[from + 7] == '-' && year >= 0;
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= LONGEST[month - 1];
        boolean leapDay = month == 2 && day == 29 && !Year.isLeap(year);
        return form && exists && !leapDay ? LocalDate.of(year, month, day) : null;
    }

    /** Below zero if there is something else than digits. */
    private static int number(char[] letters, int from, int length) {
        int number = 0;
        for (int position = from; position < from + length; position++) {
            int digit = letters[position] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
