// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.reckoning.agreement.MeasureProgress;

/** How many of the measures that were promised are carried out. */
public final class MeasureIndicators {

    private static final Computed FULFILLED = Computed.of(
            Indicator.define("IND-GOA-2", Unit.SHARE, Counted.MEASURES, Counted.MEASURES)
                    .addsUp(true)
                    .build(),
            (facts, drafts) -> {
                List<Partnership> partnerships = facts.partnerships().stream()
                        .filter(one -> facts.question().touches(one.period()))
                        .toList();
                long all = partnerships.stream()
                        .mapToLong(one -> one.measures().size())
                        .sum();
                Map<Measure.Status, Long> counts = new EnumMap<>(Measure.Status.class);
                partnerships.stream()
                        .flatMap(one -> one.measures().stream())
                        .forEach(measure -> status(measure, facts.question().asOf())
                                .ifPresent(status -> counts.merge(status, 1L, Long::sum)));
                long told = counts.values().stream().mapToLong(Long::longValue).sum();
                return List.of(drafts.begin()
                        .over(
                                told == 0 ? null : count(counts, Measure.Status.DONE),
                                all == 0 ? null : Tally.Times.of(Counted.MEASURES, all))
                        .aside(Aside.What.PARTLY, count(counts, Measure.Status.PARTLY))
                        .aside(Aside.What.NOT_DONE, count(counts, Measure.Status.NOT_DONE))
                        .aside(Aside.What.OUTCOME_UNKNOWN, count(counts, Measure.Status.UNKNOWN))
                        .aside(Aside.What.NOT_REPORTED, Tally.Times.of(Counted.MEASURES, all - told))
                        .trace(Trace.of(() -> partnerships.stream().map(one -> new Trace.Fact(one.ref(), "measures"))))
                        .build());
            });

    private MeasureIndicators() {}

    public static List<Computed> all() {
        return List.of(FULFILLED);
    }

    private static Tally count(Map<Measure.Status, Long> counts, Measure.Status status) {
        return Tally.Times.of(Counted.MEASURES, counts.getOrDefault(status, 0L));
    }

    /** What was told last by a day; an outcome without a date counts as told. */
    private static Optional<Measure.Status> status(Measure measure, LocalDate day) {
        List<Measure.Outcome> known = measure.outcomes().stream()
                .filter(one -> one.date() == null
                        || one.date().earliest().map(date -> !date.isAfter(day)).orElse(true))
                .toList();
        return MeasureProgress.newest(
                        MeasureBuilder.builder(measure).outcomes(known).build())
                .map(Measure.Outcome::status);
    }
}
