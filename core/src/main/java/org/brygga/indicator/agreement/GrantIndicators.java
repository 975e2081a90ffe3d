// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.FigureDraft;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.IndicatorBuilder;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantBuilder;
import org.brygga.model.value.Money;
import org.brygga.reckoning.agreement.GrantAccount;
import org.brygga.rule.Confidence;
import org.jspecify.annotations.Nullable;

/** What became of the money of each grant; a grant that lists no costs does not say that there were none. */
public final class GrantIndicators {

    private static final Computed CO_FINANCING = Computed.of(
            perGrant(Indicator.define("IND-PAR-3", Unit.SHARE, Counted.MONEY, Counted.MONEY)
                    .confidence(Confidence.VERIFIED)
                    .source("a former Danish rule asked for a quarter at least")),
            (facts, drafts) -> each(facts, drafts, (grant, draft) -> {
                GrantAccount account = GrantAccount.of(grant);
                boolean nothing = grant.otherIncome().isEmpty();
                return draft.over(
                        nothing ? null : amount(account.others(), account),
                        nothing || account.granted() == null
                                ? null
                                : amount(account.granted().add(account.others()), account));
            }));

    private static final Computed USED = Computed.of(
            perGrant(Indicator.define("IND-ECO-1", Unit.SHARE, Counted.MONEY, Counted.MONEY)),
            (facts, drafts) -> each(facts, drafts, (grant, draft) -> {
                GrantAccount account =
                        GrantAccount.of(within(grant, cost -> facts.question().covers(cost.date())));
                return draft.over(
                        grant.costs().isEmpty() ? null : amount(account.charged(), account),
                        amount(account.granted(), account));
            }));

    private static final Computed DEVIATION = Computed.of(
            Indicator.define("IND-ECO-2", Unit.SHARE, Counted.MONEY, Counted.MONEY)
                    .breakdowns(List.of(Part.Dimension.GRANT, Part.Dimension.COST_KIND))
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                for (Grant grant : asked(facts)) {
                    figures.addAll(deviation(facts, drafts, grant));
                }
                return figures;
            });

    private static final Computed REMAINING = Computed.of(
            Indicator.define("IND-ECO-3", Unit.MONEY, Counted.MONEY, null)
                    .breakdowns(List.of(Part.Dimension.GRANT))
                    .build(),
            (facts, drafts) -> each(facts, drafts, (grant, draft) -> {
                GrantAccount account = GrantAccount.of(within(
                        grant,
                        cost -> cost.date() == null
                                || !cost.date().isAfter(facts.question().asOf())));
                Money returned = grant.returned();
                return draft.count(
                                grant.costs().isEmpty()
                                        ? null
                                        : account.remaining()
                                                .map(left -> amount(left, account))
                                                .orElse(null))
                        .aside(
                                Aside.What.RETURNED,
                                returned == null || returned.amount() == null || returned.currency() == null
                                        ? null
                                        : new Tally.Amount(returned.amount(), returned.currency()));
            }));

    private GrantIndicators() {}

    public static List<Computed> all() {
        return List.of(CO_FINANCING, USED, DEVIATION, REMAINING);
    }

    private static Indicator perGrant(IndicatorBuilder definition) {
        return definition.breakdowns(List.of(Part.Dimension.GRANT)).build();
    }

    private static List<Grant> asked(Facts facts) {
        return facts.grants().stream()
                .filter(grant -> facts.question().touches(grant.period()))
                .toList();
    }

    private static List<Figure> each(
            Facts facts, Computed.Drafts drafts, BiFunction<Grant, FigureDraft, FigureDraft> reckon) {
        return asked(facts).stream()
                .map(grant -> reckon.apply(grant, begin(drafts, grant))
                        .aside(
                                Aside.What.NOT_COUNTED,
                                Tally.Times.of(
                                        Counted.SUMS, GrantAccount.of(grant).leftOut()))
                        .build())
                .toList();
    }

    private static FigureDraft begin(Computed.Drafts drafts, Grant grant) {
        return drafts.begin()
                .part(Part.Dimension.GRANT, grant.ref().text())
                .trace(Trace.of(() -> Stream.of(new Trace.Fact(grant.ref(), "costs"))));
    }

    private static Grant within(Grant grant, Predicate<CostItem> which) {
        return GrantBuilder.builder(grant)
                .costs(grant.costs().stream().filter(which).toList())
                .build();
    }

    private static @Nullable Tally amount(@Nullable BigDecimal amount, GrantAccount account) {
        return amount == null || account.currency() == null ? null : new Tally.Amount(amount, account.currency());
    }

    /** Against the whole budget; budgets by cost kind are not recorded, so there the cost stands alone. */
    private static List<Figure> deviation(Facts facts, Computed.Drafts drafts, Grant grant) {
        Map<String, BigDecimal> byKind = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        String currency = grant.budget() == null ? null : grant.budget().currency();
        boolean any = false;
        long leftOut = 0;
        for (CostItem cost : grant.costs()) {
            if (cost.date() != null && cost.date().isAfter(facts.question().asOf())) {
                continue;
            }
            Money money = cost.amount();
            if (money == null || money.amount() == null || currency == null || !currency.equals(money.currency())) {
                leftOut++;
                continue;
            }
            any = true;
            sum = sum.add(money.amount());
            byKind.merge(cost.kind() == null ? "OTHER" : cost.kind().word(), money.amount(), BigDecimal::add);
        }
        BigDecimal budget = grant.budget() == null ? null : grant.budget().amount();
        List<Figure> figures = new ArrayList<>();
        figures.add(begin(drafts, grant)
                .over(
                        !any || budget == null || currency == null
                                ? null
                                : new Tally.Amount(sum.subtract(budget), currency),
                        budget == null || currency == null ? null : new Tally.Amount(budget, currency))
                .aside(Aside.What.NOT_COUNTED, Tally.Times.of(Counted.SUMS, leftOut))
                .build());
        if (currency != null) {
            byKind.forEach((kind, amount) -> figures.add(begin(drafts, grant)
                    .part(Part.Dimension.COST_KIND, kind)
                    .over(new Tally.Amount(amount, currency), null)
                    .build()));
        }
        return figures;
    }
}
