// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.table.DatedTable;
import org.brygga.country.universal.source.Seeds;
import org.brygga.country.universal.source.UniversalThresholds;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.grant.Award;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.Grant;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.reckoning.agreement.ReportProgress;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Rules for what a grant pays, what it costs and what it must report. */
final class MoneyRules {

    private static final DatedTable THRESHOLDS = UniversalThresholds.TABLE;

    static final Rule<Grant> AMOUNTS_ADD_UP = Rule.error("COM-GRA-001")
            .title("A granted amount is above zero, has a currency, and is the sum of its yearly amounts")
            .text(
                    "The granted amount is not above zero, lacks a currency, or differs from the sum of the yearly amounts.")
            .text("amount", "The granted amount is not above zero, or has no currency.")
            .text("sum", "The yearly amounts add up to {sum}; the total states {total}.")
            .fix("Correct the amounts; leave an unknown amount out instead of writing zero.")
            .source(Confidence.VERIFIED, Seeds.TROMSO, "")
            .scope(Scope.AGGREGATE)
            .on(Grant.class)
            .reads("total", "awards")
            .finds((grant, context, hits) -> {
                if (incomplete(grant.total())) {
                    hits.in("amount").add("total");
                }
                Each.of(grant.awards(), "awards", Award::year, (award, path) -> {
                    if (incomplete(award.amount())) {
                        hits.in("amount").add(path.child("amount"));
                    }
                });
                Optional<BigDecimal> sum =
                        sum(grant.awards().stream().map(Award::amount).toList());
                Optional<BigDecimal> total = amount(grant.total());
                if (sum.isPresent()
                        && total.isPresent()
                        && oneCurrency(grant)
                        && sum.get().compareTo(total.get()) != 0) {
                    hits.in("sum").add(FieldPath.of("awards"), Map.of("sum", sum.get(), "total", total.get()));
                }
            });

    static final Rule<Grant> IS_NOT_OVERSPENT = Rule.error("COM-GRA-002")
            .title("No more is spent than was granted")
            .text("{spent} of {granted} is spent.")
            .fix("Look at the costs that are charged to the grant; ask the funder before spending more.")
            .scope(Scope.AGGREGATE)
            .on(Grant.class)
            .reads("total", "awards", "costs")
            .finds((grant, context, hits) -> {
                Optional<BigDecimal> granted = amount(grant.total())
                        .or(() -> sum(grant.awards().stream().map(Award::amount).toList()));
                if (granted.isEmpty() || granted.get().signum() <= 0 || !oneCurrency(grant)) {
                    return;
                }
                BigDecimal spent = spent(grant);
                BigDecimal warned = granted.get().multiply(THRESHOLDS.number("grant-spent-share", context.asOf()));
                Map<String, Object> amounts = Map.of("spent", spent, "granted", granted.get());
                if (spent.compareTo(granted.get()) > 0) {
                    hits.add(FieldPath.of("costs"), amounts);
                } else if (spent.compareTo(warned) >= 0) {
                    hits.add(FieldPath.of("costs"), Severity.WARNING, amounts);
                }
            });

    static final Rule<Grant> COSTS_LIE_INSIDE = Rule.warning("COM-GRA-003")
            .title("Costs are dated within the period of the grant")
            .text("The cost is dated {date}, outside the period of the grant.")
            .fix("Charge the cost to another grant, or ask the funder to accept it.")
            .source(Confidence.VERIFIED, Seeds.TROMSO, "")
            .scope(Scope.AGGREGATE)
            .on(Grant.class, grant -> grant.period() != null)
            .reads("costs", "period")
            .finds((grant, context, hits) -> Each.of(grant.costs(), "costs", CostItem::id, (cost, path) -> {
                if (cost.date() != null
                        && !Objects.requireNonNull(grant.period()).contains(cost.date())) {
                    hits.add(path.child("date"), Map.of("date", cost.date()));
                }
            }));

    static final Rule<Grant> COSTS_ARE_CHARGED_ONCE = Rule.error("COM-GRA-004")
            .title("A cost is charged to grants for at most its whole amount")
            .text("The cost is charged for {percent} per cent in all.")
            .fix("Correct the shares so that they add up to at most 100 per cent.")
            .scope(Scope.AGGREGATE)
            .on(Grant.class)
            .reads("costs")
            .finds((grant, context, hits) -> Each.of(grant.costs(), "costs", CostItem::id, (cost, path) -> {
                BigDecimal percent = cost.charges().stream()
                        .flatMap(charge -> Stream.ofNullable(charge.percent()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                    hits.add(path.child("charges"), Map.of("percent", percent));
                }
            }));

    static final Rule<Grant> REPORTS_ARE_SENT = Rule.warning("COM-GRA-006")
            .title("A report is sent by the day on which it is due")
            .text("The report of kind {report} is due on {due} and is not recorded as sent.")
            .fix("Send the report and record the day, or agree on a later day with the funder.")
            .source(
                    Confidence.VERIFIED,
                    "Stiftelsen Dam, reporting",
                    "https://dam.no/programmer/helse/til-deg-som-har-mottatt-stotte/")
            .scope(Scope.AGGREGATE)
            .on(Grant.class)
            .reads("reports")
            .finds((grant, context, hits) -> {
                int notice =
                        THRESHOLDS.number("report-notice-days", context.asOf()).intValue();
                Each.of(grant.reports(), "reports", report -> report.kind() + " " + report.due(), (report, path) -> {
                    LocalDate due = report.due();
                    if (due == null
                            || !ReportProgress.open(report)
                            || due.minusDays(notice).isAfter(context.asOf())) {
                        return;
                    }
                    Severity severity = context.asOf().isAfter(due) ? null : Severity.INFO;
                    Code kind = report.kind() == null ? Code.of("REPORT") : report.kind();
                    hits.add(path.child("due"), severity, Map.of("report", kind, "due", due));
                });
            });

    private MoneyRules() {}

    static List<Rule<?>> all() {
        return List.of(AMOUNTS_ADD_UP, IS_NOT_OVERSPENT, COSTS_LIE_INSIDE, COSTS_ARE_CHARGED_ONCE, REPORTS_ARE_SENT);
    }

    private static boolean incomplete(@Nullable Money money) {
        return money != null && money.amount() != null && (money.amount().signum() <= 0 || money.currency() == null);
    }

    /** Amounts in different currencies are not compared. */
    private static boolean oneCurrency(Grant grant) {
        Stream<@Nullable Money> amounts = Stream.concat(
                Stream.concat(Stream.of(grant.total()), grant.awards().stream().map(Award::amount)),
                grant.costs().stream().map(CostItem::amount));
        return amounts.filter(Objects::nonNull)
                        .flatMap(money -> Stream.ofNullable(money.currency()))
                        .distinct()
                        .count()
                <= 1;
    }

    private static Optional<BigDecimal> amount(@Nullable Money money) {
        return Optional.ofNullable(money).flatMap(known -> Optional.ofNullable(known.amount()));
    }

    private static Optional<BigDecimal> sum(List<@Nullable Money> amounts) {
        boolean known = !amounts.isEmpty()
                && amounts.stream().allMatch(money -> amount(money).isPresent());
        return known
                ? Optional.of(amounts.stream()
                        .flatMap(money -> amount(money).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static BigDecimal spent(Grant grant) {
        BigDecimal spent = BigDecimal.ZERO;
        for (CostItem cost : grant.costs()) {
            BigDecimal amount = amount(cost.amount()).orElse(BigDecimal.ZERO);
            BigDecimal percent = cost.charges().isEmpty()
                    ? BigDecimal.valueOf(100)
                    : cost.charges().stream()
                            .filter(charge -> grant.ref().equals(charge.grant()))
                            .flatMap(charge -> Stream.ofNullable(charge.percent()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            spent = spent.add(amount.multiply(percent));
        }
        return spent.divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
