// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.table.DatedTable;
import org.brygga.finding.FieldPath;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Period;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** What Danish law and funds ask of grants and of comprehensive social housing plans. */
final class DanishGrantRules {

    private static final DatedTable THRESHOLDS = DenmarkPack.THRESHOLDS;
    private static final String SECTION_18 = "Serviceloven section 18, guidance of municipalities";

    static final Rule<Grant> VOLUNTARY_WORK_IS_THE_CORE = Rule.warning("DK-GRA-001")
            .title("Voluntary work is the core of what a section 18 grant supports")
            .text("Neither volunteer hours nor an unpaid board are recorded.")
            .fix("Record the volunteer hours, or that at least the board of the association works unpaid.")
            .source(Confidence.VERIFIED, SECTION_18, "")
            .scope(Scope.PROGRAMME)
            .notStated()
            .on(Grant.class, DanishGrantRules::isSection18)
            .reads("otherIncome", "parties")
            .finds((grant, context, hits) -> {
                boolean hours =
                        grant.otherIncome().stream().anyMatch(income -> Code.is(income.kind(), "VOLUNTEER_HOURS"));
                boolean unpaid = grant.parties().stream()
                        .filter(party -> party.role() != GrantParty.Role.FUNDER)
                        .flatMap(party -> context.dataset().find(Organisation.class, party.organisation()).stream())
                        .anyMatch(organisation -> Boolean.TRUE.equals(organisation.unpaidBoard()));
                if (!hours && !unpaid) {
                    hits.add("otherIncome");
                }
            });

    static final Rule<Grant> MONEY_STAYS_IN_ITS_YEAR = Rule.warning("DK-GRA-002")
            .title("A section 18 grant is used in its year, and what is left is paid back")
            .text("A cost lies outside the grant year, or unspent money is not recorded as paid back.")
            .text("cost", "The cost is dated {date}, outside the grant year.")
            .text("unspent", "{unspent} is unspent, and nothing is recorded as paid back.")
            .fix("Move the cost to the right year, or record what was paid back.")
            .source(Confidence.VERIFIED, SECTION_18, "")
            .scope(Scope.AGGREGATE)
            .on(Grant.class, DanishGrantRules::isSection18)
            .reads("costs", "period", "total", "returned")
            .finds((grant, context, hits) -> {
                Period year = grant.period();
                Each.of(grant.costs(), "costs", CostItem::id, (cost, path) -> {
                    if (year != null && cost.date() != null && !year.contains(cost.date())) {
                        hits.in("cost").add(path.child("date"), Map.of("date", cost.date()));
                    }
                });
                boolean ended = year != null
                        && year.lastDay().filter(context.asOf()::isAfter).isPresent();
                BigDecimal unspent = unspent(grant);
                if (ended && !grant.costs().isEmpty() && unspent.signum() > 0 && grant.returned() == null) {
                    hits.in("unspent").add(FieldPath.of("returned"), Map.of("unspent", unspent));
                }
            });

    static final Rule<Grant> IS_CO_FINANCED = Rule.warning("DK-GRA-003")
            .title("A comprehensive social housing plan is co-financed locally")
            .text("The local share is {share} per cent; {limit} per cent is asked for.")
            .fix("Record all local contributions, or ask the fund which share holds for this plan.")
            .source(Confidence.VERIFIED, "Landsbyggefonden, funds of 2015 to 2018", "")
            .scope(Scope.AGGREGATE)
            .on(Grant.class, grant -> Code.is(grant.scheme(), "DK_HELHEDSPLAN"))
            .reads("otherIncome", "total", "period")
            .finds((grant, context, hits) -> {
                LocalDate day = grant.period() == null
                        ? context.asOf()
                        : grant.period().firstDay().orElse(context.asOf());
                Optional<BigDecimal> limit = THRESHOLDS.find("housing-plan-local-percent", day);
                BigDecimal fund = amount(grant.total());
                BigDecimal local = grant.otherIncome().stream()
                        .filter(income -> Code.is(income.kind(), "LOCAL_CO_FINANCING"))
                        .map(income -> amount(income.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (limit.isEmpty() || fund.signum() <= 0) {
                    return;
                }
                BigDecimal share =
                        local.multiply(BigDecimal.valueOf(100)).divide(fund.add(local), 1, RoundingMode.HALF_UP);
                if (share.compareTo(limit.get()) < 0) {
                    hits.add(FieldPath.of("otherIncome"), Map.of("share", share, "limit", limit.get()));
                }
            });

    static final Rule<Partnership> PLAN_HAS_AGREEMENTS = Rule.warning("DK-GRA-004")
            .title(
                    "A comprehensive social housing plan has a strategic agreement, and a sub-agreement for each field of work")
            .text("The strategic agreement or a sub-agreement is missing.")
            .text("strategic", "The strategic agreement is missing.")
            .text("field", "The field of work {field} has no sub-agreement.")
            .fix("Record the agreement with its date.")
            .source(Confidence.VERIFIED, "Landsbyggefonden, strategic agreement and sub-agreements", "")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, partnership -> Code.is(partnership.form(), "HOUSING_PLAN"))
            .reads("governance/agreementRefs", "measures")
            .finds((plan, context, hits) -> {
                List<Governance.AgreementRef> agreements = plan.governance() == null
                        ? List.of()
                        : plan.governance().agreementRefs();
                if (agreements.stream().noneMatch(agreement -> Code.is(agreement.kind(), "STRATEGIC"))) {
                    hits.in("strategic").add(FieldPath.of("governance", "agreementRefs"));
                }
                plan.measures().stream()
                        .flatMap(measure -> Stream.ofNullable(measure.theme()))
                        .distinct()
                        .filter(field -> agreements.stream()
                                .noneMatch(agreement ->
                                        Code.is(agreement.kind(), "SUB_AGREEMENT") && field.equals(agreement.field())))
                        .forEach(field -> hits.in("field")
                                .add(FieldPath.of("governance", "agreementRefs").keyed(field), Map.of("field", field)));
            });

    private DanishGrantRules() {}

    static List<Rule<?>> all() {
        return List.of(VOLUNTARY_WORK_IS_THE_CORE, MONEY_STAYS_IN_ITS_YEAR, IS_CO_FINANCED, PLAN_HAS_AGREEMENTS);
    }

    static boolean isSection18(Grant grant) {
        return Code.is(grant.scheme(), "DK_SECTION_18");
    }

    private static BigDecimal unspent(Grant grant) {
        BigDecimal spent =
                grant.costs().stream().map(cost -> amount(cost.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount(grant.total()).subtract(spent);
    }

    private static BigDecimal amount(@Nullable Money money) {
        return money == null || money.amount() == null ? BigDecimal.ZERO : money.amount();
    }
}
