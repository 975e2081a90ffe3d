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

/** The numbers are a 1 January with a serial that ends in 99x: the first of them fits modulus 11. */
class CprTest {

    private static final LocalDate TODAY = LocalDate.of(2060, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "0101900991, 1990-01-01",
        "010190-0991, 1990-01-01",
        "0101363999, 1936-01-01",
        "0101364992, 2036-01-01",
        "0101369994, 2036-01-01",
        "0101374998, 1937-01-01",
        "0101379999, 1937-01-01",
        "0101575993, 2057-01-01",
        "0101578999, 2057-01-01",
        "0101585999, 1858-01-01",
        "0101588998, 1858-01-01",
        "0101585990, 1858-01-01"
    })
    void theSeventhDigitGivesTheCentury(String text, LocalDate born) {
        NumberReading reading = Cpr.read(text, TODAY);

        assertThat(reading.birthDate()).hasValue(born);
        assertThat(reading.normalised()).hasValue(text.replace("-", ""));
        assertThat(reading.kind()).hasValue("cpr");
    }

    @Test
    void modulus11DoesNotDecide() {
        assertThat(Cpr.read("010190-0991", TODAY).advices()).isEmpty();
        assertThat(Cpr.read("010190-0992", TODAY).advices()).containsExactly(Cpr.WITHOUT_MODULUS_11);
        assertThat(Cpr.read("010190-0992", TODAY).valid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "010190099,   LENGTH",
        "01019009912, LENGTH",
        "010190 0991, CHARACTERS",
        "010190+0991, CHARACTERS",
        "0101900-991, FORMAT",
        "3002900999,  DATE",
        "2902010999,  DATE",
        "0113900999,  DATE",
        "0100900999,  DATE",
        "0001900999,  DATE",
        "6001900999,  DATE",
        "9201900999,  DATE"
    })
    void textsAreRefusedWithTheirReason(String text, Refusal reason) {
        assertThat(Cpr.read(text, TODAY)).isEqualTo(NumberReading.refused(reason));
    }

    @Test
    void aReplacementNumberIsNoCprNumberUnlessAskedFor() {
        NumberOptions asked = NumberOptions.STRICT.accepting(Refusal.REPLACEMENT);

        assertThat(Cpr.read("610190-0999", TODAY))
                .isEqualTo(NumberReading.refused(Refusal.REPLACEMENT, "erstatningspersonnummer"));
        assertThat(Cpr.KIND.read("610190-0999", TODAY, asked).kind()).hasValue("erstatningspersonnummer");
        assertThat(Cpr.KIND.read("610190-0999", TODAY, asked).advices()).containsExactly(Cpr.STAND_IN);
    }

    @Test
    void aNumberIsValidFromTheBirthdayOn() {
        LocalDate born = LocalDate.of(2036, 1, 1);

        assertThat(Cpr.read("0101364992", born).valid()).isTrue();
        assertThat(Cpr.read("0101364992", born.minusDays(1)).refusal()).hasValue(Refusal.FUTURE_DATE);
    }

    @Test
    void aParsedNumberHasTheHyphen() {
        assertThat(Cpr.parse("0101900991", TODAY).formatted()).isEqualTo("010190-0991");
    }
}
