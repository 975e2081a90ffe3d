// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @CsvSource({"11122, 111 22", "111 22, 111 22", "10000, 100 00", "98499, 984 99"})
    void numbersAreAccepted(String text, String formatted) {
        NumberReading reading = Postnummer.read(text, TODAY);

        assertThat(reading.formatted()).hasValue(formatted);
        assertThat(reading.normalised()).hasValue(formatted.replace(" ", ""));
        assertThat(reading.advices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"32000", "48000", "49999", "98500", "99999"})
    void rangesSaidToBeUnassignedGiveAnAdviceOnly(String text) {
        assertThat(Postnummer.read(text, TODAY).advises(Postnummer.UNASSIGNED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1112,    LENGTH",
        "111222,  LENGTH",
        "1112a,   CHARACTERS",
        "111-22,  CHARACTERS",
        "11 122,  FORMAT",
        "'11122 ', FORMAT",
        "'111  22', FORMAT",
        "09999,   SERIES"
    })
    void textsAreRefusedWithTheirReason(String text, Refusal reason) {
        assertThat(Postnummer.read(text, TODAY)).isEqualTo(NumberReading.refused(reason));
    }

    @Test
    void aParsedNumberKnowsItsForms() {
        assertThat(Postnummer.parse("111 22", TODAY).normalised()).isEqualTo("11122");
    }
}
