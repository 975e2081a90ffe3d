// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.Refusal;
import org.brygga.model.value.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All numbers are made up. */
class YTunnusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource({"1234567-1,12345671", "12345671,12345671", "0123456-2,01234562", "123456-2,01234562"})
    void aNumberIsKeptAsEightDigits(String text, String normalised) {
        YTunnus number = YTunnus.parse(text, TODAY);

        assertThat(number.normalised()).isEqualTo(normalised);
        assertThat(number.formatted()).isEqualTo(normalised.substring(0, 7) + '-' + normalised.substring(7));
        assertThat(number.birthDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1234567-2,CHECK_DIGIT",
        "1234576-1,CHECK_DIGIT",
        "123456-7,CHECK_DIGIT",
        "1234562,LENGTH",
        "123456-71,FORMAT",
        "FI12345671,CHARACTERS",
        "0000000-0,SERIAL"
    })
    void whatCannotBeANumberIsRefusedForOneReason(String text, Refusal reason) {
        assertThat(YTunnus.read(text, TODAY).refusal()).contains(reason);
    }

    @Test
    void aLenientReadingPassesOverSpacesAndDashes() {
        assertThat(YTunnus.KIND
                        .read(" 1234567 \u2013 1", TODAY, NumberOptions.LENIENT)
                        .valid())
                .isTrue();
        assertThat(YTunnus.KIND.read("123456-2", TODAY, NumberOptions.LENIENT).normalised())
                .contains("01234562");
    }

    @Test
    void recordsHoldItUnderAWordWithoutTheHyphen() {
        assertThat(YTunnus.KIND.code()).isEqualTo(Code.of("FI_YTUNNUS"));
    }
}
