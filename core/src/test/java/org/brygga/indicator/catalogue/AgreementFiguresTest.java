// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.indicator.catalogue.Asked.IN_2026;
import static org.brygga.indicator.catalogue.Asked.aside;
import static org.brygga.indicator.catalogue.Asked.day;
import static org.brygga.indicator.catalogue.Asked.one;
import static org.brygga.indicator.catalogue.Asked.woman;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Tally;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.CostItemBuilder;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.Income;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.organisation.AidReceived;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.ContributionBuilder;
import org.brygga.model.partnership.Goal.Direction;
import org.brygga.model.partnership.Goal.GoalIndicator;
import org.brygga.model.partnership.GoalBuilder;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.people.HoursWorked;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementFiguresTest {

    private static final Ref CITY = Ref.of("organisation", "city");
    private static final Ref ASSOCIATION = Ref.of("organisation", "association");
    private static final Organisation[] PARTIES = {
        OrganisationBuilder.builder().id("city").kind(Code.of("MUNICIPALITY")).build(),
        OrganisationBuilder.builder()
                .id("association")
                .kind(Code.of("CIVIL_SOCIETY"))
                .build()
    };

    private static @Nullable Quantity number(@Nullable Integer value) {
        return value == null ? null : Quantity.exactly(value, "POINT");
    }

    private static Figure goal(
            @Nullable Integer baseline,
            @Nullable Integer target,
            @Nullable Integer actual,
            @Nullable Direction better) {
        Partnership partnership = PartnershipBuilder.builder()
                .id("p")
                .goals(List.of(GoalBuilder.builder()
                        .id("g")
                        .indicators(List.of(new GoalIndicator(
                                Code.of("TRUST"), number(baseline), number(target), number(actual), null, better)))
                        .build()))
                .build();
        return one(Asked.all("IND-GOA-1", IN_2026, partnership), "partnership:p", "g", "TRUST");
    }

    @Test
    void goalAttainmentIsTheWayGoneOfTheWayToGo() {
        assertThat(goal(20, 60, 50, Direction.MORE).value()).isEqualByComparingTo("0.75");
        assertThat(goal(60, 20, 50, Direction.LESS).value()).isEqualByComparingTo("0.25");
        assertThat(goal(null, 40, 30, Direction.MORE).value()).isEqualByComparingTo("0.75");
        assertThat(goal(20, 60, 10, Direction.MORE).value()).isEqualByComparingTo("-0.25");
    }

    @Test
    void aGoalWhoseDirectionIsUnclearHasNoValue() {
        assertThat(goal(20, 60, 50, Direction.LESS).status()).isEqualTo(Figure.Status.UNKNOWN);
        assertThat(goal(null, 40, 30, null).status()).isEqualTo(Figure.Status.UNKNOWN);
        Figure less = goal(null, 40, 30, Direction.LESS);
        assertThat(less.value()).isNull();
        assertThat(less.aside(Aside.What.TARGET_REACHED).orElseThrow().text()).isEqualTo("YES");
    }

    @Test
    void aGoalWithoutAResultIsMissing() {
        assertThat(goal(20, 60, null, Direction.MORE).status()).isEqualTo(Figure.Status.MISSING);
        assertThat(goal(20, 20, 30, Direction.MORE).status()).isEqualTo(Figure.Status.MISSING);
    }

    private static Measure measure(Object... outcomes) {
        Stream.Builder<Measure.Outcome> told = Stream.builder();
        for (int at = 0; at < outcomes.length; at += 2) {
            told.add(new Measure.Outcome(
                    (Measure.Status) outcomes[at], null, null, PartialDate.of((LocalDate) outcomes[at + 1]), null));
        }
        return MeasureBuilder.builder().outcomes(told.build().toList()).build();
    }

    @Test
    void measuresAreFulfilledByWhatWasToldLastUpToTheDay() {
        Figure figure = one(
                "IND-GOA-2",
                PartnershipBuilder.builder()
                        .id("p")
                        .measures(List.of(
                                measure(Measure.Status.PARTLY, day(2, 1), Measure.Status.DONE, day(5, 1)),
                                measure(
                                        Measure.Status.PARTLY,
                                        day(5, 1),
                                        Measure.Status.DONE,
                                        LocalDate.of(2027, 1, 1)),
                                measure(Measure.Status.NOT_DONE, day(5, 1)),
                                measure()))
                        .build());

        assertThat(figure.value()).isEqualByComparingTo("0.25");
        assertThat(aside(figure, Aside.What.PARTLY)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.NOT_DONE)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.NOT_REPORTED)).isEqualTo(1);
    }

    @Test
    void promisesOfWhichNothingWasToldAreMissingAndNotZero() {
        Figure figure = one(
                "IND-GOA-2",
                PartnershipBuilder.builder()
                        .id("p")
                        .measures(List.of(measure()))
                        .build());

        assertThat(figure.value()).isNull();
        assertThat(figure.denominator().number()).isEqualByComparingTo("1");
    }

    private static Contribution gives(@Nullable Money value, String kind, Ref... by) {
        return ContributionBuilder.builder()
                .by(Arrays.asList(by))
                .kinds(List.of(Code.of(kind)))
                .value(value)
                .build();
    }

    private static Partnership contributed() {
        return PartnershipBuilder.builder()
                .id("p")
                .contributions(List.of(
                        gives(Money.of(300, "SEK"), "MONEY", CITY),
                        gives(Money.of(100, "SEK"), "MONEY", CITY),
                        gives(Money.of(200, "SEK"), "PREMISES", ASSOCIATION),
                        gives(Money.of(50, "EUR"), "MONEY", CITY),
                        gives(null, "CONTACTS", CITY, ASSOCIATION),
                        gives(null, "MONEY", CITY)))
                .build();
    }

    @Test
    void contributionsAreSummedByPartnerKindAndCurrencyAndTheUnvaluedAreListed() {
        List<Figure> figures = Asked.all("IND-PAR-1", IN_2026, contributed());

        assertThat(one(figures, "organisation:city", "MONEY", "SEK").value()).isEqualByComparingTo("400");
        assertThat(aside(one(figures, "organisation:city", "MONEY", "SEK"), Aside.What.UNVALUED))
                .isEqualTo(1);
        assertThat(one(figures, "organisation:city", "MONEY", "EUR").value()).isEqualByComparingTo("50");
        Figure together = one(figures, "organisation:association organisation:city", "CONTACTS");
        assertThat(together.value()).isNull();
        assertThat(aside(together, Aside.What.UNVALUED)).isEqualTo(1);
    }

    private static Contribution.Delivery delivery(Period when, @Nullable Money value, @Nullable BigDecimal hours) {
        return new Contribution.Delivery(when, value, hours, null);
    }

    @Test
    void whatWasGivenWithinTheTimeStandsBesideWhatWasAgreedAndNoneIsNotUnknown() {
        Period march = Period.parse("2026-03-01", "2026-03-31");
        Period before = Period.parse("2024-03-01", "2024-03-31");
        Contribution money = ContributionBuilder.builder(gives(Money.of(300, "SEK"), "MONEY", CITY))
                .delivered(List.of(
                        delivery(march, Money.of(100, "SEK"), null),
                        delivery(march, Money.of(20, "SEK"), BigDecimal.ZERO),
                        delivery(before, Money.of(7, "SEK"), BigDecimal.TEN)))
                .build();
        Partnership partnership = PartnershipBuilder.builder()
                .id("p")
                .contributions(List.of(money, gives(Money.of(200, "SEK"), "PREMISES", ASSOCIATION)))
                .build();

        List<Figure> figures = Asked.all("IND-PAR-1", IN_2026, partnership);

        Figure told = one(figures, "organisation:city", "MONEY", "SEK");
        assertThat(told.value()).isEqualByComparingTo("300");
        assertThat(told.aside(Aside.What.DELIVERED))
                .map(Aside::tally)
                .contains(new Tally.Amount(new BigDecimal("120"), "SEK"));
        assertThat(told.aside(Aside.What.DELIVERED_HOURS).map(Aside::tally).map(Tally::number))
                .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("0"));
        Figure untold = one(figures, "organisation:association", "PREMISES", "SEK");
        assertThat(untold.aside(Aside.What.DELIVERED)).isEmpty();
        assertThat(untold.aside(Aside.What.DELIVERED_HOURS)).isEmpty();
    }

    @Test
    void ownEffortIsThatOfTheIdeaBasedSideWithItsHours() {
        Volunteer volunteer = VolunteerBuilder.builder()
                .id("v")
                .hours(List.of(
                        new HoursWorked(PartialDate.parse("2026-03"), BigDecimal.TEN),
                        new HoursWorked(PartialDate.parse("2025-03"), BigDecimal.TEN)))
                .build();
        List<org.brygga.model.value.Aggregate> records = List.of(contributed(), PARTIES[0], PARTIES[1], volunteer);
        Facts without = Facts.of(Asked.dataset(records), IN_2026, Asked.TERMS);
        Facts with = Facts.of(Asked.dataset(records), IN_2026, Asked.TERMS.withVolunteerHour(Money.of(20, "SEK")));

        assertThat(one(Indicators.figures("IND-PAR-2", without), "SEK").value()).isEqualByComparingTo("0.333333");
        // 200 and ten hours of 20, of 600 and 200
        assertThat(one(Indicators.figures("IND-PAR-2", with), "SEK").value()).isEqualByComparingTo("0.5");
        assertThat(one(Indicators.figures("IND-PAR-2", with), "EUR").value()).isEqualByComparingTo("0");
    }

    private static CostItem cost(LocalDate date, long amount, String kind) {
        return CostItemBuilder.builder()
                .id("c" + date + kind)
                .date(date)
                .kind(Code.of(kind))
                .amount(Money.of(amount, "SEK"))
                .build();
    }

    private static Grant grant(CostItem... costs) {
        return GrantBuilder.builder()
                .id("g")
                .total(Money.of(1000, "SEK"))
                .budget(Money.of(800, "SEK"))
                .otherIncome(List.of(new Income(Code.of("OWN_FUNDS"), null, Money.of(250, "SEK"), null)))
                .costs(List.of(costs))
                .build();
    }

    private static final Grant SPENT = grant(
            cost(LocalDate.of(2025, 5, 1), 100, "FOOD"), cost(day(5, 1), 300, "FOOD"), cost(day(6, 1), 500, "TRAVEL"));

    private static Figure ofGrant(String code, Grant grant) {
        return one(Asked.all(code, IN_2026, grant), "grant:g");
    }

    @Test
    void theAccountOfAGrant() {
        assertThat(ofGrant("IND-PAR-3", SPENT).value()).isEqualByComparingTo("0.2");
        assertThat(ofGrant("IND-ECO-1", SPENT).value()).isEqualByComparingTo("0.8");
        assertThat(ofGrant("IND-ECO-2", SPENT).value()).isEqualByComparingTo("0.125");
        assertThat(ofGrant("IND-ECO-3", SPENT).value()).isEqualByComparingTo("100");
        assertThat(one(Asked.all("IND-ECO-2", IN_2026, SPENT), "grant:g", "FOOD")
                        .numerator()
                        .number())
                .isEqualByComparingTo("400");
    }

    @Test
    void aGrantWithoutListedCostsDoesNotSayThatThereWereNone() {
        assertThat(ofGrant("IND-ECO-1", grant()).value()).isNull();
        assertThat(ofGrant("IND-ECO-1", grant()).denominator().number()).isEqualByComparingTo("1000");
        assertThat(ofGrant("IND-ECO-3", grant()).value()).isNull();
        assertThat(ofGrant("IND-PAR-3", GrantBuilder.builder().id("g").build()).value())
                .isNull();
    }

    @Test
    void costsAreDividedByThoseWhoStartedAndByTheHoursThatWereHeld() {
        Group group = GroupBuilder.builder()
                .id("h")
                .sessions(List.of(SessionBuilder.builder()
                        .id("s")
                        .date(day(5, 1))
                        .status(Code.of("HELD"))
                        .start(LocalTime.of(9, 30))
                        .end(LocalTime.of(12, 0))
                        .build()))
                .enrolments(Stream.of("a", "b", "a")
                        .map(woman -> EnrolmentBuilder.builder()
                                .person(woman(woman))
                                .status(Code.of("a".equals(woman) ? "COMPLETED" : "STARTED"))
                                .build())
                        .toList())
                .build();
        List<Figure> figures = Asked.all("IND-ECO-4", IN_2026, SPENT, group, contributed());

        assertThat(one(figures, "STARTED_CASH", "SEK").value()).isEqualByComparingTo("400");
        assertThat(one(figures, "COMPLETED_CASH", "SEK").value()).isEqualByComparingTo("800");
        assertThat(one(figures, "STARTED_CASH_AND_IN_KIND", "SEK").value()).isEqualByComparingTo("500");
        assertThat(one(Asked.all("IND-ECO-5", IN_2026, SPENT, group), "HOUR_CASH", "SEK")
                        .value())
                .isEqualByComparingTo("320");
        assertThat(one(Asked.all("IND-ECO-5", IN_2026, SPENT), "HOUR_CASH", "SEK")
                        .value())
                .isNull();
    }

    @Test
    void theRoomForAidIsTheCeilingLessWhatThreeYearsBrought() {
        Organisation aided = OrganisationBuilder.builder()
                .id("o")
                .country(CountryCode.of("SE"))
                .aidReceived(List.of(
                        new AidReceived(day(1, 1), Money.of(50_000, "EUR"), null, null, null),
                        new AidReceived(LocalDate.of(2020, 1, 1), Money.of(90_000, "EUR"), null, null, null)))
                .build();

        Figure figure = one(Asked.all("IND-ECO-6", IN_2026, aided), "organisation:o");

        assertThat(figure.value()).isEqualByComparingTo("250000");
        assertThat(aside(figure, Aside.What.CEILING)).isEqualTo(300_000);
        assertThat(one(Asked.all("IND-ECO-6", IN_2026.ofOrganisation(CITY), PARTIES[0]), "organisation:city")
                        .value())
                .isNull();
    }

    private static FunderAnswer said(String question, String answer, @Nullable Boolean proof, LocalDate erase) {
        return new FunderAnswer(Ref.of("grant", "g"), Code.of(question), Code.of(answer), proof, null, erase);
    }

    private static Group answered(Object... people) {
        LocalDate later = LocalDate.of(2030, 1, 1);
        Stream.Builder<org.brygga.model.group.Enrolment> enrolments = Stream.builder();
        for (int at = 0; at < people.length; at += 3) {
            enrolments.add(EnrolmentBuilder.builder()
                    .person(woman("w" + at))
                    .period(org.brygga.model.value.Period.parse("2026-02-01", ""))
                    .status(Code.of("STARTED"))
                    .funderAnswers(List.of(
                            said("THIRD_COUNTRY_NATIONAL", (String) people[at], (Boolean) people[at + 1], later),
                            said("AGE_BAND", "FROM_18_TO_60", null, later),
                            said("HELPED_INTEGRATION", (String) people[at + 2], null, later)))
                    .build());
        }
        return GroupBuilder.builder()
                .id("h")
                .enrolments(enrolments.build().toList())
                .build();
    }

    @Test
    void onlyARecordedYesWithAProofIsEligible() {
        Group group = answered(
                "YES",
                true,
                "YES",
                "YES",
                false,
                "NO",
                "NO",
                true,
                "YES",
                "DECLINED",
                false,
                "DECLINED",
                "YES",
                true,
                "UNKNOWN");
        List<Figure> figures = Asked.all("IND-EU-1", IN_2026, group);
        Figure figure = one(figures, "grant:g");

        assertThat(figure.value()).isEqualByComparingTo("2");
        assertThat(aside(figure, Aside.What.YES_WITHOUT_PROOF)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.ANSWERED_NO)).isEqualTo(1);
        assertThat(aside(figure, Aside.What.DECLINED)).isEqualTo(1);
        assertThat(one(figures, "grant:g", "FROM_18_TO_60").value()).isEqualByComparingTo("2");
        Figure helped = one(Asked.all("IND-HLP-1", IN_2026, group), "grant:g");
        assertThat(helped.value()).isEqualByComparingTo("0.666667");
        assertThat(aside(helped, Aside.What.ANSWER_UNKNOWN)).isEqualTo(1);
    }

    @Test
    void whereNobodyWasAskedThatIsTheAnswer() {
        Group unasked = GroupBuilder.builder()
                .id("h")
                .enrolments(List.of(EnrolmentBuilder.builder()
                        .person(woman("w"))
                        .period(org.brygga.model.value.Period.parse("2026-02-01", ""))
                        .build()))
                .build();

        assertThat(one("IND-EU-1", unasked).status()).isEqualTo(Figure.Status.NOT_ASKED);
        assertThat(one("IND-EU-1").status()).isEqualTo(Figure.Status.MISSING);
        assertThat(one(Asked.all("IND-HLP-1", IN_2026, answered("YES", true, "DECLINED")), "grant:g")
                        .status())
                .isEqualTo(Figure.Status.DECLINED);
    }

    @Test
    void anAnswerIsNotReadAfterItsDayOfErasure() {
        Group group = GroupBuilder.builder()
                .id("h")
                .enrolments(List.of(EnrolmentBuilder.builder()
                        .person(woman("w"))
                        .period(org.brygga.model.value.Period.parse("2026-02-01", ""))
                        .funderAnswers(List.of(said("THIRD_COUNTRY_NATIONAL", "YES", true, day(6, 30))))
                        .build()))
                .build();

        assertThat(one("IND-EU-1", group).value()).isNull();
    }
}
