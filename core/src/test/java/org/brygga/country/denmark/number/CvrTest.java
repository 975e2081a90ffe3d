// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are computed from digits that are mostly 9 or 0. */
class CvrTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @ValueSource(strings = {"99999993", "99999985", "10000009"})
    void numbersAreAccepted(String text) {
        NumberReading reading = Cvr.read(text, TODAY);

        assertThat(reading.normalised()).hasValue(text);
        assertThat(reading.kind()).hasValue("cvr");
    }

    @ParameterizedTest
    @CsvSource({
        "9999999,    LENGTH",
        "999999930,  LENGTH",
        "99 99 99 93, CHARACTERS",
        "DK99999993, CHARACTERS",
        "01234560,   SERIES",
        "00000000,   SERIES",
        "99999994,   CHECK_DIGIT"
    })
    void textsAreRefusedWithTheirReason(String text, Refusal reason) {
        assertThat(Cvr.read(text, TODAY)).isEqualTo(NumberReading.refused(reason));
    }

    @Test
    void lenientlyItIsNormalised() {
        assertThat(Cvr.KIND.read("99 99 99 93", TODAY, NumberOptions.LENIENT).normalised())
                .hasValue("99999993");
        assertThat(Cvr.parse("99999993", TODAY).formatted()).isEqualTo("99999993");
    }
}
