// SPDX-License-Identifier: Apache-2.0
package org.brygga.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuhnTest {

    @Test
    void theExampleOfTheStandardHolds() {
        assertThat(Luhn.holds("49927398716")).isTrue();
        assertThat(Luhn.checkDigit("4992739871")).isEqualTo(6);
    }

    @Test
    void exactlyOneLastDigitHolds() {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(Luhn.holds("4992739871" + digit)).isEqualTo(digit == 6);
        }
    }

    @Test
    void aPartOfATextIsJudgedAlone() {
        assertThat(Luhn.holds("19" + "49927398716" + "x", 2, 13)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4992739871x", "-", "٤", "４９９２７３９８７１６"})
    void otherTextsDoNotHold(String text) {
        assertThat(Luhn.holds(text)).isFalse();
    }

    @Test
    void onlyDigitsHaveACheckDigit() {
        assertThatThrownBy(() -> Luhn.checkDigit("12a")).isInstanceOf(IllegalArgumentException.class);
    }
}
