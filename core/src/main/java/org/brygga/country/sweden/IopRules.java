// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.finding.FieldPath;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.agreement.Sides;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.RuleContext;
import org.brygga.rule.Scope;

/** The published criteria of an idea-based public partnership: who takes part, who gives, what it rests on. */
final class IopRules {

    static final Rule<Partnership> BOTH_SIDES_SIGN = criterion(Rule.error("SE-IOP-001"))
            .title("An idea-based public partnership is signed by a public and an idea-based party")
            .text("No party of the {side} side has signed.")
            .fix("Add the party that signs for that side, or correct the kind of an organisation.")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("parties")
            .finds((iop, context, hits) -> {
                List<Optional<Party.Side>> sides = iop.signatories()
                        .map(party -> Sides.of(party, context.dataset()))
                        .toList();
                if (!sides.isEmpty() && sides.stream().allMatch(Optional::isPresent)) {
                    missing(sides).forEach(side -> hits.add(FieldPath.of("parties"), Map.of("side", side)));
                }
            });

    static final Rule<Partnership> BOTH_SIDES_GIVE = criterion(Rule.error("SE-IOP-002"))
            .title("Both sides of an idea-based public partnership contribute, with money or otherwise")
            .text("At least one side has no contribution.")
            .text("none", "No contribution is stated.")
            .fix("Add what each side gives: staff, premises, knowledge, contacts or money. Nothing needs to be valued.")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("contributions", "parties")
            .finds((iop, context, hits) -> {
                if (iop.contributions().isEmpty()) {
                    hits.in("none").add("contributions");
                } else if (oneSideGivesNothing(iop, context)) {
                    hits.add("contributions");
                }
            });

    static final Rule<Partnership> INITIATIVE_IS_IDEA_BASED = criterion(Rule.warning("SE-IOP-003"))
            .title("The initiative comes from the idea-based side")
            .text("It is not recorded that the initiative came from the idea-based side.")
            .fix("State who took the initiative.")
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("basis/initiatedBy")
            .holds(iop -> iop.basis() != null && iop.basis().initiatedBy() == Party.Side.IDEA_BASED);

    static final Rule<Partnership> HAS_POLITICAL_BASIS = criterion(Rule.warning("SE-IOP-004"))
            .title("The partnership carries out a political programme, plan or decision that is named")
            .text("No political programme, plan or decision is named.")
            .fix("Name the programme, plan or decision that the partnership is a step in, with its date.")
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("basis/politicalBasis")
            .holds(iop -> iop.basis() != null && !iop.basis().politicalBasis().isEmpty());

    static final Rule<Partnership> IS_NO_ASSOCIATION_GRANT = criterion(Rule.warning("SE-IOP-005"))
            .title("The partnership is declared distinct from the normal association grant")
            .text("It is not stated that the partnership is no part of the normal association grant.")
            .fix("State whether the support is apart from the municipality's normal grants to associations.")
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("basis/distinctFromAssociationGrant")
            .holds(iop -> iop.basis() != null && Boolean.TRUE.equals(iop.basis().distinctFromAssociationGrant()));

    static final Rule<Partnership> MARKET_IS_ASSESSED = criterion(Rule.warning("SE-IOP-006"))
            .title("It has been assessed, on a stated day, that there is no market or competition to protect")
            .text("There is no dated assessment of the market.")
            .fix("Record who assessed the market, when, and with what result.")
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("assessments")
            .holds(iop -> iop.assessments().stream()
                    .anyMatch(assessment -> Code.is(assessment.kind(), "MARKET") && assessment.date() != null));

    static final Rule<Partnership> OPERATION_IS_FREE = criterion(Rule.warning("SE-IOP-007"))
            .title("The public party does not regulate the operation in detail")
            .text("The public party regulates the operation in detail.")
            .fix("Look at the agreement again; an operation that is regulated in detail resembles a procured service.")
            .on(Partnership.class, IopRules::isIop)
            .reads("basis/detailRegulatedByPublicParty")
            .holds(iop ->
                    iop.basis() == null || !Boolean.TRUE.equals(iop.basis().detailRegulatedByPublicParty()));

    private IopRules() {}

    static List<Rule<?>> all() {
        return List.of(
                BOTH_SIDES_SIGN,
                BOTH_SIDES_GIVE,
                INITIATIVE_IS_IDEA_BASED,
                HAS_POLITICAL_BASIS,
                IS_NO_ASSOCIATION_GRANT,
                MARKET_IS_ASSESSED,
                OPERATION_IS_FREE);
    }

    static boolean isIop(Partnership partnership) {
        return Code.is(partnership.form(), "IOP");
    }

    private static RuleBuilder criterion(RuleBuilder rule) {
        return rule.source(Confidence.VERIFIED, SwedishSources.MALMO, SwedishSources.MALMO_URL)
                .from("2010-01-01");
    }

    private static Stream<Party.Side> missing(List<Optional<Party.Side>> sides) {
        return Stream.of(Party.Side.values()).filter(side -> !sides.contains(Optional.of(side)));
    }

    private static boolean oneSideGivesNothing(Partnership iop, RuleContext context) {
        Set<Party.Side> giving = EnumSet.noneOf(Party.Side.class);
        for (Contribution given : iop.contributions()) {
            if (Boolean.TRUE.equals(given.byAll()) || (given.by().isEmpty() && given.side() == null)) {
                return false;
            }
            if (given.side() != null) {
                giving.add(given.side());
            }
            for (Ref giver : given.by()) {
                Optional<Party.Side> side = side(iop, giver, context);
                if (side.isEmpty()) {
                    return false;
                }
                giving.add(side.get());
            }
        }
        return giving.size() < Party.Side.values().length;
    }

    private static Optional<Party.Side> side(Partnership iop, Ref giver, RuleContext context) {
        return iop.parties().stream()
                .filter(party -> giver.equals(party.organisation()))
                .flatMap(party -> Sides.of(party, context.dataset()).stream())
                .findFirst();
    }
}
