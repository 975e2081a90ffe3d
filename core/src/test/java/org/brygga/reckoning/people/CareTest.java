// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.GroupLead;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.people.HoursWorked;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Supervision;
import org.brygga.model.people.Training;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class CareTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Ref HER = Ref.of("volunteer", "hodan");

    private static VolunteerBuilder volunteer() {
        return VolunteerBuilder.builder().id("hodan").status(Code.of("ACTIVE"));
    }

    private static Care care(VolunteerBuilder volunteer, Aggregate... around) {
        Volunteer record = volunteer.build();
        IndexedDataset.Builder dataset = IndexedDataset.builder().add(record);
        List.of(around).forEach(dataset::add);
        return Care.of(record, dataset.build(), DAY);
    }

    private static Training training(LocalDate completed, LocalDate until) {
        return TrainingBuilder.builder().completed(completed).validUntil(until).build();
    }

    @Test
    void aCertificateCountsThroughItsLastDay() {
        LocalDate lastYear = DAY.minusYears(1);

        assertThat(care(volunteer().trainings(List.of(training(lastYear, DAY)))).certified())
                .isTrue();
        assertThat(care(volunteer().trainings(List.of(training(lastYear, DAY.minusDays(1)))))
                        .certified())
                .isFalse();
        assertThat(care(volunteer().trainings(List.of(training(lastYear, null))))
                        .certified())
                .isTrue();
        assertThat(care(volunteer().trainings(List.of(training(null, null)))).certified())
                .isFalse();
        assertThat(care(volunteer()
                                .trainings(List.of(
                                        training(lastYear, DAY),
                                        training(lastYear, DAY.plusDays(9)),
                                        training(null, DAY.plusYears(1)))))
                        .certifiedUntil())
                .isEqualTo(DAY.plusDays(9));
    }

    @Test
    void whoeverIsExemptedNeedsNoCertificate() {
        assertThat(care(volunteer()
                                .trainings(List.of(TrainingBuilder.builder()
                                        .exemption(Code.of("PRIOR_LEARNING"))
                                        .build())))
                        .certified())
                .isTrue();
    }

    @Test
    void ofACheckOnlyTheDayIsKnownOnWhichItWasShown() {
        Care care = care(volunteer()
                .recordChecks(List.of(
                        new RecordCheckNote(Code.of("SE_CHILD"), DAY.minusYears(2), null, null),
                        new RecordCheckNote(Code.of("SE_CHILD"), DAY.minusDays(3), null, null),
                        new RecordCheckNote(Code.of("SE_CHILD"), DAY.plusDays(1), null, null))));

        assertThat(care.checkShown()).isEqualTo(DAY.minusDays(3));
    }

    @Test
    void aPromiseIsMadeFromTheDayItWasSigned() {
        assertThat(care(volunteer()).promised()).isFalse();
        assertThat(care(volunteer().confidentialitySigned(DAY)).promised()).isTrue();
        assertThat(care(volunteer().confidentialitySigned(DAY.plusDays(1))).promised())
                .isFalse();
    }

    @Test
    void supervisionIsDueInItsRhythmFromTheLastMeetingElseFromTheBeginning() {
        List<StatusChange> history = List.of(
                new StatusChange(Code.of("ACTIVE"), DAY.minusWeeks(20)),
                new StatusChange(Code.of("ACTIVE"), DAY.minusWeeks(2)));

        assertThat(care(volunteer().supervision(new Supervision(6, List.of(DAY.minusWeeks(8), DAY.minusWeeks(3)))))
                        .supervisionDue())
                .isEqualTo(DAY.plusWeeks(3));
        assertThat(care(volunteer().statusHistory(history).supervision(new Supervision(6, List.of())))
                        .supervisionDue())
                .isEqualTo(DAY.minusWeeks(14));
        assertThat(care(volunteer().statusHistory(history).supervision(new Supervision(null, List.of())))
                        .supervisionDue())
                .isNull();
    }

    @Test
    void aPauseIsCountedFromTheLastTimeSheBeganIt() {
        List<StatusChange> history = List.of(
                new StatusChange(Code.of("PAUSED"), DAY.minusWeeks(20)),
                new StatusChange(Code.of("PAUSED"), DAY.minusWeeks(2)));

        assertThat(care(volunteer().status(Code.of("PAUSED")).statusHistory(history))
                        .pausedSince())
                .isEqualTo(DAY.minusWeeks(2));
        assertThat(care(volunteer().statusHistory(history)).pausedSince()).isNull();
    }

    @Test
    void herLoadIsWhatSheCarriedInNinetyDays() {
        var log = OutreachLogBuilder.builder()
                .id("log")
                .contacts(List.of(
                        OutreachContactBuilder.builder()
                                .date(DAY)
                                .volunteer(HER)
                                .build(),
                        OutreachContactBuilder.builder()
                                .date(DAY.minusDays(90))
                                .volunteer(HER)
                                .build(),
                        OutreachContactBuilder.builder()
                                .date(DAY.minusDays(91))
                                .volunteer(HER)
                                .build(),
                        OutreachContactBuilder.builder()
                                .date(DAY)
                                .volunteer(Ref.of("volunteer", "other"))
                                .build()))
                .build();
        var leading = new GroupLead(Code.of("COORDINATOR"), HER, true, null, null);
        var ledBefore = new GroupLead(
                Code.of("COORDINATOR"), HER, true, new Period(null, PartialDate.of(DAY.minusDays(1))), null);

        Care.Load load = care(
                        volunteer()
                                .hours(List.of(
                                        new HoursWorked(PartialDate.parse("2026-06"), new BigDecimal("7.5")),
                                        new HoursWorked(PartialDate.parse("2026-04"), new BigDecimal(2)),
                                        new HoursWorked(PartialDate.parse("2026-02"), new BigDecimal(90)))),
                        log,
                        GroupBuilder.builder()
                                .id("a")
                                .status(Code.of("ACTIVE"))
                                .leads(List.of(leading))
                                .build(),
                        GroupBuilder.builder()
                                .id("b")
                                .status(Code.of("ACTIVE"))
                                .leads(List.of(ledBefore))
                                .build(),
                        GroupBuilder.builder()
                                .id("c")
                                .status(Code.of("COMPLETED"))
                                .leads(List.of(leading))
                                .build())
                .load();

        assertThat(load).isEqualTo(new Care.Load(2, 1, new BigDecimal("9.5")));
    }
}
