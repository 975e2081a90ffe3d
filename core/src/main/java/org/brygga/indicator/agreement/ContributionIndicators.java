// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.FigureDraft;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.partnership.Party;
import org.brygga.model.value.Money;
import org.jspecify.annotations.Nullable;

/** What partners give, and how much of it the idea-based side does; what nobody valued is listed and not summed as zero. */
public final class ContributionIndicators {

    private static final Computed BY_PARTNER = Computed.of(
            Indicator.define("IND-PAR-1", Unit.MONEY, Counted.MONEY, null)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.PARTNER, Part.Dimension.KIND, Part.Dimension.CURRENCY))
                    .build(),
            (facts, drafts) -> {
                Map<List<String>, List<Given>> lines = new TreeMap<>(Comparator.comparing(Object::toString));
                Given.within(facts)
                        .forEach(one -> lines.computeIfAbsent(
                                        List.of(one.partner(), one.kinds()), key -> new ArrayList<>())
                                .add(one));
                List<Figure> figures = new ArrayList<>();
                lines.forEach((line, given) -> figures.addAll(line(facts, drafts, line, given)));
                return figures.isEmpty() ? List.of(drafts.begin().build()) : figures;
            });

    private static final Computed OWN_EFFORT = Computed.of(
            Indicator.define("IND-PAR-2", Unit.SHARE, Counted.MONEY, Counted.MONEY)
                    .breakdowns(List.of(Part.Dimension.CURRENCY))
                    .build(),
            (facts, drafts) -> {
                List<Given> given = Given.within(facts);
                Set<String> currencies = new TreeSet<>();
                given.forEach(one -> one.amount().ifPresent(amount -> currencies.add(amount.currency())));
                List<Figure> figures = currencies.stream()
                        .map(currency -> ownEffort(facts, drafts.begin(), given, currency))
                        .toList();
                return figures.isEmpty()
                        ? List.of(drafts.begin()
                                .aside(Aside.What.UNVALUED, unvalued(given))
                                .build())
                        : figures;
            });

    private ContributionIndicators() {}

    public static List<Computed> all() {
        return List.of(BY_PARTNER, OWN_EFFORT);
    }

    private static List<Figure> line(Facts facts, Computed.Drafts drafts, List<String> line, List<Given> given) {
        Map<String, Tally> sums = new TreeMap<>();
        Map<String, Tally> delivered = new TreeMap<>();
        given.forEach(one -> {
            one.amount().ifPresent(amount -> sums.merge(amount.currency(), amount, Tally::plus));
            one.delivered(facts).forEach(amount -> delivered.merge(amount.currency(), amount, Tally::plus));
        });
        Set<String> currencies = new TreeSet<>(sums.keySet());
        currencies.addAll(delivered.keySet());
        // Hours have no currency: they are told once, with the first.
        Tally hours = hours(facts, given);
        List<Figure> figures = new ArrayList<>();
        for (String currency : currencies) {
            figures.add(begin(drafts, line, given)
                    .part(Part.Dimension.CURRENCY, currency)
                    .count(sums.get(currency))
                    .beside(Aside.What.DELIVERED, delivered.get(currency))
                    .beside(Aside.What.DELIVERED_HOURS, figures.isEmpty() ? hours : null)
                    .build());
        }
        return figures.isEmpty()
                ? List.of(begin(drafts, line, given)
                        .beside(Aside.What.DELIVERED_HOURS, hours)
                        .build())
                : figures;
    }

    /** Absent where nobody has counted any; none is a number. */
    private static @Nullable Tally hours(Facts facts, List<Given> given) {
        return given.stream()
                .flatMap(one -> one.deliveredHours(facts))
                .reduce(BigDecimal::add)
                .map(sum -> new Tally.Times(Counted.HOURS, sum))
                .orElse(null);
    }

    private static FigureDraft begin(Computed.Drafts drafts, List<String> line, List<Given> given) {
        return drafts.begin()
                .part(Part.Dimension.PARTNER, line.get(0))
                .part(Part.Dimension.KIND, line.get(1))
                .aside(Aside.What.UNVALUED, unvalued(given))
                .trace(trace(given));
    }

    private static Tally unvalued(List<Given> given) {
        return Tally.Times.of(
                Counted.CONTRIBUTIONS,
                given.stream().filter(one -> one.amount().isEmpty()).count());
    }

    private static Trace trace(List<Given> given) {
        return Trace.of(
                () -> given.stream().map(one -> new Trace.Fact(one.partnership().ref(), "contributions")));
    }

    private static Figure ownEffort(Facts facts, FigureDraft draft, List<Given> given, String currency) {
        BigDecimal all = sum(given.stream(), currency);
        BigDecimal own = sum(given.stream().filter(one -> one.side() == Party.Side.IDEA_BASED), currency);
        BigDecimal hours = BigDecimal.ZERO;
        Money rate = facts.terms().volunteerHour();
        boolean valuedAlready = given.stream()
                .anyMatch(one -> one.volunteerHours() && one.amount().isPresent());
        if (rate != null && rate.amount() != null && currency.equals(rate.currency()) && !valuedAlready) {
            hours = Given.volunteerHours(facts);
            BigDecimal worth = hours.multiply(rate.amount());
            all = all.add(worth);
            own = own.add(worth);
            draft.aside(Aside.What.HOURLY_RATE, rate.amount().toPlainString() + " " + currency);
        }
        BigDecimal unclear = sum(given.stream().filter(one -> one.side() == null), currency);
        return draft.part(Part.Dimension.CURRENCY, currency)
                .over(new Tally.Amount(own, currency), new Tally.Amount(all, currency))
                .aside(Aside.What.VOLUNTEER_HOURS, new Tally.Times(Counted.HOURS, hours))
                .aside(Aside.What.UNVALUED, unvalued(given))
                .aside(Aside.What.NOT_COUNTED, new Tally.Amount(unclear, currency))
                .trace(trace(given))
                .build();
    }

    private static BigDecimal sum(Stream<Given> given, String currency) {
        return given.flatMap(one -> one.amount().stream())
                .filter(amount -> currency.equals(amount.currency()))
                .map(Tally.Amount::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
