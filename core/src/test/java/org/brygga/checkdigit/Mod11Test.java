// SPDX-License-Identifier: Apache-2.0
package org.brygga.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Mod11Test {

    private static final Mod11 CALCULATION = Mod11.weights(3, 2, 1);

    @Test
    void digitsAreWeighedFromTheFirstOn() {
        assertThat(CALCULATION.remainder("123")).isEqualTo(3 + 4 + 3);
        assertThat(CALCULATION.remainder("999")).isEqualTo(54 % 11);
        assertThat(CALCULATION.holds("150")).isFalse();
        assertThat(CALCULATION.holds("141")).isFalse();
        assertThat(CALCULATION.holds("140")).isTrue();
    }

    @Test
    void digitsBeyondTheWeightsDoNotCount() {
        assertThat(CALCULATION.remainder("1239")).isEqualTo(CALCULATION.remainder("123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1a3", "-12", "１２３"})
    void otherTextsHaveNoRemainder(String text) {
        assertThat(CALCULATION.remainder(text)).isEqualTo(-1);
        assertThat(CALCULATION.holds(text)).isFalse();
    }

    @Test
    void laterChangesOfTheArrayDoNotMatter() {
        int[] weights = {3, 2, 1};
        Mod11 calculation = Mod11.weights(weights);
        weights[0] = 9;

        assertThat(calculation.remainder("100")).isEqualTo(3);
    }
}
