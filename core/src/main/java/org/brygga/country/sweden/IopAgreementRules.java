// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.country.table.DatedTable;
import org.brygga.finding.FieldPath;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.LegalAssessment;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.reckoning.agreement.Sides;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** What an agreement on an idea-based public partnership contains, and what has been assessed about it. */
final class IopAgreementRules {

    private static final DatedTable THRESHOLDS = SwedenPack.THRESHOLDS;
    private static final Set<String> AID_RESULTS =
            Set.of("NON_ECONOMIC", "DE_MINIMIS", "SGEI_DE_MINIMIS", "BLOCK_EXEMPTION", "NOTIFIED");
    private static final List<String> CLAUSES = List.of("NOTICE", "AMENDMENT", "RENEGOTIATION", "DISPUTE");

    static final Rule<Partnership> TERM_IS_LONG = Rule.warning("SE-IOP-008")
            .title("The partnership is meant to last for a longer time")
            .text("The partnership lasts {months} months; fewer than {limit} is short for such a partnership.")
            .fix("Look at the term again, or say why it is short. The limit is our own reading of a longer time.")
            .source(Confidence.VERIFIED, SwedishSources.MALMO, SwedishSources.MALMO_URL)
            .from("2010-01-01")
            .on(Partnership.class, IopRules::isIop)
            .reads("period")
            .finds((iop, context, hits) -> {
                int limit = THRESHOLDS.number("iop-term-months", context.asOf()).intValue();
                Optional.ofNullable(iop.period())
                        .flatMap(Period::months)
                        .filter(months -> months < limit)
                        .ifPresent(
                                months -> hits.add(FieldPath.of("period"), Map.of("months", months, "limit", limit)));
            });

    static final Rule<Partnership> HAS_VALUES = content(Rule.warning("SE-IOP-009"))
            .title("The agreement states the shared values (värdegrund)")
            .text("The shared values are not stated.")
            .fix("Write down the values that both sides stand for.")
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("basis/values")
            .holds(iop -> iop.basis() != null
                    && iop.basis().values() != null
                    && !iop.basis().values().isBlank());

    static final Rule<Partnership> PROCUREMENT_IS_ASSESSED = Rule.warning("SE-IOP-010")
            .title("Procurement law has been assessed, and money is not paid as a price for a service")
            .text("The procurement assessment is missing, or money is paid for each unit of a service.")
            .text("missing", "The procurement assessment is missing.")
            .text("price", "Money is paid for each unit of a service, as a price is.")
            .fix(
                    "Record the procurement assessment with its date and result; a price per unit points to a service contract.")
            .source(Confidence.VERIFIED, SwedishSources.PROCUREMENT, SwedishSources.PROCUREMENT_URL)
            .from("2010-01-01")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("assessments", "contributions")
            .finds((iop, context, hits) -> {
                if (iop.assessments().stream().noneMatch(assessment -> Code.is(assessment.kind(), "PROCUREMENT"))) {
                    hits.in("missing").add("assessments");
                }
                Each.of(iop.contributions(), "contributions", (given, path) -> {
                    if (Boolean.TRUE.equals(given.perUnitOfService())) {
                        hits.in("price").add(path.child("perUnitOfService"));
                    }
                });
            });

    static final Rule<Partnership> STATE_AID_IS_ASSESSED = Rule.warning("SE-IOP-011")
            .title("State aid has been assessed, with one of the results that the law knows")
            .text("The state-aid assessment is missing, or its result is not one that the law knows.")
            .text("missing", "The state-aid assessment is missing.")
            .text("result", "The result of the state-aid assessment is not one that the law knows.")
            .fix("Record the assessment: NON_ECONOMIC, DE_MINIMIS, SGEI_DE_MINIMIS, BLOCK_EXEMPTION or NOTIFIED.")
            .source(Confidence.VERIFIED, SwedishSources.STATE_AID, SwedishSources.STATE_AID_URL)
            .from("2010-01-01")
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("assessments")
            .finds((iop, context, hits) -> {
                List<LegalAssessment> aid = iop.assessments().stream()
                        .filter(assessment -> Code.is(assessment.kind(), "STATE_AID"))
                        .toList();
                if (aid.isEmpty()) {
                    hits.in("missing").add("assessments");
                } else if (aid.stream().noneMatch(IopAgreementRules::hasKnownResult)) {
                    hits.in("result").add("assessments");
                }
            });

    static final Rule<Partnership> HAS_CLAUSES = content(Rule.warning("SE-IOP-012"))
            .title("The agreement regulates notice, changes, renegotiation or rescission, and disputes")
            .text("These clauses are not stated: {clauses}.")
            .fix("Add the clauses to the agreement, or record them if they are there.")
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("governance/clauses", "governance/noticeMonths")
            .finds((iop, context, hits) -> {
                List<Code> absent = absentClauses(iop.governance());
                if (!absent.isEmpty()) {
                    hits.add(FieldPath.of("governance", "clauses"), Map.of("clauses", absent));
                }
            });

    static final Rule<Partnership> IS_LED_AND_FOLLOWED_UP = content(Rule.warning("SE-IOP-013"))
            .title("A steering group or the like leads the partnership, and it is followed up every year")
            .text("No leading body is named, no follow-up is planned, or the last one is older than {limit} months.")
            .text("body", "No steering group or other leading body is named.")
            .text("plan", "No follow-up is planned.")
            .text("late", "The last follow-up is more than {limit} months ago.")
            .fix("Name the steering group, and plan the next follow-up.")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("governance")
            .finds((iop, context, hits) -> {
                int limit = THRESHOLDS
                        .number("iop-follow-up-months", context.asOf())
                        .intValue();
                problem(iop.governance(), context.asOf().minusMonths(limit))
                        .ifPresent(problem -> hits.in(problem).add(FieldPath.of("governance"), Map.of("limit", limit)));
            });

    static final Rule<Partnership> PURPOSE_IS_PUBLIC_BENEFIT = Rule.warning("SE-IOP-014")
            .title("The statutes of the idea-based party name an exclusively public-benefit purpose")
            .text("It is not stated that the statutes of {organisation} name an exclusively public-benefit purpose.")
            .fix("Look at the statutes of the organisation and record what they say.")
            .source(Confidence.VERIFIED, SwedishSources.IDEA_BASED, SwedishSources.IDEA_BASED_URL)
            .from("2023-01-01")
            .scope(Scope.PROGRAMME)
            .notStated()
            .on(Partnership.class, IopRules::isIop)
            .reads("parties")
            .finds((iop, context, hits) -> Each.of(iop.parties(), "parties", Party::organisation, (party, path) -> {
                boolean ideaBased = party.role() == Party.Role.SIGNATORY
                        && Sides.of(party, context.dataset())
                                .filter(Party.Side.IDEA_BASED::equals)
                                .isPresent();
                Optional<Organisation> organisation = context.dataset().find(Organisation.class, party.organisation());
                if (ideaBased
                        && organisation.isPresent()
                        && !Boolean.TRUE.equals(organisation.get().publicBenefitPurpose())) {
                    hits.add(path, Map.of("organisation", organisation.get().ref()));
                }
            }));

    private IopAgreementRules() {}

    static List<Rule<?>> all() {
        return List.of(
                TERM_IS_LONG,
                HAS_VALUES,
                PROCUREMENT_IS_ASSESSED,
                STATE_AID_IS_ASSESSED,
                HAS_CLAUSES,
                IS_LED_AND_FOLLOWED_UP,
                PURPOSE_IS_PUBLIC_BENEFIT);
    }

    private static RuleBuilder content(RuleBuilder rule) {
        return rule.source(Confidence.VERIFIED, SwedishSources.UDDEVALLA, SwedishSources.UDDEVALLA_URL)
                .from("2010-01-01");
    }

    private static List<Code> absentClauses(@Nullable Governance governance) {
        Set<Code> present = governance == null ? Set.of() : new HashSet<>(governance.clauses());
        return CLAUSES.stream()
                .map(Code::of)
                .filter(clause -> !present.contains(clause))
                .filter(clause -> !("RENEGOTIATION".equals(clause.word()) && present.contains(Code.of("TERMINATION"))))
                .filter(clause ->
                        !("NOTICE".equals(clause.word()) && governance != null && governance.noticeMonths() != null))
                .toList();
    }

    private static boolean hasKnownResult(LegalAssessment assessment) {
        return assessment.result() != null
                && AID_RESULTS.contains(assessment.result().word());
    }

    private static Optional<String> problem(@Nullable Governance governance, LocalDate oldest) {
        if (governance == null || governance.bodies().isEmpty()) {
            return Optional.of("body");
        }
        LocalDate last = governance.lastFollowUp();
        if (last == null) {
            return governance.followUpEveryMonths() == null ? Optional.of("plan") : Optional.empty();
        }
        return last.isBefore(oldest) ? Optional.of("late") : Optional.empty();
    }
}
