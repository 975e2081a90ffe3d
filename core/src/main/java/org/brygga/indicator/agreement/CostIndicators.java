// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Meeting;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.grant.CostItem;
import org.brygga.model.grant.Grant;
import org.brygga.model.group.Session;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;

/** What the work costs for each who took part and for each hour, in money alone and with what was given in kind. */
public final class CostIndicators {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private static final Computed PER_PARTICIPANT = Computed.of(
            Indicator.define("IND-ECO-4", Unit.MONEY, Counted.MONEY, Counted.PERSONS)
                    .guarded(true)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.BASIS, Part.Dimension.CURRENCY))
                    .build(),
            (facts, drafts) -> {
                Tally started = persons(facts, Membership::started);
                Tally completed = persons(facts, one -> one.started() && one.completed());
                List<Figure> figures = new ArrayList<>();
                figures.addAll(figures(facts, drafts, "STARTED", started, null));
                figures.addAll(figures(facts, drafts, "COMPLETED", completed, null));
                return figures;
            });

    private static final Computed PER_HOUR = Computed.of(
            Indicator.define("IND-ECO-5", Unit.MONEY, Counted.MONEY, Counted.HOURS)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.BASIS, Part.Dimension.CURRENCY))
                    .build(),
            (facts, drafts) -> {
                BigDecimal minutes = BigDecimal.ZERO;
                long without = 0;
                for (Meeting meeting : facts.meetings()) {
                    long own = minutes(meeting.session());
                    minutes = minutes.add(BigDecimal.valueOf(own));
                    without += own == 0 ? 1 : 0;
                }
                Tally hours = minutes.signum() == 0
                        ? null
                        : new Tally.Times(Counted.HOURS, minutes.divide(MINUTES, 4, RoundingMode.HALF_UP));
                return figures(facts, drafts, "HOUR", hours, Tally.Times.of(Counted.SESSIONS, without));
            });

    private CostIndicators() {}

    public static List<Computed> all() {
        return List.of(PER_PARTICIPANT, PER_HOUR);
    }

    private static long minutes(Session session) {
        return session.start() == null || session.end() == null
                ? 0
                : Math.max(0, Duration.between(session.start(), session.end()).toMinutes());
    }

    @org.jspecify.annotations.Nullable private static Tally persons(Facts facts, Predicate<Membership> which) {
        List<Membership> begun = facts.begun();
        return begun.isEmpty()
                ? null
                : new Tally.Persons(begun.stream()
                        .filter(which)
                        .flatMap(one -> Stream.<Ref>ofNullable(one.person()))
                        .collect(Collectors.toSet()));
    }

    /** In money alone, and with what was given in kind as far as somebody valued it; each currency for itself. */
    private static List<Figure> figures(
            Facts facts,
            Computed.Drafts drafts,
            String per,
            @org.jspecify.annotations.Nullable Tally below,
            @org.jspecify.annotations.Nullable Tally withoutTimes) {
        Map<String, BigDecimal> cash = cash(facts);
        Map<String, BigDecimal> inKind = inKind(facts);
        Set<String> currencies = new TreeSet<>(cash.keySet());
        List<Figure> figures = new ArrayList<>();
        for (String currency : currencies) {
            BigDecimal money = cash.getOrDefault(currency, BigDecimal.ZERO);
            figures.add(figure(facts, drafts, per + "_CASH", currency, money, below, withoutTimes));
            if (inKind.containsKey(currency)) {
                figures.add(figure(
                        facts,
                        drafts,
                        per + "_CASH_AND_IN_KIND",
                        currency,
                        money.add(inKind.get(currency)),
                        below,
                        withoutTimes));
            }
        }
        return figures.isEmpty()
                ? List.of(drafts.begin()
                        .part(Part.Dimension.BASIS, per + "_CASH")
                        .over(null, below)
                        .build())
                : figures;
    }

    private static Figure figure(
            Facts facts,
            Computed.Drafts drafts,
            String basis,
            String currency,
            BigDecimal sum,
            @org.jspecify.annotations.Nullable Tally below,
            @org.jspecify.annotations.Nullable Tally withoutTimes) {
        return drafts.begin()
                .part(Part.Dimension.BASIS, basis)
                .part(Part.Dimension.CURRENCY, currency)
                .over(new Tally.Amount(sum, currency), below)
                .aside(Aside.What.TIMES_NOT_STATED, withoutTimes)
                .trace(Trace.of(() -> facts.grants().stream().map(grant -> new Trace.Fact(grant.ref(), "costs"))))
                .build();
    }

    /** All costs of the period; one that stands in the accounts of two grants is one cost. */
    private static Map<String, BigDecimal> cash(Facts facts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Set<List<Object>> shared = new HashSet<>();
        for (Grant grant : facts.grants()) {
            for (CostItem cost : grant.costs()) {
                Money money = cost.amount();
                if (money == null
                        || money.amount() == null
                        || money.currency() == null
                        || !facts.question().covers(cost.date())
                        || (cost.charges().size() > 1
                                && !shared.add(
                                        List.of(String.valueOf(cost.id()), String.valueOf(cost.date()), money)))) {
                    continue;
                }
                sums.merge(money.currency(), money.amount(), BigDecimal::add);
            }
        }
        return sums;
    }

    private static Map<String, BigDecimal> inKind(Facts facts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Given.within(facts).stream()
                .filter(Given::inKind)
                .flatMap(one -> one.amount().stream())
                .forEach(amount -> sums.merge(amount.currency(), amount.number(), BigDecimal::add));
        return sums;
    }
}
