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

/** The numbers are made from a day and the first individual number of a series that has check digits. */
class FodselsnummerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final LocalDate BEFORE_NEW_D = LocalDate.of(2021, 11, 15);
    private static final LocalDate NEW_D = LocalDate.of(2021, 11, 16);
    private static final LocalDate BEFORE_2032 = LocalDate.of(2031, 12, 31);
    private static final LocalDate IN_2032 = LocalDate.of(2032, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "01019900041, 1999-01-01",
        "01014090017, 1940-01-01",
        "31129990077, 1999-12-31",
        "01015449922, 1954-01-01",
        "01015450068, 1854-01-01",
        "01015474943, 1854-01-01",
        "01013949960, 1939-01-01",
        "01012650015, 2026-01-01",
        "01010050053, 2000-01-01",
        "29020050088, 2000-02-29"
    })
    void theIndividualNumberGivesTheCentury(String text, LocalDate born) {
        NumberReading reading = Fodselsnummer.read(text, TODAY);

        assertThat(reading.kind()).hasValue("fodselsnummer");
        assertThat(reading.birthDate()).hasValue(born);
        assertThat(reading.normalised()).hasValue(text);
        assertThat(reading.advices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0101990004,   LENGTH",
        "010199000411, LENGTH",
        "010199 00041, CHARACTERS",
        "010199-00041, CHARACTERS",
        "01015350047,  CENTURY",
        "01015475060,  CENTURY",
        "01019989980,  CENTURY",
        "01014089981,  CENTURY",
        "01015075097,  CENTURY",
        "01019075180,  CENTURY",
        "30029010281,  DATE",
        "29020010027,  DATE",
        "01139010074,  DATE",
        "01009010056,  DATE",
        "01539000175,  DATE",
        "00019000125,  DATE",
        "40019000119,  DATE",
        "72019000290,  DATE",
        "06112660001,  FUTURE_DATE",
        "31123950057,  FUTURE_DATE",
        "01019900042,  CHECK_DIGIT",
        "01019900031,  CHECK_DIGIT"
    })
    void textsAreRefusedWithTheirReason(String text, Refusal reason) {
        assertThat(Fodselsnummer.read(text, TODAY)).isEqualTo(NumberReading.refused(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "41011000051, 1910-01-01, 1910-01-01",
        "41011020087, 1910-01-01, 2010-01-01",
        "41013530090, 1935-01-01, 1935-01-01",
        "41016050006, 1860-01-01, 1860-01-01",
        "41015650093, 1856-01-01, 1856-01-01",
        "41016060079, 1860-01-01, 1960-01-01",
        "41016076064, , 1960-01-01",
        "42012019909, 1920-01-02, 1920-01-02",
        "41012020005, 1920-01-01, 2020-01-01",
        "41014049914, 1940-01-01, 1940-01-01",
        "42014050099, , ",
        "41014059987, , ",
        "41014060012, , 1940-01-01",
        "41015850025, 1858-01-01, 1858-01-01",
        "41015759931, 1857-01-01, 1857-01-01",
        "41019999937, 1999-01-01, 1999-01-01",
        "41015050088, , "
    })
    void dNumbersHaveOtherSeriesSinceNovember2021(String text, LocalDate until, LocalDate since) {
        assertThat(Fodselsnummer.read(text, BEFORE_NEW_D).birthDate().orElse(null))
                .isEqualTo(until);
        assertThat(Fodselsnummer.read(text, NEW_D).birthDate().orElse(null)).isEqualTo(since);
        assertThat(Fodselsnummer.read(text, NEW_D).valid()).isEqualTo(since != null);
    }

    @Test
    void aDNumberComesWithTheAdviceThatItsDateMayBeTheRegistration() {
        NumberReading sure = Fodselsnummer.read("41011000051", TODAY);
        NumberReading unsure = Fodselsnummer.read("41011020087", TODAY);

        assertThat(sure.kind()).hasValue("d-number");
        assertThat(sure.advices()).containsExactly(Fodselsnummer.REGISTRATION_DATE);
        assertThat(Fodselsnummer.read("41015759931", TODAY).advices()).containsExactly(Fodselsnummer.REGISTRATION_DATE);
        assertThat(unsure.advices()).containsExactly(Fodselsnummer.REGISTRATION_DATE, Fodselsnummer.CENTURY_UNSURE);
    }

    @ParameterizedTest
    @CsvSource({
        "01819010001, SYNTHETIC, tenor-synthetic, 1990-01-01",
        "41819010186, SYNTHETIC, tenor-synthetic, 1990-01-01",
        "01669010075, SYNTHETIC, nhn-synthetic, 1990-01-01",
        "01419010029, TEMPORARY, h-number, 1990-01-01",
        "81019010023, TEMPORARY, fh-number, ",
        "99999910099, TEMPORARY, fh-number, "
    })
    void specialNumbersAreAcceptedOnRequestOnly(String text, Refusal reason, String kind, LocalDate born) {
        assertThat(Fodselsnummer.read(text, TODAY)).isEqualTo(NumberReading.refused(reason, kind));

        NumberReading asked = Fodselsnummer.KIND.read(text, TODAY, NumberOptions.STRICT.accepting(reason));

        assertThat(asked.kind()).hasValue(kind);
        assertThat(asked.birthDate().orElse(null)).isEqualTo(born);
    }

    @Test
    void aHelpNumberMayBeAskedForAsAStandInAndNavsAsMadeUp() {
        NumberOptions standIn = NumberOptions.STRICT.accepting(Refusal.REPLACEMENT);
        NumberOptions madeUp = NumberOptions.STRICT.accepting(Refusal.SYNTHETIC);

        assertThat(Fodselsnummer.KIND.read("01419010029", TODAY, standIn).valid())
                .isTrue();
        assertThat(Fodselsnummer.KIND.read("01419010029", TODAY, madeUp).valid())
                .isTrue();
        assertThat(Fodselsnummer.KIND.read("81019010023", TODAY, madeUp).valid())
                .isFalse();
        assertThat(Fodselsnummer.KIND.read("01819010001", TODAY, standIn).valid())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01019010054", "01019010062", "01019010070", "41019010048"})
    void theFirstCheckDigitMayLeaveARemainderFrom2032(String text) {
        assertThat(Fodselsnummer.read(text, BEFORE_2032).refusal()).hasValue(Refusal.CHECK_DIGIT);

        NumberReading reading = Fodselsnummer.read(text, IN_2032);

        assertThat(reading.valid()).isTrue();
        assertThat(reading.birthDate()).isEmpty();
        assertThat(reading.advises(Fodselsnummer.CENTURY_UNSURE)).isTrue();
    }

    @Test
    void aRemainderOfFourIsWrongForEver() {
        assertThat(Fodselsnummer.read("01019010089", IN_2032).refusal()).hasValue(Refusal.CHECK_DIGIT);
    }

    @Test
    void olderNumbersKeepTheirDateIn2032UnlessAChildMayHaveThem() {
        LocalDate later = LocalDate.of(2032, 1, 5);

        assertThat(Fodselsnummer.read("01019010046", IN_2032).birthDate()).hasValue(LocalDate.of(1990, 1, 1));
        assertThat(Fodselsnummer.read("05013210065", later.minusDays(1)).birthDate())
                .hasValue(LocalDate.of(1932, 1, 5));
        assertThat(Fodselsnummer.read("05013210065", later).valid()).isTrue();
        assertThat(Fodselsnummer.read("05013210065", later).birthDate()).isEmpty();
        assertThat(Fodselsnummer.read("05013260089", later).birthDate()).hasValue(later);
    }

    @Test
    void aParsedNumberKnowsItsForms() {
        assertThat(Fodselsnummer.parse("01019900041", TODAY).formatted()).isEqualTo("01019900041");
    }
}
