// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.brygga.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern takes what the reader takes. */
class WrittenTest {

    private static final Pattern DATE = pattern(Written.DATE);
    private static final Pattern PARTIAL_DATE = pattern(Written.PARTIAL_DATE);

    private static Pattern pattern(Written written) {
        return Pattern.compile(Objects.requireNonNull(written.pattern()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 100, 400, 1582, 1900, 1996, 2000, 2023, 2024, 2100, 9999})
    void aDayIsTakenIfTheCalendarHasIt(int year) {
        String written = String.valueOf(10_000 + year).substring(1);
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
                String text = written + "-" + two(month) + "-" + two(day);

                assertThat(DATE.matcher(text).matches()).as(text).isEqualTo(isDay(year, month, day));
                assertThat(PARTIAL_DATE.matcher(text).matches()).as(text).isEqualTo(isDay(year, month, day));
            }
        }
    }

    @Test
    void aPartOfADateIsTakenIfTheReaderTakesIt() {
        for (String year : List.of("2024", "?2024", "2023", "XXXX", "?XXXX", "0000", "204")) {
            assertThat(PARTIAL_DATE.matcher(year).matches()).as(year).isEqualTo(isPartial(year));
            for (String mark : List.of("", "?")) {
                for (int month = 0; month <= 13; month++) {
                    String upToMonth = year + "-" + mark + two(month);
                    assertThat(PARTIAL_DATE.matcher(upToMonth).matches())
                            .as(upToMonth)
                            .isEqualTo(isPartial(upToMonth));
                    for (int day = 0; day <= 32; day++) {
                        String text = upToMonth + "-" + mark + two(day);
                        assertThat(PARTIAL_DATE.matcher(text).matches())
                                .as(text)
                                .isEqualTo(isPartial(text));
                    }
                }
            }
        }
    }

    @Test
    void blankIsWhatJavaCallsBlank() {
        Pattern ink = Pattern.compile(Written.NOT_BLANK);
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            String text = String.valueOf((char) character);
            assertThat(ink.matcher(text).find()).isEqualTo(!text.isBlank());
        }
    }

    private static String two(int number) {
        return String.valueOf(100 + number).substring(1);
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isPartial(String text) {
        try {
            return PartialDate.parse(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
