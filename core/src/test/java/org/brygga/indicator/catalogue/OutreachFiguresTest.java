// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.indicator.catalogue.Asked.IN_2026;
import static org.brygga.indicator.catalogue.Asked.aside;
import static org.brygga.indicator.catalogue.Asked.day;
import static org.brygga.indicator.catalogue.Asked.one;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Question;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.MeetingPlaceBuilder;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.outreach.Referral;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.place.AreaClassificationBuilder;
import org.brygga.model.programme.Programme;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.programme.TargetGroupBuilder;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.statement.IndicatorResultBuilder;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

class OutreachFiguresTest {

    private static OutreachContact contact(LocalDate date, List<String> topics, String... destinations) {
        return OutreachContactBuilder.builder()
                .date(date)
                .topics(topics.stream().map(Code::of).toList())
                .referrals(List.of(destinations).stream()
                        .map(word -> new Referral(Code.of(word), null, null))
                        .toList())
                .build();
    }

    private static OutreachLog log(OutreachContact... contacts) {
        return OutreachLogBuilder.builder()
                .id("o")
                .area(Ref.of("area", "old"))
                .contacts(List.of(contacts))
                .build();
    }

    private static final OutreachLog LOG = log(
            contact(day(5, 1), List.of("HEALTH", "WORK"), "SCHOOL", "SCHOOL", "POLICE"),
            contact(day(5, 2), List.of("HEALTH")),
            contact(day(5, 3), List.of(), "SCHOOL"),
            contact(day(5, 4), List.of("WORK")),
            contact(LocalDate.of(2025, 5, 1), List.of("WORK"), "POLICE"));

    @Test
    void contactsOfThePeriodAreCounted() {
        assertThat(one("IND-OUT-1", LOG).value()).isEqualByComparingTo("4");
        assertThat(one("IND-OUT-1", LOG).numerator().counts()).isEqualTo(Counted.CONTACTS);
    }

    @Test
    void whereNobodyKeptALogContactsAreMissingAndNotZero() {
        assertThat(one("IND-OUT-1").value()).isNull();
        assertThat(one("IND-OUT-1", log(contact(LocalDate.of(2025, 5, 1), List.of())))
                        .value())
                .isNull();
        assertThat(one(
                                "IND-OUT-1",
                                OutreachLogBuilder.builder()
                                        .id("o")
                                        .month(PartialDate.parse("2026-05"))
                                        .build())
                        .value())
                .isEqualByComparingTo("0");
    }

    @Test
    void contactsPerVolunteerAndMonth() {
        Figure figure = one(
                "IND-OUT-4",
                LOG,
                VolunteerBuilder.builder().id("v").status(Code.of("ACTIVE")).build());

        // four contacts, one volunteer, twelve months
        assertThat(figure.value()).isEqualByComparingTo("0.333333");
        assertThat(one("IND-OUT-4", LOG).value()).isNull();
    }

    @Test
    void referralsAreCountedOnceForEachContactAndDestination() {
        List<Figure> figures = Asked.all("IND-OUT-5", IN_2026, LOG);

        assertThat(one(figures).value()).isEqualByComparingTo("0.5");
        assertThat(one(figures, "SCHOOL").value()).isEqualByComparingTo("0.5");
        assertThat(one(figures, "POLICE").value()).isEqualByComparingTo("0.25");
    }

    @Test
    void sharesOfTopicsMayBeMoreThanTheWholeTogether() {
        List<Figure> figures = Asked.all("IND-TOP-1", IN_2026, LOG);

        assertThat(one(figures, "CONTACTS", "HEALTH").value()).isEqualByComparingTo("0.5");
        assertThat(one(figures, "CONTACTS", "WORK").value()).isEqualByComparingTo("0.5");
        assertThat(aside(one(figures, "CONTACTS", "WORK"), Aside.What.TOPIC_NOT_STATED))
                .isEqualTo(1);
        assertThat(one(figures, "SESSIONS").status()).isEqualTo(Figure.Status.MISSING);
    }

    private static IndicatorResult reach(long value, Quantity.Qualifier qualifier, IndicatorResult.Measure measure) {
        return IndicatorResultBuilder.builder()
                .indicator(Code.of("REACH"))
                .value(new Quantity(BigDecimal.valueOf(value), qualifier, Code.of("PERSON"), PartialDate.ofYear(2026)))
                .measure(measure)
                .channel("through the meeting places")
                .build();
    }

    private static Programme programme(IndicatorResult... results) {
        return ProgrammeBuilder.builder()
                .id("p")
                .results(List.of(results))
                .targetGroups(List.of(TargetGroupBuilder.builder()
                        .plannedReach(Quantity.exactly(2000, "PERSON"))
                        .build()))
                .build();
    }

    @Test
    void aStatedReachKeepsItsQualifierAndItsMethod() {
        Figure figure = one(
                Asked.all(
                        "IND-OUT-2",
                        IN_2026,
                        programme(reach(1500, Quantity.Qualifier.MORE_THAN, IndicatorResult.Measure.PERSONS))),
                "programme:p");

        assertThat(figure.qualifier()).isEqualTo(Quantity.Qualifier.MORE_THAN);
        assertThat(figure.aside(Aside.What.METHOD).orElseThrow().text()).isEqualTo("through the meeting places");
        assertThat(figure.stated()).isNotNull();
    }

    @Test
    void aStatementOfAnotherYearIsNoAnswer() {
        Question earlier = Question.of(Period.parse("2025-01-01", "2025-12-31"), Asked.DAY);

        assertThat(one(Asked.all(
                                "IND-OUT-2",
                                earlier,
                                programme(reach(5, Quantity.Qualifier.EXACT, IndicatorResult.Measure.PERSONS))))
                        .status())
                .isEqualTo(Figure.Status.MISSING);
    }

    @Test
    void reachStandsBesideItsTargetOnlyIfItCountsTheSame() {
        Figure persons = one(
                Asked.all(
                        "IND-OUT-3",
                        IN_2026,
                        programme(reach(1500, Quantity.Qualifier.MORE_THAN, IndicatorResult.Measure.PERSONS))),
                "programme:p");
        Figure contacts = one(
                Asked.all(
                        "IND-OUT-3",
                        IN_2026,
                        programme(reach(1500, Quantity.Qualifier.EXACT, IndicatorResult.Measure.CONTACTS))),
                "programme:p");

        assertThat(persons.value()).isEqualByComparingTo("0.75");
        assertThat(persons.qualifier()).isEqualTo(Quantity.Qualifier.MORE_THAN);
        assertThat(contacts.value()).isNull();
        assertThat(contacts.aside(Aside.What.NOT_COMPARABLE)).isPresent();
    }

    private static MeetingPlaceBuilder place(String id, String status) {
        return MeetingPlaceBuilder.builder().id(id).status(Code.of(status));
    }

    private static MeetingPlace.Opening opening(LocalDate date, Integer visits) {
        return new MeetingPlace.Opening(date, null, null, visits, null);
    }

    @Test
    void placesInOperationAreThoseOfTheDayAndARecordMayStandForSeveral() {
        assertThat(one(
                                "IND-MPL-1",
                                place("a", "ACTIVE").build(),
                                place("b", "CLOSED").build(),
                                place("c", "ACTIVE")
                                        .period(Period.parse("2020-01-01", "2025-12-31"))
                                        .build(),
                                place("d", "ACTIVE")
                                        .count(Quantity.exactly(4, "PLACE"))
                                        .build())
                        .value())
                .isEqualByComparingTo("5");
    }

    @Test
    void visitsAreDividedByTheOpeningsOfWhichTheyWereCounted() {
        MeetingPlace place = place("a", "ACTIVE")
                .openings(List.of(
                        opening(day(2, 1), 10),
                        opening(day(2, 8), 0),
                        opening(day(2, 15), null),
                        opening(LocalDate.of(2025, 2, 1), 99)))
                .build();

        assertThat(one("IND-MPL-2", place).value()).isEqualByComparingTo("5");
        assertThat(aside(one("IND-MPL-2", place), Aside.What.VISITS_NOT_COUNTED))
                .isEqualTo(1);
        assertThat(one("IND-MPL-2", place("a", "ACTIVE").build()).value()).isNull();
    }

    private static Area area(String id, String parent, Ref... successors) {
        return AreaBuilder.builder()
                .id(id)
                .parent(parent.isEmpty() ? null : Ref.of("area", parent))
                .successors(List.of(successors))
                .build();
    }

    private static Group in(String id, String area) {
        return GroupBuilder.builder()
                .id(id)
                .status(Code.of("ACTIVE"))
                .area(area.isEmpty() ? null : Ref.of("area", area))
                .sessions(List.of(SessionBuilder.builder()
                        .id("s")
                        .date(day(2, 1))
                        .status(Code.of("HELD"))
                        .build()))
                .build();
    }

    @Test
    void groupsAreInAClassifiedAreaIfOneAboveThemIs() {
        Area classified = AreaBuilder.builder(area("quarter", ""))
                .classifications(List.of(AreaClassificationBuilder.builder()
                        .scheme(Code.of("SE_POLICE"))
                        .schemeVersion("2025")
                        .level(Code.of("UTSATT"))
                        .listRevision(PartialDate.parse("2025-12"))
                        .period(Period.parse("2026-06-01", ""))
                        .build()))
                .build();
        List<Figure> figures = Asked.all(
                "IND-ARE-1",
                IN_2026,
                classified,
                area("street", "quarter"),
                area("other", ""),
                in("a", "street"),
                in("b", "other"),
                in("c", ""),
                in("d", "quarter"));
        Figure groups = one(figures, "GROUPS", "SE_POLICE 2025", "UTSATT");

        assertThat(groups.value()).isEqualByComparingTo("0.5");
        assertThat(groups.aside(Aside.What.LIST_REVISION).orElseThrow().text()).isEqualTo("2025-12");
        assertThat(aside(groups, Aside.What.AREA_NOT_STATED)).isEqualTo(1);
        // The sessions were held before the area came onto the list.
        assertThat(one(figures, "SESSIONS").value()).isNull();
    }

    @Test
    void aMergedMunicipalityKeepsItsSeriesAndASplitOneHasItOnlyAsAWhole() {
        Ref merged = Ref.of("area", "new");
        Area old = area("old", "", merged);
        Question ofNew = IN_2026.inArea(merged);

        assertThat(one(Asked.all("IND-OUT-1", ofNew, LOG, old, area("new", ""))).value())
                .isEqualByComparingTo("4");
        assertThat(one(Asked.all(
                                "IND-OUT-1",
                                ofNew,
                                LOG,
                                area("old", "", merged, Ref.of("area", "other")),
                                area("new", ""),
                                area("other", "")))
                        .value())
                .isNull();
        assertThat(one(Asked.all(
                                "IND-OUT-1",
                                IN_2026.inArea(Ref.of("area", "county")),
                                LOG,
                                area("old", "", merged, Ref.of("area", "other")),
                                area("new", "county"),
                                area("other", "county"),
                                area("county", "")))
                        .value())
                .isEqualByComparingTo("4");
    }
}
