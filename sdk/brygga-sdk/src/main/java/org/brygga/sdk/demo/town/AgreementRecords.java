// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.demo.town;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.brygga.model.partnership.Basis;
import org.brygga.model.partnership.Communication;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.ContributionBuilder;
import org.brygga.model.partnership.Goal;
import org.brygga.model.partnership.GoalBuilder;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.GovernanceBuilder;
import org.brygga.model.partnership.LegalAssessment;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.partnership.ProblemPicture;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What was agreed: a partnership for each quarter, and in Sweden a promise to the citizens of the town. */
final class AgreementRecords {

    private AgreementRecords() {}

    static void partnership(Quarter quarter, Consumer<Aggregate> add) {
        Draw draw = quarter.draw(50);
        Period term = quarter.months(14, 22);
        // Half of what was agreed is recorded as given, in two thirds of the past time; of the premises nobody has told
        // anything.
        long agreed = draw.between(10, 70) * 10_000L;
        Period told = quarter.months(14, -4);
        add.accept(PartnershipBuilder.builder()
                .id(quarter.id("partnership"))
                .name("Partnership for " + quarter.setting().quarter(quarter.number()))
                .form(Code.of(quarter.setting().swedish() ? "IOP" : "COOPERATION_AGREEMENT"))
                .country(quarter.setting().country())
                .status(Code.of("ACTIVE"))
                .programmes(List.of(quarter.programme()))
                .areas(List.of(quarter.area()))
                .period(term)
                .parties(List.of(
                        party(quarter.ofTown("municipality"), Party.Role.SIGNATORY, Party.Side.PUBLIC),
                        party(quarter.association(), Party.Role.SIGNATORY, Party.Side.IDEA_BASED),
                        party(quarter.ofTown("property"), Party.Role.SUPPORTER, null)))
                .partiesComplete(true)
                .contributions(List.of(
                        ContributionBuilder.builder(contribution(quarter.ofTown("municipality"), "MONEY"))
                                .value(quarter.money(agreed))
                                .period(term)
                                .delivered(List.of(new Contribution.Delivery(
                                        told, quarter.money(agreed / 2), null, quarter.source())))
                                .build(),
                        ContributionBuilder.builder(
                                        contribution(quarter.association(), "PERSONNEL", "VOLUNTEER_HOURS", "CONTACTS"))
                                .delivered(List.of(new Contribution.Delivery(
                                        told, null, BigDecimal.valueOf(agreed / 2_000), quarter.source())))
                                .build(),
                        contribution(quarter.ofTown("property"), "PREMISES")))
                .basis(new Basis(
                        Party.Side.IDEA_BASED,
                        List.of(new Basis.Decision(
                                "Plan for equal neighbourhoods",
                                PartialDate.ofYear(quarter.asOf().getYear() - 3),
                                quarter.source())),
                        true,
                        false,
                        "Equal worth, trust and respect."))
                .goals(List.of(goal(quarter, "CONTACTS", draw.between(3, 9) * 100L, "CONTACT")))
                .assessments(Stream.of("MARKET NO_MARKET", "PROCUREMENT NOT_PROCUREMENT", "STATE_AID NON_ECONOMIC")
                        .map(words -> assessment(quarter, words.split(" ", -1)))
                        .toList())
                .governance(governance(quarter))
                .sources(List.of(quarter.source()))
                .build());
    }

    /** A promise is given by the police and the municipality of a town, and is followed up while it runs. */
    static void promise(Quarter any, Consumer<Aggregate> add) {
        Ref police = any.ofTown("police");
        Ref municipality = any.ofTown("municipality");
        Period term = any.months(9, 9);
        add.accept(PartnershipBuilder.builder()
                .id(Quarter.townId(any.setting(), "promise"))
                .name("Citizen promise of " + any.setting().town())
                .form(Code.of("CITIZEN_PROMISE"))
                .country(any.setting().country())
                .status(Code.of("ACTIVE"))
                .areas(List.of(any.municipalityArea()))
                .period(term)
                .parties(List.of(
                        party(police, Party.Role.SIGNATORY, null), party(municipality, Party.Role.SIGNATORY, null)))
                .contributions(List.of(contribution(police, "PERSONNEL"), contribution(municipality, "PERSONNEL")))
                .problemPicture(new ProblemPicture(
                        "Many feel unsafe around the station in the evening.",
                        List.of("Dialogues with citizens", "Survey on safety", "Knowledge of the police"),
                        PartialDate.ofYear(any.asOf().getYear() - 1),
                        Code.of("MUNICIPALITY"),
                        any.source()))
                .goals(List.of(goal(any, "TRUST", 70, "PERCENT")))
                .measures(List.of(
                        measure(any, "m1", "The police walk through the centre every Friday evening.", police),
                        measure(any, "m2", "The municipality lights the path to the school.", municipality)))
                .governance(governance(any))
                .communications(List.of(
                        new Communication(
                                Code.of("WEBSITE"),
                                Code.of("CITIZENS"),
                                PartialDate.of(any.asOf().minusMonths(8)),
                                false,
                                "The promise was published.",
                                any.source()),
                        new Communication(
                                Code.of("MEETING"),
                                Code.of("CITIZENS"),
                                PartialDate.of(any.asOf().minusMonths(1)),
                                true,
                                "What has become of the promise so far.",
                                any.source())))
                .sources(List.of(any.source()))
                .build());
    }

    private static Party party(Ref organisation, Party.Role role, Party.@Nullable Side side) {
        return PartyBuilder.builder()
                .organisation(organisation)
                .role(role)
                .side(side)
                .build();
    }

    private static Contribution contribution(Ref by, String... kinds) {
        return ContributionBuilder.builder()
                .by(List.of(by))
                .kinds(Stream.of(kinds).map(Code::of).toList())
                .build();
    }

    private static Goal goal(Quarter quarter, String indicator, long target, String unit) {
        return GoalBuilder.builder()
                .id("reach")
                .text("Mothers in the neighbourhood know where to turn.")
                .indicators(List.of(new Goal.GoalIndicator(
                        Code.of(indicator),
                        null,
                        Quantity.exactly(target, unit),
                        null,
                        PartialDate.ofYear(quarter.asOf().getYear() + 1),
                        Goal.Direction.MORE)))
                .status(Code.of("OPEN"))
                .source(quarter.source())
                .build();
    }

    private static LegalAssessment assessment(Quarter quarter, String... kindAndResult) {
        return new LegalAssessment(
                Code.of(kindAndResult[0]),
                Code.of(kindAndResult[1]),
                quarter.asOf().minusMonths(16),
                "Legal unit of " + quarter.setting().town(),
                quarter.source());
    }

    private static Measure measure(Quarter any, String id, String text, Ref... responsible) {
        return MeasureBuilder.builder()
                .id(id)
                .text(text)
                .theme(Code.of("SAFETY"))
                .responsible(List.of(responsible))
                .due(PartialDate.of(any.asOf().plusMonths(6)))
                .outcomes(List.of(new Measure.Outcome(
                        Measure.Status.PARTLY,
                        "Begun, and goes on.",
                        null,
                        PartialDate.of(any.asOf().minusMonths(1)),
                        any.source())))
                .source(any.source())
                .build();
    }

    private static Governance governance(Quarter quarter) {
        return GovernanceBuilder.builder()
                .bodies(List.of(new Governance.Body(
                        Code.of("STEERING_GROUP"),
                        "Steering group",
                        List.of(quarter.ofTown("municipality")),
                        "Follows the work and decides what changes.",
                        quarter.source())))
                .followUpEveryMonths(6)
                .noticeMonths(3)
                .clauses(Stream.of("NOTICE", "AMENDMENT", "RENEGOTIATION", "DISPUTE", "TERMINATION")
                        .map(Code::of)
                        .toList())
                .followUps(List.of(new Governance.FollowUp(
                        quarter.asOf().minusMonths(2), "The work goes as planned.", quarter.source())))
                .build();
    }
}
