// SPDX-License-Identifier: Apache-2.0
package org.brygga.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Town;
import org.brygga.access.Viewer;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.partnership.Communication;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.GovernanceBuilder;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.RecordCheckNote;
import org.brygga.model.people.StatusChange;
import org.brygga.model.people.Supervision;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.junit.jupiter.api.Test;

class DueCalendarTest {

    private static final LocalDate TODAY = Town.DAY;
    private static final LocalDate UNTIL = TODAY.plusYears(1);
    private static final Viewer COORDINATOR =
            Viewer.of(Role.COORDINATOR, Delimitation.everything(), Code.of("PROGRAMME"), Town.NOON);
    private static final Viewer FUNDER =
            Viewer.of(Role.FUNDER, Delimitation.everything(), Code.of("PROGRAMME"), Town.NOON);

    private static List<String> due(Viewer viewer, LocalDate until, Aggregate... records) {
        IndexedDataset.Builder dataset = IndexedDataset.builder();
        List.of(records).forEach(dataset::add);
        return new DueCalendar(Town.PACKS)
                .of(dataset.build(), TODAY, until, viewer).stream()
                        .map(item -> item.due() + " " + item.kind())
                        .toList();
    }

    private static List<String> due(Aggregate... records) {
        return due(COORDINATOR, UNTIL, records);
    }

    @Test
    void ofAnAgreementItsFollowUpNoticeAndEndAreDue() {
        var iop = PartnershipBuilder.builder()
                .id("iop")
                .form(Code.of("IOP"))
                .status(Code.of("ACTIVE"))
                .period(Period.parse("2025-07-01", "2026-12-31"))
                .governance(GovernanceBuilder.builder()
                        .followUpEveryMonths(6)
                        .noticeMonths(3)
                        .followUps(List.of(new Governance.FollowUp(LocalDate.of(2025, 12, 15), null, null)))
                        .build());

        assertThat(due(iop.build()))
                .containsExactly("2026-06-15 FOLLOW_UP", "2026-09-30 NOTICE", "2026-12-31 AGREEMENT_END");
        assertThat(due(iop.status(Code.of("ENDED")).build())).isEmpty();
    }

    @Test
    void theFirstFollowUpIsCountedFromTheFirstDay() {
        var iop = PartnershipBuilder.builder()
                .id("iop")
                .period(Period.parse("2026-02-01", "2026-12-31"))
                .governance(GovernanceBuilder.builder().followUpEveryMonths(6).build())
                .build();

        assertThat(due(iop)).contains("2026-08-01 FOLLOW_UP");
    }

    @Test
    void ofAPromiseItsMeasuresAndTheWordToTheCitizensAreDue() {
        var promise = PartnershipBuilder.builder()
                .id("promise")
                .form(Code.of("CITIZEN_PROMISE"))
                .status(Code.of("ACTIVE"))
                .period(Period.parse("2026-01-01", "2026-12-31"))
                .measures(List.of(
                        MeasureBuilder.builder()
                                .id("walk")
                                .due(PartialDate.parse("2026-05"))
                                .build(),
                        MeasureBuilder.builder().id("later").build(),
                        MeasureBuilder.builder()
                                .id("done")
                                .outcomes(List.of(new Measure.Outcome(Measure.Status.DONE, null, null, null, null)))
                                .build()));

        assertThat(due(promise.build()))
                .containsExactly(
                        "2026-05-31 MEASURE", "2026-12-31 AGREEMENT_END", "2026-12-31 FEEDBACK", "2026-12-31 MEASURE");
        assertThat(due(promise.communications(
                                List.of(new Communication(null, null, PartialDate.of(TODAY), true, null, null)))
                        .build()))
                .doesNotContain("2026-12-31 FEEDBACK");
    }

    private static GrantBuilder grant() {
        return GrantBuilder.builder()
                .id("grant")
                .status(Code.of("IN_PROGRESS"))
                .period(Period.parse("2025-01-01", "2026-12-31"));
    }

    @Test
    void ofAGrantItsReportsInstalmentsAndEndAreDue() {
        Code kind = Code.of("FINAL_REPORT");
        Grant grant = grant().reports(List.of(
                        new ReportObligation(kind, LocalDate.of(2026, 2, 1), null, null, null, null),
                        new ReportObligation(
                                kind, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1), null, null, null),
                        new ReportObligation(
                                kind,
                                LocalDate.of(2026, 5, 1),
                                LocalDate.of(2026, 2, 1),
                                null,
                                LocalDate.of(2026, 2, 9),
                                null)))
                .instalments(List.of(
                        new Grant.Instalment(LocalDate.of(2026, 6, 1), Money.of(1, "SEK"), null, null, null),
                        new Grant.Instalment(
                                LocalDate.of(2025, 6, 1), Money.of(1, "SEK"), LocalDate.of(2025, 6, 1), null, null)))
                .build();

        assertThat(due(grant))
                .as("a report that is late stays until it is sent, one that was sent back is due again")
                .containsExactly(
                        "2026-02-01 REPORT", "2026-05-01 REPORT", "2026-06-01 INSTALMENT", "2026-12-31 GRANT_END");
        assertThat(due(FUNDER, UNTIL, grant)).hasSize(4);
        assertThat(due(COORDINATOR, LocalDate.of(2026, 3, 31), grant)).containsExactly("2026-02-01 REPORT");
    }

    @Test
    void ofAGroupItsSessionsRollCallsAndDecisionsAreDue() {
        var group = GroupBuilder.builder()
                .id("tuesday")
                .period(Period.parse("2026-01-01", "2026-05-31"))
                .sessions(List.of(
                        session("held", "2026-02-03", "HELD"),
                        session("late", "2026-02-10", "PLANNED"),
                        session("gone", "2026-02-17", "CANCELLED"),
                        session("next", "2026-03-10", "PLANNED")))
                .enrolments(List.of(EnrolmentBuilder.builder()
                        .id("e")
                        .status(Code.of("STARTED"))
                        .build()));

        assertThat(due(group.build()))
                .containsExactly("2026-02-10 ROLL_CALL", "2026-03-10 SESSION", "2026-05-31 COMPLETION");
        assertThat(due(group.status(Code.of("CANCELLED")).build())).isEmpty();
    }

    private static org.brygga.model.group.Session session(String id, String date, String status) {
        return SessionBuilder.builder()
                .id(id)
                .date(LocalDate.parse(date))
                .status(Code.of(status))
                .build();
    }

    @Test
    void ofAVolunteerCertificateSupervisionPromiseAndCheckAreDue() {
        var volunteer = VolunteerBuilder.builder()
                .id("hodan")
                .status(Code.of("ACTIVE"))
                .statusHistory(List.of(new StatusChange(Code.of("ACTIVE"), LocalDate.of(2026, 1, 15))))
                .trainings(List.of(TrainingBuilder.builder()
                        .curriculum("c")
                        .completed(LocalDate.of(2025, 3, 1))
                        .validUntil(LocalDate.of(2026, 8, 31))
                        .build()))
                .supervision(new Supervision(8, List.of()))
                .retainUntil(LocalDate.of(2026, 10, 1))
                .recordChecks(List.of(new RecordCheckNote(
                        Code.of("SE_CHILD"), LocalDate.of(2025, 12, 1), null, LocalDate.of(2026, 2, 20))));

        assertThat(due(volunteer.build()))
                .containsExactly(
                        "2026-01-15 CONFIDENTIALITY",
                        "2026-02-20 RECORD_CHECK_NOTE",
                        "2026-03-12 SUPERVISION",
                        "2026-08-31 CERTIFICATE",
                        "2026-10-01 RETENTION");
        assertThat(due(volunteer.status(Code.of("ENDED")).build()))
                .containsExactly("2026-02-20 RECORD_CHECK_NOTE", "2026-10-01 RETENTION");
    }

    @Test
    void whatIsAboutAHiddenPersonIsInNobodysCalendar() {
        var hidden = ParticipantBuilder.builder(Town.HIDDEN)
                .retainUntil(LocalDate.of(2026, 6, 1))
                .build();
        var seen = ParticipantBuilder.builder(Town.AMAL)
                .retainUntil(LocalDate.of(2026, 6, 2))
                .build();

        assertThat(due(COORDINATOR, UNTIL, hidden, seen)).containsExactly("2026-06-02 RETENTION");
        assertThat(due(FUNDER, UNTIL, hidden, seen)).isEmpty();
        assertThat(due(COORDINATOR.as(hidden.person()), UNTIL, hidden, seen)).hasSize(2);
    }

    @Test
    void aPersonIsNamedByHerOpaqueKeyAndAnItemKeepsItsHandle() {
        var seen = ParticipantBuilder.builder(Town.AMAL).retainUntil(UNTIL).build();
        var calendar = new DueCalendar(Town.PACKS);
        IndexedDataset dataset = IndexedDataset.builder().add(seen).build();

        DueItem today = calendar.of(dataset, TODAY, UNTIL, COORDINATOR).get(0);
        DueItem later =
                calendar.of(dataset, TODAY.plusWeeks(1), UNTIL, COORDINATOR).get(0);

        assertThat(today.subject().id()).isEqualTo(Town.AMAL.person().key());
        assertThat(today.name()).isNull();
        assertThat(today.key()).isEqualTo(later.key()).matches("[A-Za-z0-9-]+");
        assertThat(today.overdue(UNTIL)).isFalse();
        assertThat(today.overdue(UNTIL.plusDays(1))).isTrue();
    }
}
