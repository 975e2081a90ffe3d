// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.table.HolidayTable;
import org.brygga.model.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The holidays of the packs, compared with a library that others keep. */
class HolidaysTest {

    private static final CountryPacks PACKS = CountryPacks.load();

    @ParameterizedTest
    @ValueSource(strings = {"SE", "DK", "NO"})
    void theHolidaysOfThirtyYearsAreThoseOfAnotherList(String country) {
        HolidayManager others = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        for (int year = 2005; year <= 2035; year++) {
            Set<LocalDate> expected = others.getHolidays(Year.of(year)).stream()
                    .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                    .map(Holiday::getDate)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(days(country, year)).as(country + " " + year).isEqualTo(expected);
        }
    }

    @Test
    void theDanishPrayerDayWasAHolidayUntil2023() {
        assertThat(table("DK").isHoliday(LocalDate.of(2023, 5, 5))).isTrue();
        assertThat(table("DK").isHoliday(LocalDate.of(2024, 4, 26))).isFalse();
    }

    @Test
    void midsummerIsASaturday() {
        assertThat(table("SE").in(2026))
                .filteredOn(holiday -> holiday.name().equals("Midsommardagen"))
                .singleElement()
                .satisfies(holiday -> {
                    assertThat(holiday.day()).isEqualTo(LocalDate.of(2026, 6, 20));
                    assertThat(holiday.day().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
                });
    }

    private static Set<LocalDate> days(String country, int year) {
        return table(country).in(year).stream()
                .map(HolidayTable.Holiday::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HolidayTable table(String country) {
        return PACKS.find(CountryCode.of(country)).map(CountryPack::holidays).orElseThrow();
    }
}
