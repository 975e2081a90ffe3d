// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.CurriculumBuilder;
import org.brygga.model.programme.CurriculumModuleBuilder;
import org.brygga.operation.group.CompletionWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);
    private static final BigDecimal USUAL = new BigDecimal("0.8");
    private static final Session MAKE_UP = SessionBuilder.builder()
            .id("c11")
            .makeUpOf("s11")
            .date(LocalDate.of(2026, 5, 14))
            .build();
    private static final Curriculum SEVEN_IS_REQUIRED = CurriculumBuilder.builder()
            .id("course")
            .modules(List.of(
                    CurriculumModuleBuilder.builder().number(3).title("Money").build(),
                    CurriculumModuleBuilder.builder()
                            .number(7)
                            .title("Rights")
                            .required(true)
                            .build()))
            .build();

    private static Completion of(Group group, Curriculum curriculum) {
        return Completion.of(group, group.enrolments().get(0), curriculum, USUAL, DAY);
    }

    private static Group nineOfTwelve() {
        return Groups.group(
                List.of(Groups.enrolment("amal", "STARTED")),
                Groups.and(Groups.held(12), MAKE_UP),
                Groups.present("amal", 1, 2, 4, 5, 6, 8, 9, 10, 12));
    }

    @Test
    void theAnswerNamesTheFiguresTheThresholdAndWhatWasMissed() {
        Completion completion = of(nineOfTwelve(), SEVEN_IS_REQUIRED);

        assertThat(completion.earned()).isFalse();
        assertThat(completion.attended()).isEqualTo(9);
        assertThat(completion.of()).isEqualTo(12);
        assertThat(completion.needed()).isEqualTo(10);
        assertThat(completion.basis()).isEqualTo(Completion.BY_PACK);
        assertThat(completion.missed())
                .containsExactly(
                        new Completion.Missed("s3", 3, "Money", false, null),
                        new Completion.Missed("s7", 7, "Rights", true, null),
                        new Completion.Missed("s11", 11, null, false, LocalDate.of(2026, 5, 14)));
        assertThat(completion.nextMakeUp()).hasValue(LocalDate.of(2026, 5, 14));
        assertThat(completion.withinReach())
                .as("nobody has planned how she can catch up on module 7")
                .isFalse();
    }

    @Test
    void theAnswerCanBeReadOutLoud() {
        assertThat(new CompletionWords(Labels.of(CountryPacks.load()))
                        .of(of(nineOfTwelve(), SEVEN_IS_REQUIRED), Locale.ENGLISH))
                .containsExactly(
                        "9 of 12, needs 10.",
                        "Missed: 3, 7, 11.",
                        "Required and missed: 7.",
                        "Next chance to catch up: 14 May 2026.",
                        "With what is planned she cannot reach it.",
                        "No share is stated in the curriculum; the usual one is 0.8.");
    }

    @Test
    void theShareOfTheCurriculumComesBeforeTheUsualOne() {
        Completion completion = of(
                nineOfTwelve(),
                CurriculumBuilder.builder()
                        .id("c")
                        .completionShare(new BigDecimal("0.75"))
                        .build());

        assertThat(completion.needed()).isEqualTo(9);
        assertThat(completion.basis()).isEqualTo(Completion.BY_CURRICULUM);
        assertThat(completion.earned()).isTrue();
    }

    @Test
    void enoughSessionsDoNotMakeUpForARequiredModule() {
        Group group = Groups.group(
                List.of(Groups.enrolment("amal", "STARTED")),
                Groups.held(12),
                Groups.present("amal", 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12));

        assertThat(of(group, SEVEN_IS_REQUIRED).earned()).isFalse();
        assertThat(of(group, CurriculumBuilder.builder().build()).earned()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12, 0.8, 10", "10, 0.8, 8", "5, 0.5, 3", "3, 0.34, 2", "4, 1, 4", "7, 0, 0"})
    void theNumberOfSessionsNeededIsRoundedUp(int sessions, BigDecimal share, int needed) {
        Group group = Groups.group(List.of(Groups.enrolment("amal", "STARTED")), Groups.held(sessions), List.of());

        assertThat(Completion.of(group, group.enrolments().get(0), null, share, DAY)
                        .needed())
                .isEqualTo(needed);
    }

    @Test
    void whatIsAheadIsNotMissedAndASessionThatWasCancelledDoesNotCount() {
        Group group = Groups.group(
                List.of(Groups.enrolment("amal", "STARTED")),
                Groups.and(Groups.held(2), Groups.session(3, "CANCELLED"), Groups.session(4, "PLANNED")),
                Groups.present("amal", 1, 2));
        Completion completion = of(group, CurriculumBuilder.builder().build());

        assertThat(completion.of()).isEqualTo(3);
        assertThat(completion.ahead()).isEqualTo(1);
        assertThat(completion.missed()).isEmpty();
        assertThat(completion.earned()).isFalse();
        assertThat(completion.withinReach()).isTrue();
    }

    @Test
    void nobodyHasCompletedAGroupWithoutSessions() {
        Group group = Groups.group(List.of(Groups.enrolment("amal", "STARTED")), List.of(), List.of());

        assertThat(of(group, CurriculumBuilder.builder().build()).earned()).isFalse();
    }
}
