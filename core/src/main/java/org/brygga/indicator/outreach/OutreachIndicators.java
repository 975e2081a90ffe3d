// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.outreach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Contacted;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Stated;
import org.brygga.indicator.people.ActiveOn;
import org.brygga.model.outreach.Referral;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.jspecify.annotations.Nullable;

/** How many contacts there were and where they led; contacts are not persons. */
public final class OutreachIndicators {

    private static final Computed CONTACTS = Computed.of(
            Indicator.define("IND-OUT-1", Unit.COUNT, Counted.CONTACTS, null)
                    .addsUp(true)
                    .confidence(Confidence.VERIFIED)
                    .source("forms of the Danish national organisation")
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                figures.add(drafts.begin()
                        .count(number(facts, one -> true))
                        .trace(trace(facts, one -> true))
                        .build());
                Stated.results(facts, "CONTACTS", false)
                        .forEach(one -> figures.add(drafts.begin()
                                .count(Stated.tally(one.result().value(), one.counts()))
                                .aside(Aside.What.POPULATION, one.result().population())
                                .stated(one.statement())
                                .build()));
                Stated.statistics(facts, "CONTACTS")
                        .forEach(one -> figures.add(drafts.begin()
                                .count(Stated.tally(one.statistic().value(), Counted.CONTACTS))
                                .aside(Aside.What.POPULATION, one.statistic().population())
                                .stated(one.statement())
                                .build()));
                return figures;
            });

    private static final Computed PER_VOLUNTEER = Computed.of(
            Indicator.define("IND-OUT-4", Unit.MEAN, Counted.CONTACTS, Counted.VOLUNTEER_MONTHS)
                    .guarded(true)
                    .build(),
            (facts, drafts) -> {
                Optional<Long> months = months(facts);
                Tally people = facts.volunteers().isEmpty()
                        ? null
                        : new Tally.Persons(
                                ActiveOn.volunteers(facts, facts.question().asOf()).stream()
                                        .<Ref>map(one -> facts.person(one.ref()))
                                        .collect(Collectors.toSet()));
                return List.of(drafts.begin()
                        .over(
                                number(facts, one -> true),
                                people == null || months.isEmpty()
                                        ? null
                                        : Tally.Times.of(
                                                Counted.VOLUNTEER_MONTHS,
                                                people.number().longValue() * months.get()))
                        .aside(Aside.What.PERSONS_BEHIND, people)
                        .trace(trace(facts, one -> true))
                        .build());
            });

    private static final Computed REFERRALS = Computed.of(
            Indicator.define("IND-OUT-5", Unit.SHARE, Counted.CONTACTS, Counted.CONTACTS)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.DESTINATION))
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                Predicate<Contacted> referred =
                        one -> !one.contact().referrals().isEmpty();
                figures.add(drafts.begin()
                        .over(number(facts, referred), number(facts, one -> true))
                        .trace(trace(facts, referred))
                        .build());
                Map<String, Long> byDestination = new TreeMap<>();
                facts.contacts()
                        .forEach(one -> destinations(one).forEach(word -> byDestination.merge(word, 1L, Long::sum)));
                byDestination.forEach((word, times) -> figures.add(drafts.begin()
                        .part(Part.Dimension.DESTINATION, word)
                        .over(new Tally.Contacts(times), number(facts, one -> true))
                        .trace(trace(facts, one -> destinations(one).contains(word)))
                        .build()));
                return figures;
            });

    private OutreachIndicators() {}

    public static List<Computed> all() {
        return List.of(CONTACTS, PER_VOLUNTEER, REFERRALS);
    }

    private static List<String> destinations(Contacted one) {
        return one.contact().referrals().stream()
                .map(Referral::destination)
                .map(word -> word == null ? "OTHER" : word.word())
                .distinct()
                .toList();
    }

    /** Whole months from the first day to the last one, or to the day of the question if that comes first. */
    private static Optional<Long> months(Facts facts) {
        LocalDate asOf = facts.question().asOf();
        Optional<LocalDate> first = facts.question().period().firstDay();
        LocalDate last = facts.question()
                .period()
                .lastDay()
                .filter(day -> day.isBefore(asOf))
                .orElse(asOf);
        return first.map(day -> ChronoUnit.MONTHS.between(day, last.plusDays(1)))
                .filter(months -> months > 0);
    }

    @Nullable private static Tally number(Facts facts, Predicate<Contacted> which) {
        return facts.outreachRecorded()
                ? new Tally.Contacts(facts.contacts().stream().filter(which).count())
                : null;
    }

    private static Trace trace(Facts facts, Predicate<Contacted> which) {
        return Trace.of(() -> facts.contacts().stream().filter(which).map(Contacted::fact));
    }
}
