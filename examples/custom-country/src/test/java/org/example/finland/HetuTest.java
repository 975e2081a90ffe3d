// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are made up: temporary ones, or of people who are born at the end of 2099. */
class HetuTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);
    private static final NumberOptions TEMPORARY = NumberOptions.STRICT.accepting(Refusal.TEMPORARY);

    @ParameterizedTest
    @ValueSource(strings = {"311299A0029", "311299A8997", "311299F8997"})
    void aNumberTellsTheDayOfBirth(String text) {
        Hetu number = Hetu.parse(text, LATER);

        assertThat(number.normalised()).isEqualTo(text);
        assertThat(number.birthDate()).contains(LocalDate.of(2099, 12, 31));
        assertThat(number.kind()).isEqualTo("hetu");
        assertThat(number).hasToString("Hetu[hidden]");
    }

    @Test
    void theSameDigitsWithAnotherSignAreAnotherPerson() {
        assertThat(Hetu.parse("311299A8997", LATER)).isNotEqualTo(Hetu.parse("311299F8997", LATER));
    }

    @ParameterizedTest
    @CsvSource({
        "010199+9001,1899-01-01",
        "010199-9001,1999-01-01",
        "010594Y9032,1994-05-01",
        "010516B903X,2016-05-01",
        "290200A900B,2000-02-29"
    })
    void aTemporaryNumberIsReadOnRequestOnly(String text, LocalDate born) {
        NumberReading reading = Hetu.KIND.read(text, TODAY, TEMPORARY);

        assertThat(reading.birthDate()).contains(born);
        assertThat(reading.advises(Hetu.STAND_IN)).isTrue();
        assertThat(Hetu.read(text, TODAY).refusal()).contains(Refusal.TEMPORARY);
        assertThat(Hetu.read(text, TODAY).kind()).contains("tilapainen");
    }

    @ParameterizedTest
    @CsvSource({
        "010199-9002,CHECK_DIGIT",
        "010199-900,LENGTH",
        "010199-90011,LENGTH",
        "0101999001,LENGTH",
        "010199_9001,CHARACTERS",
        "010594y9032,CHARACTERS",
        "010199-900G,CHARACTERS",
        "01019H-9001,FORMAT",
        "010199H9001,FORMAT",
        "01019909001,FORMAT",
        "010199-900+,FORMAT",
        "290200-900B,DATE",
        "310200-900M,DATE",
        "311299A9008,FUTURE_DATE"
    })
    void whatCannotBeANumberIsRefusedForOneReason(String text, Refusal reason) {
        assertThat(Hetu.KIND.read(text, TODAY, TEMPORARY).refusal()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"311299F0018", "311299F0007"})
    void theFirstTwoNumbersOfADayAreNotGiven(String text) {
        assertThat(Hetu.read(text, LATER).refusal()).contains(Refusal.SERIAL);
    }

    @Test
    void aLetterForTheCenturyWasNotGivenBefore2023() {
        LocalDate before = LocalDate.of(2022, 12, 31);

        assertThat(Hetu.KIND.read("010594Y9032", before, TEMPORARY).refusal()).contains(Refusal.SERIES);
        assertThat(Hetu.KIND.read("010594Y9032", before.plusDays(1), TEMPORARY).valid())
                .isTrue();
        assertThat(Hetu.KIND.read("290200A900B", before, TEMPORARY).valid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" 010199-9001", "010199\u20139001", "010199 - 9001", "\uFF10\uFF1101\uFF19\uFF19\uFF0D9001"})
    void aLenientReadingKeepsTheHyphenWhateverItLooksLike(String text) {
        NumberOptions lenient = NumberOptions.LENIENT.accepting(Refusal.TEMPORARY);

        assertThat(Hetu.KIND.read(text, TODAY, lenient).normalised()).contains("010199-9001");
        assertThat(Hetu.read(text, TODAY).valid()).isFalse();
    }

    @Test
    void aLenientReadingTakesSmallLettersOfAsciiAlone() {
        NumberOptions lenient = NumberOptions.LENIENT.accepting(Refusal.TEMPORARY);

        assertThat(Hetu.KIND.read("010594y9032", TODAY, lenient).normalised()).contains("010594Y9032");
        assertThat(Hetu.KIND.read("010594\u017F9032", TODAY, lenient).refusal()).contains(Refusal.CHARACTERS);
    }

    @Test
    void aLongTextIsRefusedUnread() {
        assertThat(Hetu.KIND.read("0".repeat(33), TODAY, NumberOptions.LENIENT).refusal())
                .contains(Refusal.LENGTH);
    }

    @Test
    void anExceptionSaysTheReasonAndNotTheNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hetu.parse("010199-9002", TODAY))
                .withMessage("check-digit");
    }
}
