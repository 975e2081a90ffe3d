// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.brygga.country.CountryPacks;
import org.brygga.country.Knowledge;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the built-in packs know about protecting people, asked as the privacy part asks it. */
class SafeguardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final CountryPacks PACKS = CountryPacks.load();

    @ParameterizedTest
    @CsvSource({
        "SE, SE_SEKRETESSMARKERING, LOCATION",
        "SE, SE_SKYDDAD_FOLKBOKFORING, LOCATION",
        "DK, DK_NAVNE_OG_ADRESSEBESKYTTELSE, LOCATION",
        "DK, DK_SAERLIG_BESKYTTELSE, IDENTITY",
        "NO, NO_FORTROLIG, LOCATION",
        "NO, NO_STRENGT_FORTROLIG, IDENTITY"
    })
    void aMarkAsksForItsLevel(String country, String mark, Protection.Level level) {
        assertThat(of(country).protection(Code.of(mark), DAY))
                .hasValueSatisfying(known -> assertThat(known.level()).isEqualTo(level));
    }

    @Test
    void aMarkOfAnotherCountryIsNotKnown() {
        assertThat(of("SE").protection(Code.of("NO_FORTROLIG"), DAY)).isEmpty();
        assertThat(of("SE").protection(null, DAY)).isEmpty();
    }

    @Test
    void onlyTheDanishCheckIsMandatoryAndOrderedByTheAssociation() {
        assertThat(of("DK").recordChecks(DAY)).singleElement().satisfies(practice -> {
            assertThat(practice.duty()).isEqualTo(RecordCheckPractice.Duty.MUST);
            assertThat(practice.childrenUnder()).isEqualTo(15);
            assertThat(practice.orderedBy()).isEqualTo(RecordCheckPractice.OrderedBy.ORGANISATION);
        });
        for (String country : new String[] {"SE", "NO"}) {
            assertThat(of(country).recordChecks(DAY)).singleElement().satisfies(practice -> {
                assertThat(practice.duty()).isEqualTo(RecordCheckPractice.Duty.MAY);
                assertThat(practice.orderedBy()).isEqualTo(RecordCheckPractice.OrderedBy.PERSON);
            });
        }
    }

    @Test
    void onlyDanishLawBindsEveryoneToSilence() {
        assertThat(of("DK").duties(DAY))
                .anyMatch(duty -> duty.topic() == ConfidentialityDuty.Topic.CONFIDENTIALITY
                        && duty.who() == ConfidentialityDuty.Who.EVERYONE
                        && duty.force() == ConfidentialityDuty.Force.LAW);
        assertThat(of("SE").duties(DAY))
                .anyMatch(duty -> duty.who() == ConfidentialityDuty.Who.VOLUNTEERS
                        && duty.force() == ConfidentialityDuty.Force.UNDERTAKING);
    }

    @Test
    void theDanishDutyToNotifyMovedToAnotherActIn2024() {
        assertThat(report("DK", LocalDate.of(2023, 12, 31))).isEqualTo("serviceloven § 154");
        assertThat(report("DK", LocalDate.of(2024, 1, 1))).isEqualTo("barnets lov § 135");
    }

    @ParameterizedTest
    @EnumSource(RetentionPeriod.Category.class)
    void everyCategoryHasATimeInEveryCountry(RetentionPeriod.Category category) {
        for (String country : new String[] {"SE", "DK", "NO"}) {
            assertThat(of(country).retention(category, DAY)).isPresent();
        }
    }

    @Test
    void aRecordCheckNoteGoesWithItsTask() {
        assertThat(of("NO").retention(RetentionPeriod.Category.RECORD_CHECK, DAY))
                .hasValueSatisfying(period -> {
                    assertThat(period.months()).isZero();
                    assertThat(period.startsAt()).isEqualTo(RetentionPeriod.Start.TASK_END);
                    assertThat(period.then()).isEqualTo(RetentionPeriod.Then.ERASE);
                });
    }

    @ParameterizedTest
    @CsvSource({"SE, 84", "DK, 60", "NO, 60"})
    void accountsAreKeptAsLongAsTheCountrySays(String country, int months) {
        assertThat(of(country).retention(RetentionPeriod.Category.ACCOUNTING_RECORD, DAY))
                .hasValueSatisfying(period -> assertThat(period.months()).isEqualTo(months));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 200000",
        "2024-01-01, 300000",
        "2030-12-31, 300000",
    })
    void theDeMinimisCeilingIsThatOfTheDay(LocalDate day, BigDecimal ceiling) {
        assertThat(of("SE").threshold("de-minimis", day)).contains(ceiling);
    }

    @Test
    void nothingIsSaidOfACeilingAfterTheRegulation() {
        assertThat(of("SE").threshold("de-minimis", LocalDate.of(2031, 1, 1))).isEmpty();
    }

    @Test
    void aCountryHidesCountsByItsOwnThresholdElseByTheCommonOne() {
        assertThat(of("NO").threshold("suppression", DAY)).contains(new BigDecimal("3"));
        assertThat(of("DK").threshold("suppression", DAY)).contains(new BigDecimal("5"));
        assertThat(PACKS.knowledge(null).threshold("suppression", DAY)).contains(new BigDecimal("5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "DK", "NO"})
    void noCountryHidesLessThanTheLeast(String country) {
        BigDecimal least = of(country).threshold("suppression-least", DAY).orElseThrow();

        assertThat(of(country).threshold("suppression", DAY).orElseThrow()).isGreaterThanOrEqualTo(least);
    }

    private static String report(String country, LocalDate day) {
        return of(country).duties(day).stream()
                .filter(duty -> duty.topic() == ConfidentialityDuty.Topic.REPORT_CONCERN)
                .map(ConfidentialityDuty::law)
                .findFirst()
                .orElseThrow();
    }

    private static Knowledge of(String country) {
        return PACKS.knowledge(CountryCode.of(country));
    }
}
