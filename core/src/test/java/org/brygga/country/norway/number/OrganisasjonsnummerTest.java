// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are computed from digits that are mostly 9; those that begin with 2 or 3 are Tenor's range. */
class OrganisasjonsnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "899999991", "999999972"})
    void numbersAreAccepted(String text) {
        NumberReading reading = Organisasjonsnummer.read(text, TODAY);

        assertThat(reading.normalised()).hasValue(text);
        assertThat(reading.kind()).hasValue("organisasjonsnummer");
    }

    @ParameterizedTest
    @CsvSource({
        "99999999,    LENGTH",
        "9999999990,  LENGTH",
        "999 999 999, CHARACTERS",
        "NO999999999, CHARACTERS",
        "799999994,   SERIES",
        "000000000,   SERIES",
        "999999998,   CHECK_DIGIT",
        "299999999,   CHECK_DIGIT"
    })
    void textsAreRefusedWithTheirReason(String text, Refusal reason) {
        assertThat(Organisasjonsnummer.read(text, TODAY)).isEqualTo(NumberReading.refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"299999998", "399999995"})
    void tenorsNumbersAreAcceptedOnRequestOnly(String text) {
        NumberOptions asked = NumberOptions.STRICT.accepting(Refusal.SYNTHETIC);

        assertThat(Organisasjonsnummer.read(text, TODAY))
                .isEqualTo(NumberReading.refused(Refusal.SYNTHETIC, "tenor-synthetic"));
        assertThat(Organisasjonsnummer.KIND.read(text, TODAY, asked).kind()).hasValue("tenor-synthetic");
    }

    @Test
    void lenientlyItIsNormalised() {
        assertThat(Organisasjonsnummer.KIND
                        .read("999 999 999", TODAY, NumberOptions.LENIENT)
                        .normalised())
                .hasValue("999999999");
        assertThat(Organisasjonsnummer.parse("999999999", TODAY).formatted()).isEqualTo("999999999");
    }
}
