// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are Skatteverket's test numbers, or made from a day and the serial 998 or 999. */
class PersonnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @CsvSource({
        "199006022397, 199006022397, 1990-06-02, 900602-2397",
        "191212121212, 191212121212, 1912-12-12, 121212+1212",
        "190001042399, 190001042399, 1900-01-04, 000104+2399",
        "890201-9986,  198902019986, 1989-02-01, 890201-9986",
        "8902019986,   198902019986, 1989-02-01, 890201-9986",
        "19890201-9986, 198902019986, 1989-02-01, 890201-9986",
        "19890201+9986, 198902019986, 1989-02-01, 890201-9986",
        "890201+9986,  188902019986, 1889-02-01, 890201+9986",
        "19121212-1212, 191212121212, 1912-12-12, 121212+1212",
        "000229-9980,  200002299980, 2000-02-29, 000229-9980",
        "261105-9987,  202611059987, 2026-11-05, 261105-9987",
        "270101-9982,  192701019982, 1927-01-01, 270101-9982",
        "270101+9982,  182701019982, 1827-01-01, 270101+9982",
        "180101019982,  180101019982, 1801-01-01, 180101019982"
    })
    void numbersAreAccepted(String text, String normalised, LocalDate born, String formatted) {
        NumberReading reading = Personnummer.read(text, TODAY);

        assertThat(reading.normalised()).hasValue(normalised);
        assertThat(reading.birthDate()).hasValue(born);
        assertThat(reading.formatted()).hasValue(formatted);
        assertThat(reading.kind()).hasValue("personnummer");
    }

    @ParameterizedTest
    @CsvSource({"890261-9983, 1989-02-01", "890260-9984, ", "890060-9986, ", "890081-9981, "})
    void coordinationNumbersAreAcceptedWithAndWithoutADate(String text, LocalDate born) {
        NumberReading reading = Personnummer.read(text, TODAY);

        assertThat(reading.kind()).hasValue("samordningsnummer");
        assertThat(reading.birthDate().orElse(null)).isEqualTo(born);
    }

    @ParameterizedTest
    @CsvSource({
        "890201998,     LENGTH",
        "89020199861,   LENGTH",
        "1989020199861, LENGTH",
        "890201 9986,   CHARACTERS",
        "890201-T986,   CHARACTERS",
        "89020l-9986,   CHARACTERS",
        "8902-019986,   FORMAT",
        "890201--9986,  FORMAT",
        "8902019986-,   FORMAT",
        "-8902019986,   FORMAT",
        "890230-9981,   DATE",
        "891301-9983,   DATE",
        "890001-9988,   DATE",
        "010229-9989,   DATE",
        "890291-9987,   DATE",
        "890092-9988,   DATE",
        "891360-9981,   DATE",
        "178902019986,  CENTURY",
        "218902019986,  CENTURY",
        "261106-9986,   FUTURE_DATE",
        "202611069986,  FUTURE_DATE",
        "890201-0001,   SERIAL",
        "890201-9985,   CHECK_DIGIT"
    })
    void textsAreRefusedWithTheirReason(String text, Refusal reason) {
        assertThat(Personnummer.read(text, TODAY)).isEqualTo(NumberReading.refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "+"})
    void whatHasNoDigitsHasTheWrongLengthOrCharacters(String text) {
        assertThat(Personnummer.read(text, TODAY).refusal().orElseThrow()).isIn(Refusal.LENGTH, Refusal.CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 890201-9986 ",
                "890201 9986",
                "890201\u20139986",
                "89 02 01 - 99 86",
                "890201\u22129986",
                "8902\u00A0019986",
                "\uFF18\uFF19\uFF10\uFF12\uFF10\uFF11\uFF0D\uFF19\uFF19\uFF18\uFF16",
                "\t8902019986\r"
            })
    void lenientlyItIsNormalised(String text) {
        assertThat(Personnummer.KIND.read(text, TODAY, NumberOptions.LENIENT).normalised())
                .hasValue("198902019986");
        assertThat(Personnummer.read(text, TODAY).refusal()).hasValue(Refusal.CHARACTERS);
    }

    @Test
    void lenientlyThePlusSignKeepsItsMeaning() {
        assertThat(Personnummer.KIND
                        .read("890201 + 9986", TODAY, NumberOptions.LENIENT)
                        .normalised())
                .hasValue("188902019986");
    }

    @ParameterizedTest
    @ValueSource(strings = {"٨٩٠٢٠١٩٩٨٦", "८९०२०१९९८६", "8902019986\u200B", "8902019986\0", "𝟪𝟫𝟢𝟤𝟢𝟣𝟫𝟫𝟪𝟨"})
    void digitsOfOtherScriptsAreNeverKept(String text) {
        assertThat(Personnummer.KIND.read(text, TODAY, NumberOptions.LENIENT).refusal())
                .hasValue(Refusal.CHARACTERS);
    }

    @Test
    void longTextsAreRefusedUnread() {
        assertThat(Personnummer.KIND
                        .read("890201-9986" + " ".repeat(21), TODAY, NumberOptions.LENIENT)
                        .valid())
                .isTrue();
        assertThat(Personnummer.KIND
                        .read("890201-9986" + " ".repeat(22), TODAY, NumberOptions.LENIENT)
                        .refusal())
                .hasValue(Refusal.LENGTH);
    }

    @Test
    void aNumberIsValidFromTheBirthdayOn() {
        LocalDate born = LocalDate.of(1989, 2, 1);

        assertThat(Personnummer.read("198902019986", born).valid()).isTrue();
        assertThat(Personnummer.read("198902019986", born.minusDays(1)).refusal())
                .hasValue(Refusal.FUTURE_DATE);
    }

    @Test
    void thePlusSignComesInTheYearOfTheHundredthBirthday() {
        assertThat(Personnummer.parse("198902019986", LocalDate.of(2088, 12, 31))
                        .formatted())
                .isEqualTo("890201-9986");
        assertThat(Personnummer.parse("198902019986", LocalDate.of(2089, 1, 1)).formatted())
                .isEqualTo("890201+9986");
        assertThat(Personnummer.read("890201-9986", LocalDate.of(2089, 1, 1)).refusal())
                .hasValue(Refusal.FUTURE_DATE);
        assertThat(Personnummer.parse("890201+9986", LocalDate.of(2089, 1, 1)).normalised())
                .isEqualTo("198902019986");
    }

    @Test
    void anUnknownDayIsNotAfterTodayBeforeItsMonthHasBegun() {
        assertThat(Personnummer.read("890260-9984", LocalDate.of(1989, 2, 1)).valid())
                .isTrue();
        assertThat(Personnummer.read("890260-9984", LocalDate.of(1989, 1, 31)).refusal())
                .hasValue(Refusal.FUTURE_DATE);
        assertThat(Personnummer.read("890060-9986", LocalDate.of(1989, 1, 1)).valid())
                .isTrue();
    }
}
