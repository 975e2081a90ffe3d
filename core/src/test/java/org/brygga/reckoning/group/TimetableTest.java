// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.brygga.country.CountryPacks;
import org.brygga.model.group.Session;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.CurriculumBuilder;
import org.brygga.model.programme.CurriculumModuleBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Curriculum TWELVE =
            CurriculumBuilder.builder().id("course").sessionCount(12).build();
    private static final CountryPacks PACKS = CountryPacks.load();

    private static boolean free(LocalDate day) {
        return PACKS.knowledge(CountryCode.of("SE")).isHoliday(day);
    }

    private static Timetable weekly(LocalDate first) {
        return new Timetable(first, 1, LocalTime.of(18, 0), LocalTime.of(20, 30), "Library", TimetableTest::free);
    }

    @Test
    void sessionsComeEveryWeekAndLeaveOutTheHolidaysOfTheCountry() {
        List<Session> sessions = weekly(LocalDate.of(2026, 4, 10)).sessions(TWELVE);

        assertThat(sessions).hasSize(12);
        assertThat(sessions)
                .extracting(Session::date)
                .containsExactly(
                        LocalDate.of(2026, 4, 10),
                        LocalDate.of(2026, 4, 17),
                        LocalDate.of(2026, 4, 24),
                        LocalDate.of(2026, 5, 8),
                        LocalDate.of(2026, 5, 15),
                        LocalDate.of(2026, 5, 22),
                        LocalDate.of(2026, 5, 29),
                        LocalDate.of(2026, 6, 5),
                        LocalDate.of(2026, 6, 12),
                        LocalDate.of(2026, 6, 26),
                        LocalDate.of(2026, 7, 3),
                        LocalDate.of(2026, 7, 10));
        assertThat(sessions).allSatisfy(session -> {
            assertThat(session.status()).isEqualTo(Code.of("PLANNED"));
            assertThat(session.start()).isEqualTo(LocalTime.of(18, 0));
            assertThat(session.place()).isEqualTo("Library");
        });
    }

    @Test
    void eachModuleBecomesASessionWithItsTopicsAndGuests() {
        Curriculum one = CurriculumBuilder.builder()
                .modules(List.of(CurriculumModuleBuilder.builder()
                        .number(1)
                        .topics(List.of(Code.of("HEALTH")))
                        .guests(List.of(Code.of("POLICE")))
                        .build()))
                .sessionCount(12)
                .build();

        assertThat(weekly(Groups.FIRST).sessions(one)).singleElement().satisfies(session -> {
            assertThat(session.module()).isEqualTo(1);
            assertThat(session.topics()).containsExactly(Code.of("HEALTH"));
            assertThat(session.guests()).singleElement().satisfies(guest -> {
                assertThat(guest.category()).isEqualTo(Code.of("POLICE"));
                assertThat(guest.came()).isNull();
            });
        });
    }

    @Property(tries = 100, seed = "1")
    void noSessionIsOnAHolidayAndAllAreOnOneWeekday(@ForAll @IntRange(min = 0, max = 2000) int days) {
        LocalDate first = LocalDate.of(2024, 1, 1).plusDays(days);

        List<Session> sessions = weekly(first).sessions(TWELVE);

        assertThat(sessions).allSatisfy(session -> {
            assertThat(free(session.date())).isFalse();
            assertThat(session.date().getDayOfWeek()).isEqualTo(first.getDayOfWeek());
        });
        assertThat(sessions).extracting(Session::date).isSorted().doesNotHaveDuplicates();
        assertThat(sessions).extracting(Session::id).doesNotHaveDuplicates();
    }

    @Test
    void aPlanThatFindsNoOpenDayKeepsTheDayItWasGiven() {
        Timetable never = new Timetable(Groups.FIRST, 1, null, null, null, day -> true);

        assertThat(never.next(Groups.FIRST)).isEqualTo(Groups.FIRST.plusWeeks(1));
    }

    @Test
    void sessionsAreAtLeastAWeekApart() {
        assertThatThrownBy(() -> new Timetable(Groups.FIRST, 0, null, null, null, day -> false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
