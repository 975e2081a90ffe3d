// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.ProjectBuilder;
import org.brygga.model.grant.ProjectPhase;
import org.brygga.model.grant.ProjectPhaseBuilder;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.TrainingBuilder;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.Protection;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.ReportRequest;
import org.brygga.testkit.programmes.SeedProgramme;
import org.junit.jupiter.api.Test;

class GrantReportTest {

    private static final Ref FUND = Ref.of("grant", "fund");
    private static final ReportRequest REPORT = ToldReport.request(ReportKind.GRANT, FUND, "2025-01-01", "2026-03-02");
    private static final Viewer FUNDER =
            Viewer.of(Role.FUNDER, Delimitation.within(FUND), Code.of("STATISTICS"), ToldReport.COORDINATOR.at());

    /** So many women have proved that they belong to the target group, of whom some are over 60; six said yes and showed nothing. */
    private static Dataset fund(int proven, int old, boolean lastIsHidden) {
        IndexedDataset.Builder records = IndexedDataset.builder()
                .add(ProgrammeBuilder.builder().id("p").build())
                .add(GrantBuilder.builder()
                        .id("fund")
                        .scheme(Code.of("EU_AMIF"))
                        .programmes(List.of(Ref.of("programme", "p")))
                        .build());
        int all = proven + 6;
        IntStream.range(0, all)
                .forEach(number -> records.add(ParticipantBuilder.builder()
                        .id("w" + number)
                        .person(PersonKey.of("aabbccddeeff40008000000000000" + (100 + number)))
                        .protection(
                                lastIsHidden && number == proven - 1
                                        ? new Protection(Protection.Level.IDENTITY, LocalDate.of(2030, 1, 1), null)
                                        : null)
                        .build()));
        return records.add(GroupBuilder.builder()
                        .id("g")
                        .programme(Ref.of("programme", "p"))
                        .enrolments(IntStream.range(0, all)
                                .mapToObj(number -> EnrolmentBuilder.builder()
                                        .id("e" + number)
                                        .person(Ref.of("participant", "w" + number))
                                        .status(Code.of("STARTED"))
                                        .period(new Period(PartialDate.parse("2025-06-01"), null))
                                        .funderAnswers(answers(number < proven, number < old))
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    private static List<FunderAnswer> answers(boolean proven, boolean old) {
        return Stream.of(
                        "THIRD_COUNTRY_NATIONAL YES", "GENDER WOMAN", "AGE_BAND " + (old ? "OVER_60" : "FROM_18_TO_60"))
                .map(words -> words.split(" ", -1))
                .map(words -> new FunderAnswer(
                        FUND,
                        Code.of(words[0]),
                        Code.of(words[1]),
                        proven,
                        Code.of("CONSENT"),
                        LocalDate.of(2030, 1, 1)))
                .toList();
    }

    private static Report tromso(String from, String to) {
        return ToldReport.report(
                ToldReport.request(ReportKind.GRANT, Ref.of("grant", "helse-var-2022"), from, to),
                ToldReport.seed(SeedProgramme.TROMSO),
                ToldReport.COORDINATOR);
    }

    @Test
    void tromsoPlannedFourteenAndTwiceTenVolunteersAndAHundredPeople() {
        Report report = tromso("2021-01-01", "2025-01-31");

        assertThat(Stream.of("1", "2", "3")
                        .map(phase ->
                                ToldReport.number(ToldReport.cell(report, "recruitment", "phase-" + phase, "planned"))))
                .containsExactly("14", "10", "10");
        assertThat(ToldReport.number(ToldReport.cell(report, "recruitment", "all", "planned")))
                .isEqualTo("34");
        assertThat(ToldReport.cell(report, "recruitment", "all", "trained"))
                .isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
        assertThat(ToldReport.number(ToldReport.cell(report, "reach", "reach", "planned")))
                .isEqualTo("100");
        assertThat(ToldReport.number(ToldReport.cell(report, "awards", "award-2022", "amount")))
                .isEqualTo("200000");
        assertThat(ToldReport.number(ToldReport.key(report, "granted"))).isEqualTo("200000");
        assertThat(ToldReport.key(report, "IND-ECO-1")).isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
    }

    @Test
    void theReportsThatTheFoundationAsksForAreListedThoughNoRecordNamesThem() {
        Report report = tromso("2021-01-01", "2025-01-31");

        assertThat(report.table("reports").orElseThrow().rows())
                .anySatisfy(row -> assertThat(row.id()).startsWith("demand/").contains("2025-03-31"));
    }

    @Test
    void theAccountHoldsWhatWasSpentBesideTheBudget() {
        Dataset town = DemoTown.of(11, 120).make().dataset();
        Grant grant = town.all(Grant.class).get(0);
        Report report = ToldReport.report(
                ToldReport.request(ReportKind.GRANT, grant.ref(), "2020-01-01", "2026-03-02"),
                town,
                ToldReport.COORDINATOR);
        BigDecimal spent =
                grant.costs().stream().map(cost -> cost.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(ToldReport.number(ToldReport.cell(report, "costs", "all", "actual")))
                .isEqualTo(spent.toPlainString());
        assertThat(ToldReport.number(ToldReport.cell(report, "costs", "all", "budget")))
                .isEqualTo(grant.budget().amount().toPlainString());
        assertThat(ToldReport.cell(report, "costs", "FOOD", "budget")).isEqualTo(Cell.absent(Cell.Reason.NOT_STATED));
    }

    /** Twelve women were trained in each of two phases, and one in both. */
    private static Dataset twoPhases(String endOfTheFirst) {
        IndexedDataset.Builder records = IndexedDataset.builder()
                .add(ProgrammeBuilder.builder().id("p").build())
                .add(GrantBuilder.builder()
                        .id("fund")
                        .programmes(List.of(Ref.of("programme", "p")))
                        .project(ProjectBuilder.builder()
                                .phases(List.of(
                                        phase(1, Period.parse("2025-01-01", endOfTheFirst)),
                                        phase(2, Period.parse("2025-07-01", "2025-12-31"))))
                                .build())
                        .build());
        IntStream.range(0, 25)
                .forEach(number -> records.add(VolunteerBuilder.builder()
                        .id("v" + number)
                        .programmes(List.of(Ref.of("programme", "p")))
                        .trainings(Stream.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 1))
                                .filter(day -> number == 24 || (number < 12) == (day.getMonthValue() == 3))
                                .map(day ->
                                        TrainingBuilder.builder().completed(day).build())
                                .toList())
                        .build()));
        return records.build();
    }

    private static ProjectPhase phase(int number, Period period) {
        return ProjectPhaseBuilder.builder()
                .number(number)
                .period(period)
                .deliverables(List.of(new ProjectPhase.Deliverable(
                        Code.of("VOLUNTEERS_TRAINED"), Quantity.exactly(20, "PERSON"), null, null, null)))
                .build();
    }

    private static List<String> trained(Report report) {
        return report.table("recruitment").orElseThrow().rows().stream()
                .map(row -> row.id() + " "
                        + (row.cells().get(1) instanceof Cell.Value value
                                ? value.value().toPlainString()
                                : "hidden"))
                .toList();
    }

    @Test
    void whoeverIsTrainedInTwoPhasesThatShareNoDayCountsOnceInTheFirst() {
        Dataset records = twoPhases("2025-06-30");

        for (Viewer viewer : List.of(ToldReport.COORDINATOR, FUNDER)) {
            assertThat(trained(ToldReport.report(REPORT, records, viewer)))
                    .containsExactly("phase-1 13", "phase-2 12", "all 25");
        }
    }

    @Test
    void phasesThatShareADayHaveARowForWhoeverIsInBoth() {
        assertThat(trained(ToldReport.report(REPORT, twoPhases("2025-07-31"), ToldReport.COORDINATOR)))
                .containsExactly("phase-1 12", "phase-2 12", "several 1", "all 25");
    }

    @Test
    void onlyThoseWithAProofAreEligibleAndSmallPartsAreHidden() {
        Report report = ToldReport.report(REPORT, fund(20, 2, false), FUNDER);

        assertThat(ToldReport.number(ToldReport.cell(report, "eligible-by-answer", "PROVEN", "number")))
                .isEqualTo("20");
        assertThat(ToldReport.cell(report, "eligible-by-age", "OVER_60", "number"))
                .isEqualTo(Cell.hidden());
        assertThat(ToldReport.cell(report, "eligible-by-age", "FROM_18_TO_60", "number"))
                .isEqualTo(Cell.hidden());
    }

    @Test
    void whoeverIsHiddenIsNotCountedForTheFund() {
        Report report = ToldReport.report(REPORT, fund(20, 0, true), FUNDER);

        assertThat(ToldReport.number(ToldReport.cell(report, "eligible-by-answer", "PROVEN", "number")))
                .isEqualTo("19");
    }

    /** So many of those who began said that it helped, and so many that it did not; the others were not asked. */
    private static Dataset helped(Dataset records, int yes, int no) {
        IndexedDataset.Builder all = IndexedDataset.builder();
        records.all().forEach(one -> all.add(one instanceof Group group ? asked(group, yes, no) : one));
        return all.build();
    }

    private static Group asked(Group group, int yes, int no) {
        List<Enrolment> enrolments = new ArrayList<>();
        for (Enrolment one : group.enrolments()) {
            List<FunderAnswer> answers = new ArrayList<>(one.funderAnswers());
            int number = enrolments.size();
            if (number < yes + no) {
                answers.add(new FunderAnswer(
                        FUND,
                        Code.of("HELPED_INTEGRATION"),
                        Code.of(number < yes ? "YES" : "NO"),
                        null,
                        Code.of("CONSENT"),
                        LocalDate.of(2030, 1, 1)));
            }
            enrolments.add(EnrolmentBuilder.builder(one).funderAnswers(answers).build());
        }
        return GroupBuilder.builder(group).enrolments(enrolments).build();
    }

    @Test
    void howManySayThatItHelpedIsToldOfThoseWhoAnswered() {
        Report report = ToldReport.report(REPORT, helped(fund(40, 0, false), 26, 10), FUNDER);

        assertThat(ToldReport.number(ToldReport.cell(report, "helped", "YES", "number")))
                .isEqualTo("26");
        assertThat(ToldReport.cell(report, "helped", "YES", "share")).isInstanceOfSatisfying(Cell.Value.class, cell -> {
            assertThat(cell.numerator()).isEqualByComparingTo("26");
            assertThat(cell.denominator()).isEqualByComparingTo("36");
            assertThat(cell.indicator()).isEqualTo("IND-HLP-1");
        });
        assertThat(ToldReport.number(ToldReport.cell(report, "helped-asked", "ANSWERED", "number")))
                .isEqualTo("36");
        assertThat(ToldReport.words(report)).contains("Said that the activity helped", "Svarade ja eller nej");
    }

    @Test
    void whoSaidThatItDidNotHelpIsHiddenWhereTheyAreFew() {
        Report report = ToldReport.report(REPORT, helped(fund(40, 0, false), 34, 2), FUNDER);

        for (String word : List.of("YES", "NO")) {
            assertThat(ToldReport.cell(report, "helped", word, "number")).isEqualTo(Cell.hidden());
            assertThat(ToldReport.cell(report, "helped", word, "share")).isEqualTo(Cell.hidden());
        }
    }

    @Test
    void whoWorksWithGroupsDoesNotReadWhatWasAnsweredToTheFund() {
        Report within = ToldReport.report(REPORT, fund(20, 2, false), ToldReport.COORDINATOR);

        assertThat(within.table("eligible-by-answer")).isEmpty();
        assertThat(within.table("helped")).isEmpty();
        assertThat(ToldReport.json(within)).doesNotContain("IND-EU-1", "\"IND-HLP-1\"");
    }

    @Test
    void aFunderThatAsksForNoSuchAnswersGetsNone() {
        Dataset records = fund(20, 2, false);
        IndexedDataset.Builder other = IndexedDataset.builder();
        records.all()
                .forEach(one -> other.add(
                        one instanceof Grant grant
                                ? GrantBuilder.builder(grant)
                                        .scheme(Code.of("NO_DAM_HELSE"))
                                        .build()
                                : one));

        assertThat(ToldReport.json(ToldReport.report(REPORT, other.build(), FUNDER)))
                .doesNotContain("IND-EU-1");
    }
}
