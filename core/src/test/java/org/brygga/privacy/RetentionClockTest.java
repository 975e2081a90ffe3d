// SPDX-License-Identifier: Apache-2.0
package org.brygga.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.brygga.access.Town;
import org.brygga.country.safeguard.RetentionPeriod;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.RoleAssignmentBuilder;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.Hold;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.PersonalText;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class RetentionClockTest {

    private static final LocalDate END = LocalDate.of(2026, 5, 31);
    private static final Participant AMAL =
            ParticipantBuilder.builder(Town.AMAL).id("amal").build();

    private static RetentionClock clock(LocalDate asOf, Aggregate... records) {
        IndexedDataset.Builder dataset = IndexedDataset.builder();
        List.of(records).forEach(dataset::add);
        return new RetentionClock(Town.PACKS, dataset.build(), asOf);
    }

    private static Group group(String id, String enrolment, String status, Period period) {
        return GroupBuilder.builder()
                .id(id)
                .status(Code.of(status))
                .period(period)
                .enrolments(List.of(EnrolmentBuilder.builder()
                        .id("e")
                        .person(AMAL.ref())
                        .status(Code.of(enrolment))
                        .build()))
                .build();
    }

    private static final Group SPRING = group("spring", "STARTED", "COMPLETED", Period.of(END.minusMonths(4), END));

    @Test
    void theTimeOfAParticipantRunsFromTheEndOfHerLastGroup() {
        RetentionDue due = clock(END.plusYears(2), AMAL, SPRING).of(AMAL).orElseThrow();

        assertThat(due.lastDay()).isEqualTo(END.plusMonths(12));
        assertThat(due.then()).isEqualTo(RetentionPeriod.Then.MINIMISE);
        assertThat(due.basis()).contains("GDPR article 5");
        assertThat(due.subject()).isEqualTo(new Ref("participant", AMAL.person().key()));
    }

    @Test
    void whileOneOfHerGroupsRunsNoTimeRuns() {
        Group running = group("autumn", "STARTED", "ACTIVE", Period.of(END, END.plusYears(9)));

        assertThat(clock(END.plusYears(2), AMAL, SPRING, running).of(AMAL)).isEmpty();
        assertThat(clock(END.plusYears(2), AMAL).of(AMAL)).isEmpty();
    }

    @Test
    void whoeverLeftIsCountedFromTheDayOnWhichSheLeft() {
        Group left = GroupBuilder.builder(SPRING)
                .status(Code.of("ACTIVE"))
                .enrolments(List.of(EnrolmentBuilder.builder()
                        .id("e")
                        .person(AMAL.ref())
                        .status(Code.of("LEFT"))
                        .period(Period.of(END.minusMonths(3), END.minusMonths(2)))
                        .build()))
                .build();

        assertThat(clock(END, AMAL, left).of(AMAL).orElseThrow().lastDay())
                .isEqualTo(END.minusMonths(2).plusMonths(12));
    }

    @Test
    void whatTheRecordSaysHoldsBeforeTheDefault() {
        Participant stated =
                ParticipantBuilder.builder(AMAL).retainUntil(END.plusDays(5)).build();

        RetentionDue due = clock(END, stated, SPRING).of(stated).orElseThrow();

        assertThat(due.lastDay()).isEqualTo(END.plusDays(5));
        assertThat(due.basis()).isEqualTo("the record");
    }

    @Test
    void whatIsHeldIsNotDue() {
        Participant held = ParticipantBuilder.builder(AMAL)
                .retainUntil(END)
                .hold(new Hold(END, END.plusDays(9), Code.of("LEGAL_CLAIM")))
                .build();

        assertThat(clock(END.plusDays(9), held).due()).isEmpty();
        assertThat(clock(END.plusDays(10), held).due()).hasSize(1);
    }

    @Test
    void aHoldInOneRecordHoldsEveryRecordAboutHer() {
        var held = VolunteerBuilder.builder()
                .id("v")
                .person(AMAL.person())
                .hold(new Hold(END, null, Code.of("PERSON_ASKS")))
                .build();
        Participant due = ParticipantBuilder.builder(AMAL).retainUntil(END).build();

        assertThat(clock(END.plusYears(3), held, due).of(due).orElseThrow().held())
                .isTrue();
    }

    @Test
    void theTimeOfAVolunteerRunsFromHerLastDayAndThatOfAnOfficeFromItsEnd() {
        var volunteer = VolunteerBuilder.builder()
                .id("v")
                .person(AMAL.person())
                .status(Code.of("ENDED"))
                .statusHistory(List.of(new StatusChange(Code.of("ENDED"), END)));
        var office = ContactPersonBuilder.builder()
                .id("c")
                .person(Town.FAR.person())
                .roles(List.of(RoleAssignmentBuilder.builder()
                        .role(Code.of("UNIT_HEAD"))
                        .period(Period.of(END.minusYears(1), END))
                        .build()));

        assertThat(clock(END.plusYears(3), volunteer.build())
                        .of(volunteer.build())
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(END.plusMonths(24));
        assertThat(clock(END.plusYears(3), office.build()).of(office.build()).orElseThrow())
                .satisfies(due -> {
                    assertThat(due.lastDay()).isEqualTo(END.plusMonths(12));
                    assertThat(due.then()).isEqualTo(RetentionPeriod.Then.ERASE);
                });
        assertThat(clock(END, office.build()).of(office.build())).isEmpty();
        assertThat(clock(END.plusYears(3), volunteer.status(Code.of("ACTIVE")).build())
                        .of(volunteer.build()))
                .isEmpty();
    }

    /** What is left of somebody for statistics keeps what her times ran from, and must not be let go of again and again. */
    @Test
    void whatIsLeftOfSomebodyIsNotDueOnceMore() {
        var volunteer = VolunteerBuilder.builder()
                .id("v")
                .person(Town.FAR.person())
                .status(Code.of("ENDED"))
                .statusHistory(List.of(new StatusChange(Code.of("ENDED"), END)))
                .build();
        IndexedDataset.Builder records = IndexedDataset.builder();
        List.of(AMAL, SPRING, volunteer).forEach(records::add);
        Dataset now = records.build();
        LocalDate later = END.plusYears(9);
        AtomicInteger number = new AtomicInteger();

        for (int times = 0; times < 2; times++) {
            RetentionDue due = new RetentionClock(Town.PACKS, now, later).due().get(0);
            PersonRecord record = now.find(PersonRecord.class, due.record()).orElseThrow();
            now = new Forgetting(now, () -> PersonKey.of(new UUID(number.incrementAndGet(), 7)))
                    .record(record, true)
                    .applied(now);
        }

        assertThat(now.all(Participant.class)).hasSize(1);
        assertThat(new RetentionClock(Town.PACKS, now, later).due()).isEmpty();
    }

    @Test
    void theNoteOfARecordCheckGoesWithTheTask() {
        var volunteer = VolunteerBuilder.builder()
                .id("v")
                .person(AMAL.person())
                .status(Code.of("ENDED"))
                .statusHistory(List.of(new StatusChange(Code.of("ENDED"), END)))
                .recordChecks(List.of(new RecordCheckNote(Code.of("SE_REGISTERUTDRAG"), END.minusYears(1), null, null)))
                .build();

        RetentionDue due = clock(END.plusDays(1), volunteer).due().get(0);

        assertThat(due.category()).isEqualTo(RetentionPeriod.Category.RECORD_CHECK);
        assertThat(due.lastDay()).isEqualTo(END);
        assertThat(clock(
                                END.plusDays(1),
                                VolunteerBuilder.builder(volunteer)
                                        .status(Code.of("ACTIVE"))
                                        .build())
                        .due())
                .isEmpty();
        Dataset after = new Forgetting(Dataset.only(volunteer), () -> AMAL.person())
                .recordChecks(volunteer)
                .applied(Dataset.only(volunteer));
        assertThat(after.all())
                .containsExactly(VolunteerBuilder.builder(volunteer)
                        .recordChecks(List.of())
                        .build());
        assertThat(new RetentionClock(Town.PACKS, after, END.plusDays(1)).due()).isEmpty();
    }

    @Test
    void rowsOfOutreachBecomeCountsAfterTheirTime() {
        OutreachLog log = OutreachLogBuilder.builder()
                .id("may")
                .contacts(List.of(OutreachContactBuilder.builder()
                        .id("c1")
                        .date(END)
                        .volunteer(Ref.of("volunteer", "v"))
                        .channel(Code.of("DOOR"))
                        .note(PersonalText.of("asked again"))
                        .build()))
                .build();

        assertThat(clock(END.plusMonths(24), log).due()).isEmpty();
        assertThat(clock(END.plusMonths(24).plusDays(1), log).due())
                .extracting(RetentionDue::category)
                .containsExactly(RetentionPeriod.Category.OUTREACH_CONTACT);
        Dataset after =
                new Forgetting(Dataset.only(log), () -> AMAL.person()).rows(log).applied(Dataset.only(log));
        assertThat(after.all(OutreachLog.class).get(0).contacts())
                .containsExactly(OutreachContactBuilder.builder()
                        .date(END)
                        .channel(Code.of("DOOR"))
                        .build());
        assertThat(new RetentionClock(Town.PACKS, after, END.plusYears(9)).all())
                .isEmpty();
    }

    /** The clock is moved over every border: the day before nothing more is due, the day after exactly what was foretold. */
    @Test
    void theDryRunForetellsExactlyWhatIsDueOnEveryBorder() {
        IndexedDataset.Builder many = IndexedDataset.builder();
        for (int number = 0; number < 40; number++) {
            many.add(ParticipantBuilder.builder(AMAL)
                    .id("p" + number)
                    .person(PersonKey.of(new UUID(0xdada_0000_0000_4000L, 0x8000_0000_0000_0000L + number)))
                    .retainUntil(END.plusDays(number / 3 * 7L))
                    .build());
        }
        Dataset dataset = many.build();
        List<RetentionDue> foretold = new RetentionClock(Town.PACKS, dataset, END.minusYears(1)).all();
        Set<LocalDate> borders =
                foretold.stream().map(RetentionDue::lastDay).collect(Collectors.toCollection(TreeSet::new));
        assertThat(borders).hasSize(14);

        for (LocalDate border : borders) {
            for (LocalDate day : List.of(border, border.plusDays(1))) {
                assertThat(new RetentionClock(Town.PACKS, dataset, day).due())
                        .as("due on %s", day)
                        .containsExactlyElementsOf(foretold.stream()
                                .filter(one -> one.lastDay().isBefore(day))
                                .toList());
            }
        }
    }
}
