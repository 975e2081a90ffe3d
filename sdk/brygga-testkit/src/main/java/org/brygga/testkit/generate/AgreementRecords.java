// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.brygga.model.grant.Award;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.grant.GrantPartyBuilder;
import org.brygga.model.grant.ProjectBuilder;
import org.brygga.model.grant.ProjectPhase;
import org.brygga.model.grant.ProjectPhaseBuilder;
import org.brygga.model.partnership.Basis;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.ContributionBuilder;
import org.brygga.model.partnership.Goal;
import org.brygga.model.partnership.GoalBuilder;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.GovernanceBuilder;
import org.brygga.model.partnership.LegalAssessment;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.PartnershipBuilder;
import org.brygga.model.partnership.Party;
import org.brygga.model.partnership.PartyBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;

/** What was decided for a neighbourhood: the partnership and the grant. */
final class AgreementRecords {

    private static final Period TERM = Period.parse("2025-01-01", "2027-12-31");
    private static final List<String> PHASES = List.of("2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01");

    private AgreementRecords() {}

    static Aggregate make(Neighbourhood place, int position, SplittableRandom random) {
        return position == Neighbourhood.PARTNERSHIP ? partnership(place, random) : grant(place, random);
    }

    private static Partnership partnership(Neighbourhood place, SplittableRandom random) {
        return PartnershipBuilder.builder()
                .id(place.id(Neighbourhood.PARTNERSHIP))
                .name("Partnership for " + FictitiousNames.quarter(place))
                .form(Code.of(place.isIn("SE") ? "IOP" : "COOPERATION_AGREEMENT"))
                .country(place.country())
                .status(Code.of("ACTIVE"))
                .programmes(List.of(place.programme()))
                .areas(List.of(place.area(Neighbourhood.AREA)))
                .period(TERM)
                .parties(List.of(
                        party(place, Neighbourhood.MUNICIPALITY, Party.Side.PUBLIC),
                        party(place, Neighbourhood.ASSOCIATION, Party.Side.IDEA_BASED)))
                .partiesComplete(true)
                .contributions(List.of(
                        money(place, random),
                        contribution(place, Neighbourhood.ASSOCIATION, "PERSONNEL", "VOLUNTEER_HOURS")))
                .basis(new Basis(
                        Party.Side.IDEA_BASED,
                        List.of(new Basis.Decision(
                                "Plan against segregation", PartialDate.ofYear(2023), place.source())),
                        true,
                        false,
                        "Equal worth, trust and respect."))
                .goals(List.of(goal(place)))
                .assessments(List.of(
                        assessment(place, "MARKET", "NO_MARKET"),
                        assessment(place, "PROCUREMENT", "NOT_PROCUREMENT"),
                        assessment(place, "STATE_AID", "NON_ECONOMIC")))
                .governance(governance(place))
                .sources(List.of(place.source()))
                .build();
    }

    private static Party party(Neighbourhood place, int organisation, Party.Side side) {
        return PartyBuilder.builder()
                .organisation(place.organisation(organisation))
                .role(Party.Role.SIGNATORY)
                .side(side)
                .build();
    }

    private static Contribution money(Neighbourhood place, SplittableRandom random) {
        Money value = Money.of(100_000L + 10_000L * random.nextInt(60), place.currency());
        return ContributionBuilder.builder(contribution(place, Neighbourhood.MUNICIPALITY, "MONEY", "PREMISES"))
                .value(value)
                .period(TERM)
                .build();
    }

    private static Contribution contribution(Neighbourhood place, int organisation, String... kinds) {
        return ContributionBuilder.builder()
                .by(List.of(place.organisation(organisation)))
                .kinds(IntStream.range(0, kinds.length)
                        .mapToObj(kind -> Code.of(kinds[kind]))
                        .toList())
                .build();
    }

    private static Goal goal(Neighbourhood place) {
        return GoalBuilder.builder()
                .id("reach")
                .text("Mothers in the neighbourhood know where to turn.")
                .area(place.area(Neighbourhood.AREA))
                .indicators(List.of(new Goal.GoalIndicator(
                        Code.of("CONTACTS"),
                        null,
                        Quantity.exactly(500, "CONTACT"),
                        null,
                        PartialDate.ofYear(2027),
                        Goal.Direction.MORE)))
                .build();
    }

    private static LegalAssessment assessment(Neighbourhood place, String kind, String result) {
        return new LegalAssessment(
                Code.of(kind),
                Code.of(result),
                LocalDate.of(2024, 11, 15),
                FictitiousNames.city(place),
                place.source());
    }

    private static Governance governance(Neighbourhood place) {
        return GovernanceBuilder.builder()
                .bodies(List.of(new Governance.Body(
                        Code.of("STEERING_GROUP"),
                        "Steering group",
                        List.of(
                                place.organisation(Neighbourhood.MUNICIPALITY),
                                place.organisation(Neighbourhood.ASSOCIATION)),
                        null,
                        place.source())))
                .followUpEveryMonths(12)
                .noticeMonths(6)
                .clauses(List.of(Code.of("NOTICE"), Code.of("AMENDMENT"), Code.of("RENEGOTIATION"), Code.of("DISPUTE")))
                .build();
    }

    private static Grant grant(Neighbourhood place, SplittableRandom random) {
        Money total = Money.of(50_000L + 10_000L * random.nextInt(30), place.currency());
        return GrantBuilder.builder()
                .id(place.id(Neighbourhood.GRANT))
                .name("Grant for " + FictitiousNames.association(place))
                .country(place.country())
                .scheme(Code.of("FOUNDATION"))
                .status(Code.of("IN_PROGRESS"))
                .parties(List.of(
                        party(place, Neighbourhood.FUNDER, GrantParty.Role.FUNDER),
                        party(place, Neighbourhood.ASSOCIATION, GrantParty.Role.GRANTEE)))
                .programmes(List.of(place.programme()))
                .areas(List.of(place.area(Neighbourhood.AREA)))
                .decided(PartialDate.parse("2024-12-01"))
                .total(total)
                .awards(List.of(new Award(2025, total, place.source())))
                .period(Period.parse("2025-01-01", "2026-12-31"))
                .project(ProjectBuilder.builder()
                        .name("Project of " + FictitiousNames.association(place))
                        .phases(IntStream.range(0, PHASES.size())
                                .mapToObj(AgreementRecords::phase)
                                .toList())
                        .build())
                .sources(List.of(place.source()))
                .build();
    }

    private static GrantParty party(Neighbourhood place, int organisation, GrantParty.Role role) {
        return GrantPartyBuilder.builder()
                .role(role)
                .organisation(place.organisation(organisation))
                .build();
    }

    private static ProjectPhase phase(int number) {
        LocalDate start = LocalDate.parse(PHASES.get(number));
        return ProjectPhaseBuilder.builder()
                .number(number + 1)
                .name("Phase " + (number + 1))
                .period(Period.of(start, start.plusMonths(6).minusDays(1)))
                .build();
    }
}
