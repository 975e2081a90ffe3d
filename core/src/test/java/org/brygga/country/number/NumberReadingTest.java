// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brygga.country.CountryPacks;
import org.brygga.country.sweden.number.Personnummer;
import org.brygga.model.value.Code;
import org.junit.jupiter.api.Test;

class NumberReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final String NUMBER = "890201-9986";

    @Test
    void aReadingDoesNotShowTheNumber() {
        NumberReading reading = Personnummer.read(NUMBER, TODAY);

        assertThat(reading).hasToString("NumberReading[valid, personnummer]");
        assertThat(NumberReading.refused(Refusal.SYNTHETIC, "tenor-synthetic"))
                .hasToString("NumberReading[refused: synthetic, tenor-synthetic]");
        assertThat(NumberText.of(NUMBER, NumberOptions.STRICT, "-")).hasToString("NumberText[hidden]");
        assertThat(Personnummer.parse(NUMBER, TODAY)).hasToString("Personnummer[hidden]");
    }

    @Test
    void aReadingIsEitherValidOrRefused() {
        assertThatThrownBy(() -> new NumberReading(
                        Optional.empty(),
                        Optional.of("x"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parsingRefusesWithTheReasonAlone() {
        assertThatThrownBy(() -> Personnummer.parse("890201-9987", TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("check-digit");
    }

    @Test
    void twoWaysToWriteANumberAreOneNumber() {
        Personnummer short10 = Personnummer.parse(NUMBER, TODAY);
        Personnummer long12 = Personnummer.parse("198902019986", TODAY);

        assertThat(short10).isEqualTo(long12).hasSameHashCodeAs(long12);
        assertThat(long12.formatted()).isEqualTo(NUMBER);
        assertThat(long12.birthDate()).hasValue(LocalDate.of(1989, 2, 1));
        assertThat(long12.kind()).isEqualTo("personnummer");
    }

    @Test
    void onlySpecialNumbersCanBeAskedFor() {
        assertThatThrownBy(() -> new NumberOptions(false, Set.of(Refusal.CHECK_DIGIT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(NumberOptions.STRICT
                        .accepting(Refusal.SYNTHETIC)
                        .accepting(Refusal.TEMPORARY)
                        .accepted())
                .containsExactlyInAnyOrder(Refusal.SYNTHETIC, Refusal.TEMPORARY);
    }

    @Test
    void packsListTheirNumbersUnderTheWordsThatRecordsUse() {
        assertThat(CountryPacks.load().numbers())
                .extracting(NumberKind::code)
                .extracting(Code::word)
                .containsExactlyInAnyOrder(
                        "SE_PERSONNUMMER",
                        "SE_ORGANISATIONSNUMMER",
                        "SE_POSTNUMMER",
                        "DK_CPR",
                        "DK_CVR",
                        "NO_FODSELSNUMMER",
                        "NO_ORGANISASJONSNUMMER");
    }
}
