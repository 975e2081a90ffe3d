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

/** The numbers are computed from digits that are mostly 9. */
class OrganisationsnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @CsvSource({
        "559999-9991,   5599999991",
        "5599999991,    5599999991",
        "165599999991,  5599999991",
        "16559999-9991, 5599999991",
        "202100-9994,   2021009994",
        "769999-9996,   7699999996",
        "802999-9995,   8029999995",
        "552199-9994,   5521999994"
    })
    void numbersAreAccepted(String text, String normalised) {
        NumberReading reading = Organisationsnummer.read(text, TODAY);

        assertThat(reading.normalised()).hasValue(normalised);
        assertThat(reading.kind()).hasValue("organisationsnummer");
        assertThat(reading.formatted()).hasValue(normalised.substring(0, 6) + "-" + normalised.substring(6));
        assertThat(reading.birthDate()).isEmpty();
        assertThat(reading.advices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "559999999,      LENGTH",
        "5599999999999,  LENGTH",
        "559999 9991,    CHARACTERS",
        "SE5599999991,   CHARACTERS",
        "5599-999991,    FORMAT",
        "559999+9991,    FORMAT",
        "195599999991,   FORMAT",
        "551399-9994,    SERIES",
        "168902019986,   SERIES",
        "559999-9990,    CHECK_DIGIT",
        "890201-9985,    CHECK_DIGIT"
    })
    void textsAreRefusedWithTheirReason(String text, Refusal reason) {
        assertThat(Organisationsnummer.read(text, TODAY)).isEqualTo(NumberReading.refused(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "890201-9986,  personnummer-as-organisationsnummer",
        "198902019986, personnummer-as-organisationsnummer",
        "890261-9983,  samordningsnummer-as-organisationsnummer"
    })
    void theNumberOfASoleTraderIsAPersonsNumber(String text, String kind) {
        NumberReading reading = Organisationsnummer.read(text, TODAY);

        assertThat(reading.kind()).hasValue(kind);
        assertThat(reading.normalised())
                .isEqualTo(Personnummer.read(text, TODAY).normalised());
        assertThat(reading.advises(Organisationsnummer.SOLE_TRADER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"409999-9999", "012999-9991"})
    void aGroupThatNobodyHasGivesAnAdviceOnly(String text) {
        assertThat(Organisationsnummer.read(text, TODAY).advises(Organisationsnummer.UNASSIGNED_GROUP))
                .isTrue();
    }

    @Test
    void lenientlyItIsNormalised() {
        assertThat(Organisationsnummer.KIND
                        .read(" 55 99 99 – 99 91 ", TODAY, NumberOptions.LENIENT)
                        .normalised())
                .hasValue("5599999991");
        assertThat(Organisationsnummer.parse("559999-9991", TODAY).normalised()).isEqualTo("5599999991");
    }
}
