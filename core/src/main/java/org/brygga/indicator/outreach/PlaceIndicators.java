// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.outreach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Stated;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.jspecify.annotations.Nullable;

/** How many meeting places work, and how many visits they have; visits are not persons. */
public final class PlaceIndicators {

    private static final Computed IN_OPERATION = Computed.of(
            Indicator.define("IND-MPL-1", Unit.COUNT, Counted.PLACES, null)
                    .addsUp(true)
                    .confidence(Confidence.VERIFIED)
                    .source("final report of a Swedish project: four places")
                    .build(),
            (facts, drafts) -> {
                List<MeetingPlace> active = facts.places().stream()
                        .filter(place -> isActive(place, facts.question().asOf()))
                        .toList();
                List<Figure> figures = new ArrayList<>();
                figures.add(drafts.begin()
                        .count(facts.places().isEmpty() ? null : places(active))
                        .trace(Trace.of(() -> active.stream().map(place -> new Trace.Fact(place.ref(), "status"))))
                        .build());
                Stated.results(facts, "MEETING_PLACES", false)
                        .forEach(one -> figures.add(drafts.begin()
                                .count(Stated.tally(one.result().value(), one.counts()))
                                .aside(Aside.What.POPULATION, one.result().population())
                                .stated(one.statement())
                                .build()));
                return figures;
            });

    private static final Computed VISITS = Computed.of(
            Indicator.define("IND-MPL-2", Unit.MEAN, Counted.VISITS, Counted.OPENINGS)
                    .addsUp(true)
                    .build(),
            (facts, drafts) -> {
                List<Opened> openings = facts.places().stream()
                        .flatMap(place -> place.openings().stream().map(one -> new Opened(place, one)))
                        .filter(one -> facts.question().covers(one.opening().date()))
                        .toList();
                List<Opened> counted = openings.stream()
                        .filter(one -> one.opening().visits() != null)
                        .toList();
                long visits = counted.stream()
                        .mapToLong(one -> Objects.requireNonNull(one.opening().visits()))
                        .sum();
                boolean nothing = counted.isEmpty();
                return List.of(drafts.begin()
                        .over(
                                nothing ? null : new Tally.Visits(visits),
                                nothing ? null : Tally.Times.of(Counted.OPENINGS, counted.size()))
                        .aside(
                                Aside.What.VISITS_NOT_COUNTED,
                                Tally.Times.of(Counted.OPENINGS, openings.size() - counted.size()))
                        .trace(Trace.of(() -> counted.stream()
                                .map(one -> new Trace.Fact(
                                        one.place().ref(),
                                        "openings/" + one.opening().date()))))
                        .build());
            });

    private PlaceIndicators() {}

    public static List<Computed> all() {
        return List.of(IN_OPERATION, VISITS);
    }

    private record Opened(MeetingPlace place, MeetingPlace.Opening opening) {}

    private static boolean isActive(MeetingPlace place, LocalDate day) {
        boolean closed = place.closing() != null
                && place.closing().date() != null
                && !place.closing().date().isAfter(day);
        return Code.is(place.status(), "ACTIVE")
                && !closed
                && (place.period() == null || place.period().contains(day));
    }

    /** One for each record, or as many as the record stands for; printed if any of them is. */
    private static @Nullable Tally places(List<MeetingPlace> active) {
        List<MeetingPlace> several = active.stream()
                .filter(place -> place.count() != null && place.count().value() != null)
                .toList();
        BigDecimal single = BigDecimal.valueOf(active.size() - several.size());
        return several.stream()
                .flatMap(place -> Stream.ofNullable(Stated.tally(place.count(), Counted.PLACES)))
                .reduce(Tally::plus)
                .map(sum ->
                        (Tally) new Tally.Printed(Counted.PLACES, sum.number().add(single), sum.qualifier()))
                .orElseGet(() -> new Tally.Times(Counted.PLACES, single));
    }
}
