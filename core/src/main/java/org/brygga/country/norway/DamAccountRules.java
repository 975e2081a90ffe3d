// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.brygga.country.table.DatedTable;
import org.brygga.finding.FieldPath;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.value.Money;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** What Stiftelsen Dam asks of applicants and accounts. */
final class DamAccountRules {

    private static final DatedTable THRESHOLDS = NorwayPack.THRESHOLDS;
    private static final String ACCOUNTS = "Stiftelsen Dam (Extrastiftelsen), accounts of Helse projects";
    private static final String ACCOUNTS_URL = "https://www.extrastiftelsen.no/regnskap-helse/";

    static final Rule<Grant> APPLICANT_IS_APPROVED = Rule.warning("NO-DAM-001")
            .title("The applicant is an organisation that the funder has approved")
            .text("The applicant is not marked as an approved applicant organisation.")
            .fix("Record whether the funder has approved the applicant; others apply through an approved one.")
            .source(
                    Confidence.VERIFIED,
                    "Stiftelsen Dam, call of the Helse programme",
                    "https://dam.no/programmer/helse/utlysning/")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Grant.class, DamRules::isHelse)
            .reads("parties")
            .finds((grant, context, hits) ->
                    Each.of(grant.parties(), "parties", GrantParty::organisation, (party, path) -> {
                        if (party.role() == GrantParty.Role.APPLICANT && !Boolean.TRUE.equals(party.approved())) {
                            hits.add(path.child("approved"));
                        }
                    }));

    static final Rule<Grant> IS_AUDITED = Rule.warning("NO-DAM-004")
            .title("The accounts of a larger project are audited")
            .text(
                    "The project has {income} in all; above {limit} the accounts are to be audited, and no audit is recorded.")
            .fix("Have the accounts audited, and record it.")
            .source(Confidence.VERIFIED, ACCOUNTS, ACCOUNTS_URL)
            .scope(Scope.AGGREGATE)
            .on(Grant.class, DamRules::isHelse)
            .reads("total", "awards", "otherIncome", "audited", "round", "decided")
            .finds((grant, context, hits) -> {
                boolean old = DamRules.oldRules(grant);
                BigDecimal limit = THRESHOLDS.number(old ? "dam-audit-support" : "dam-audit-income", context.asOf());
                BigDecimal income = old ? granted(grant) : granted(grant).add(others(grant));
                if (income.compareTo(limit) > 0 && !Boolean.TRUE.equals(grant.audited())) {
                    hits.add(FieldPath.of("audited"), Map.of("income", income, "limit", limit));
                }
            });

    static final Rule<Grant> NO_INDIRECT_COSTS = Rule.warning("NO-DAM-005")
            .title("Indirect costs are not charged to the grant")
            .text("An indirect cost is charged to the grant.")
            .fix("Pay the cost with other money.")
            .source(
                    Confidence.VERIFIED,
                    "Stiftelsen Dam, call of the Helse programme",
                    "https://dam.no/programmer/helse/utlysning/")
            .scope(Scope.AGGREGATE)
            .on(Grant.class, DamRules::isHelse)
            .reads("costs")
            .finds((grant, context, hits) -> Each.of(grant.costs(), "costs", CostItem::id, (cost, path) -> {
                if (Boolean.TRUE.equals(cost.indirect())) {
                    hits.add(path.child("indirect"));
                }
            }));

    static final Rule<Grant> ACCOUNT_IS_WHOLE = Rule.warning("NO-DAM-006")
            .title("The account shows all income of the project, other grants and own funds included")
            .text("The costs are higher than the grant, and no other income is recorded.")
            .fix("Record the other grants and the own funds that the project has.")
            .source(Confidence.VERIFIED, ACCOUNTS, ACCOUNTS_URL)
            .scope(Scope.AGGREGATE)
            .on(Grant.class, DamRules::isHelse)
            .reads("costs", "otherIncome", "total", "awards")
            .finds((grant, context, hits) -> {
                BigDecimal costs = grant.costs().stream()
                        .map(cost -> amount(cost.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (granted(grant).signum() > 0
                        && costs.compareTo(granted(grant)) > 0
                        && grant.otherIncome().isEmpty()) {
                    hits.add("otherIncome");
                }
            });

    private DamAccountRules() {}

    static List<Rule<?>> all() {
        return List.of(APPLICANT_IS_APPROVED, IS_AUDITED, NO_INDIRECT_COSTS, ACCOUNT_IS_WHOLE);
    }

    private static BigDecimal granted(Grant grant) {
        return grant.total() != null
                ? amount(grant.total())
                : grant.awards().stream().map(award -> amount(award.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal others(Grant grant) {
        return grant.otherIncome().stream()
                .map(income -> amount(income.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(@Nullable Money money) {
        return money == null || money.amount() == null ? BigDecimal.ZERO : money.amount();
    }
}
