// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.PathwayStep;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;

/** The people of a national organisation, made up. */
final class NationalPeople {

    static final List<String> LANGUAGES = List.of("da", "so", "ar", "ti", "uk", "ku");

    private static final List<String> REASONS = List.of("WORK", "STUDIES", "HEALTH", "FAMILY", "OTHER");
    private static final List<String> OUTCOMES = List.of("WORK", "STUDIES", "OTHER", "NOT_REACHED");
    private static final int TRAINED_WITHIN = 330;

    private final Ref programme;
    private final int years;
    private final SplittableRandom random;

    /**
     * @param years within how many years from 2021 they were trained
     */
    NationalPeople(Ref programme, int years, SplittableRandom random) {
        this.programme = programme;
        this.years = years;
        this.random = random;
    }

    /** A volunteer, trained some day and asked half a year later what she does; one in six has left since. */
    Volunteer volunteer(String id, int number, Ref area) {
        LocalDate trained = LocalDate.of(2021, 6, 1).plusDays(random.nextInt(years * TRAINED_WITHIN));
        LocalDate told = trained.plusMonths(6);
        boolean left = random.nextInt(6) == 0;
        return VolunteerBuilder.builder()
                .id(id)
                .status(Code.of(left ? "ENDED" : "ACTIVE"))
                .statusHistory(
                        left
                                ? List.of(
                                        new StatusChange(Code.of("ACTIVE"), trained),
                                        new StatusChange(Code.of("ENDED"), trained.plusMonths(10)))
                                : List.of(new StatusChange(Code.of("ACTIVE"), trained)))
                .programmes(List.of(programme))
                .areas(List.of(area))
                .languages(List.of(LanguageTag.of(LANGUAGES.get(number % LANGUAGES.size()))))
                .trainings(List.of(TrainingBuilder.builder()
                        .programme(programme)
                        .completed(trained)
                        .build()))
                .pathway(List.of(new PathwayStep(told, Code.of(OUTCOMES.get(random.nextInt(OUTCOMES.size()))))))
                .build();
    }

    /** Who began in a group; some leave before its last week. */
    Enrolment enrolment(String person, String id, LocalDate first, int weeks) {
        boolean left = random.nextInt(5) == 0;
        return EnrolmentBuilder.builder()
                .id(id)
                .person(Ref.of("participant", person))
                .period(Period.of(first, first.plusWeeks(left ? 1 + random.nextInt(weeks) : weeks)))
                .status(Code.of(left ? "LEFT" : "COMPLETED"))
                .reason(left ? Code.of(REASONS.get(random.nextInt(REASONS.size()))) : null)
                .build();
    }

    /** The record of whoever is enrolled. */
    static Participant participant(Enrolment enrolment) {
        String id = Objects.requireNonNull(enrolment.person()).id();
        return ParticipantBuilder.builder().id(id).person(PersonKey.of(id)).build();
    }
}
