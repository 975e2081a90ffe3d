// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.ContributionBuilder;
import org.brygga.model.partnership.Goal;
import org.brygga.model.partnership.GoalBuilder;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.GovernanceBuilder;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.Test;

class AgreementReportsTest {

    private static final Ref TOWN = Ref.of("organisation", "town");
    private static final Ref MOTHERS = Ref.of("organisation", "mothers");
    private static final ReportRequest FOLLOW_UP =
            ToldReport.request(ReportKind.PARTNERSHIP, Ref.of("partnership", "a"), "2025-01-01", "2026-03-02");

    private static Dataset records() {
        return IndexedDataset.builder()
                .add(OrganisationBuilder.builder()
                        .id("town")
                        .name("The town")
                        .kind(Code.of("MUNICIPALITY"))
                        .build())
                .add(OrganisationBuilder.builder()
                        .id("mothers")
                        .name("Mothers")
                        .kind(Code.of("CIVIL_SOCIETY"))
                        .build())
                .add(PartnershipBuilder.builder()
                        .id("a")
                        .name("Agreement")
                        .form(Code.of("IOP"))
                        .status(Code.of("ACTIVE"))
                        .period(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)))
                        .parties(Stream.of(TOWN, MOTHERS, Ref.of("organisation", "silent"))
                                .map(one -> PartyBuilder.builder()
                                        .organisation(one)
                                        .role(Party.Role.SIGNATORY)
                                        .build())
                                .toList())
                        .contributions(List.of(
                                ContributionBuilder.builder()
                                        .by(List.of(TOWN))
                                        .kinds(List.of(Code.of("MONEY")))
                                        .value(Money.of(300_000, "SEK"))
                                        .description("What the head of unit promised")
                                        .build(),
                                ContributionBuilder.builder()
                                        .by(List.of(MOTHERS))
                                        .kinds(List.of(Code.of("VOLUNTEER_HOURS")))
                                        .value(Money.of(100_000, "SEK"))
                                        .build(),
                                ContributionBuilder.builder()
                                        .by(List.of(MOTHERS))
                                        .kinds(List.of(Code.of("PREMISES"), Code.of("CONTACTS")))
                                        .build()))
                        .goals(List.of(goal("work", "TRANSITION", 0, 10, 3), goal("meetings", "CONTACTS", 20, 120, 70)))
                        .governance(GovernanceBuilder.builder()
                                .followUpEveryMonths(6)
                                .followUps(List.of(
                                        new Governance.FollowUp(LocalDate.of(2025, 6, 1), "Somebody was ill", null)))
                                .build())
                        .build())
                .build();
    }

    private static Goal goal(String id, String indicator, long from, long to, long now) {
        return GoalBuilder.builder()
                .id(id)
                .text("More " + id)
                .indicators(List.of(new Goal.GoalIndicator(
                        Code.of(indicator),
                        Quantity.exactly(from, "TIMES"),
                        Quantity.exactly(to, "TIMES"),
                        Quantity.exactly(now, "TIMES"),
                        PartialDate.parse("2025-12-31"),
                        Goal.Direction.MORE)))
                .build();
    }

    @Test
    void goalsAreSetBesideTheirTargetsAndContributionsBesideNothingGiven() {
        Report report = ToldReport.report(FOLLOW_UP, records(), ToldReport.COORDINATOR);

        // (70 - 20) / (120 - 20)
        assertThat(ToldReport.number(ToldReport.cell(report, "goals", "goal-meetings", "attainment")))
                .isEqualTo("0.5");
        assertThat(ToldReport.number(ToldReport.cell(report, "goals", "goal-work", "actual")))
                .isEqualTo("3");
        assertThat(ToldReport.number(
                        ToldReport.cell(report, "contributions", "organisation:town/MONEY/SEK", "planned")))
                .isEqualTo("300000");
        assertThat(ToldReport.cell(report, "contributions", "organisation:town/MONEY/SEK", "given"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.cell(report, "contributions", "organisation:mothers/CONTACTS PREMISES/", "planned"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        // 100,000 of 400,000
        assertThat(ToldReport.number(ToldReport.key(report, "IND-PAR-2/SEK"))).isEqualTo("0.25");
    }

    private static Contribution.Delivery delivery(String day, Long amount, String hours) {
        LocalDate date = LocalDate.parse(day);
        return new Contribution.Delivery(
                Period.of(date, date),
                amount == null ? null : Money.of(amount, "SEK"),
                hours == null ? null : new BigDecimal(hours),
                null);
    }

    /** The same agreement with what was given of each contribution, in their order. */
    private static Dataset given(List<List<Contribution.Delivery>> delivered) {
        Partnership agreed = records().all(Partnership.class).get(0);
        List<Contribution> contributions = new ArrayList<>();
        for (int place = 0; place < delivered.size(); place++) {
            contributions.add(ContributionBuilder.builder(agreed.contributions().get(place))
                    .delivered(delivered.get(place))
                    .build());
        }
        IndexedDataset.Builder all = IndexedDataset.builder()
                .add(PartnershipBuilder.builder(agreed)
                        .contributions(contributions)
                        .build());
        records().all(Organisation.class).forEach(all::add);
        return all.build();
    }

    @Test
    void whatWasGivenStandsBesideWhatWasAgreedAndNothingToldIsNotZero() {
        Report report = ToldReport.report(
                FOLLOW_UP,
                given(List.of(
                        List.of(
                                delivery("2025-02-01", 100_000L, null),
                                delivery("2025-03-01", 20_000L, null),
                                delivery("2019-03-01", 7L, null)),
                        List.of(delivery("2025-03-01", null, "12.5"), delivery("2025-04-01", null, "0")),
                        List.of())),
                ToldReport.COORDINATOR);

        Cell given = ToldReport.cell(report, "contributions", "organisation:town/MONEY/SEK", "given");
        assertThat(ToldReport.number(given)).isEqualTo("120000");
        assertThat(ToldReport.cell(report, "contributions", "organisation:town/MONEY/SEK", "hours"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.number(
                        ToldReport.cell(report, "contributions", "organisation:mothers/VOLUNTEER_HOURS/SEK", "hours")))
                .isEqualTo("12.5");
        assertThat(ToldReport.cell(report, "contributions", "organisation:mothers/CONTACTS PREMISES/", "given"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
    }

    @Test
    void whatIsToldAsNoneIsNone() {
        Report report = ToldReport.report(
                FOLLOW_UP,
                given(List.of(
                        List.of(delivery("2025-02-01", 0L, "0")),
                        List.of(),
                        List.of(delivery("2025-02-01", 9L, null)))),
                ToldReport.COORDINATOR);

        assertThat(ToldReport.number(ToldReport.cell(report, "contributions", "organisation:town/MONEY/SEK", "given")))
                .isEqualTo("0");
        assertThat(ToldReport.number(ToldReport.cell(report, "contributions", "organisation:town/MONEY/SEK", "hours")))
                .isEqualTo("0");
        assertThat(ToldReport.cell(report, "contributions", "organisation:mothers/VOLUNTEER_HOURS/SEK", "given"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        // Given in money, although nobody had valued it when it was agreed.
        assertThat(ToldReport.cell(report, "contributions", "organisation:mothers/CONTACTS PREMISES/SEK", "planned"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.number(ToldReport.cell(
                        report, "contributions", "organisation:mothers/CONTACTS PREMISES/SEK", "given")))
                .isEqualTo("9");
    }

    @Test
    void deviationsAndTheNextFollowUpFollowFromTheAgreement() {
        String words = ToldReport.english(ToldReport.report(FOLLOW_UP, records(), ToldReport.COORDINATOR));

        assertThat(words)
                .contains(
                        "Target not reached in time: More meetings",
                        "Next by: 1 December 2025",
                        "Overdue since 1 December 2025",
                        "No contribution of this signatory is recorded",
                        "Somebody was ill");
    }

    @Test
    void whatIsPublishedHidesSmallNumbersOfPeopleAndWordsThatMayNameSomebody() {
        Report report = ToldReport.report(FOLLOW_UP, records(), ToldReport.viewer(Role.MUNICIPAL_READER));

        assertThat(ToldReport.cell(report, "goals", "goal-work", "actual")).isEqualTo(Cell.hidden());
        assertThat(ToldReport.cell(report, "goals", "goal-work", "attainment")).isEqualTo(Cell.hidden());
        assertThat(ToldReport.number(ToldReport.cell(report, "goals", "goal-meetings", "actual")))
                .isEqualTo("70");
        assertThat(ToldReport.english(report))
                .contains("More work")
                .doesNotContain("Somebody was ill", "What the head of unit promised");
    }

    @Test
    void theAgreementOfVasterasHasTwoPartiesOnTwoSidesAndGoalsWithoutNumbers() {
        Report report = ToldReport.report(
                ToldReport.request(
                        ReportKind.PARTNERSHIP, Ref.of("partnership", "iop-2024"), "2024-02-01", "2026-03-02"),
                ToldReport.seed(SeedProgramme.VASTERAS),
                ToldReport.COORDINATOR);

        assertThat(ToldReport.said(ToldReport.cell(report, "parties", "organisation:vasteras-stad", "side")))
                .isEqualTo("Public side");
        assertThat(ToldReport.said(ToldReport.cell(report, "parties", "organisation:mamma-united", "side")))
                .isEqualTo("Idea-based side");
        assertThat(ToldReport.cell(report, "goals", "goal-integration", "target"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.english(report)).contains("The agreement says nothing of follow-up.");
    }

    @Test
    void thePromiseOfHisingsBackaIsTwelveMeetingsOfWhichNobodyHasReported() {
        Report report = ToldReport.report(
                ToldReport.request(
                        ReportKind.CITIZEN_PROMISE,
                        Ref.of("partnership", "medborgarlofte-hisings-backa"),
                        "2024-01-01",
                        "2024-12-31"),
                ToldReport.seed(SeedProgramme.GOTHENBURG),
                Viewer.publicly(ToldReport.COORDINATOR.at()));

        assertThat(ToldReport.number(ToldReport.cell(report, "measures", "measure-training-programme", "promised")))
                .isEqualTo("12");
        assertThat(ToldReport.said(ToldReport.cell(report, "measures", "measure-training-programme", "responsible")))
                .contains("Stena Fastigheter", "Polisen");
        assertThat(ToldReport.cell(report, "measures", "measure-training-programme", "status"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.key(report, "IND-GOA-2")).isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.key(report, "foundations")).isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.english(report)).contains("Police").contains("No communication is recorded.");
    }

    @Test
    void anOutcomeThatIsToldLaterIsNotKnownYet() {
        Dataset records = IndexedDataset.builder()
                .add(PartnershipBuilder.builder()
                        .id("p")
                        .form(Code.of("CITIZEN_PROMISE"))
                        .measures(List.of(measure("m1", "2025-06-01"), measure("m2", "2026-06-01")))
                        .build())
                .build();
        Report report = ToldReport.report(
                ToldReport.request(ReportKind.CITIZEN_PROMISE, Ref.of("partnership", "p"), "2025-01-01", "2026-03-02"),
                records,
                ToldReport.COORDINATOR);

        assertThat(ToldReport.number(ToldReport.key(report, "IND-GOA-2"))).isEqualTo("0.5");
        assertThat(ToldReport.number(ToldReport.cell(report, "measures", "measure-m1", "done")))
                .isEqualTo("24");
        assertThat(ToldReport.cell(report, "measures", "measure-m2", "done"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
    }

    private static Measure measure(String id, String told) {
        return MeasureBuilder.builder()
                .id(id)
                .text("Traffic is looked at nine times.")
                .quantity(Quantity.exactly(9, "TIMES"))
                .outcomes(List.of(new Measure.Outcome(
                        Measure.Status.DONE,
                        "Nine, and fifteen more.",
                        Quantity.exactly(24, "TIMES"),
                        PartialDate.parse(told),
                        null)))
                .build();
    }
}
