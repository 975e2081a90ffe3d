// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.table.DatedTable;
import org.brygga.finding.FieldPath;
import org.brygga.model.partnership.Goal;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** What becomes of a citizen promise: how long it runs, what citizens are told, what came of each measure. */
final class PromiseFollowUpRules {

    private static final DatedTable THRESHOLDS = SwedenPack.THRESHOLDS;
    private static final Code POLICE = Code.of("SE_POLICE");

    static final Rule<Partnership> IS_NOT_LONG = Rule.warning("SE-MLO-005")
            .title("A citizen promise runs for one to two years")
            .text("The promise runs for {months} months; more than {limit} is unusual.")
            .fix("Look at the period again, or follow the promise up and renew it. The limit is our own.")
            .source(
                    Confidence.VERIFIED,
                    "Swedish police, citizen promise in Hisings Backa",
                    "https://polisen.se/om-polisen/medborgarloften-och-lokal-samverkan/medborgarloften/vastra-gotaland/goteborg-hisings-backa/")
            .from("2014-01-01")
            .on(Partnership.class, CitizenPromiseRules::isPromise)
            .reads("period")
            .finds((promise, context, hits) -> {
                int limit =
                        THRESHOLDS.number("promise-months-most", context.asOf()).intValue();
                Optional.ofNullable(promise.period())
                        .flatMap(Period::months)
                        .filter(months -> months > limit)
                        .ifPresent(
                                months -> hits.add(FieldPath.of("period"), Map.of("months", months, "limit", limit)));
            });

    static final Rule<Partnership> CITIZENS_ARE_TOLD = Rule.warning("SE-MLO-006")
            .title("Citizens are told about a promise, and afterwards what became of it")
            .text("No communication to citizens is planned, or no feedback was given after the end.")
            .text("plan", "No communication to citizens is stated.")
            .text("feedback", "The promise has ended, and no feedback to citizens is stated.")
            .fix("Plan how citizens are told, and tell them afterwards what became of the promise.")
            .source(
                    Confidence.VERIFIED,
                    "Brå, evaluation of citizen promises, 2018",
                    "https://bra.se/om-bra/nytt-fran-bra/arkiv/nyheter/2018-12-14-utvardering-av-medborgarloften.html")
            .from("2014-01-01")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, CitizenPromiseRules::isPromise)
            .reads("communications", "period")
            .finds((promise, context, hits) -> {
                if (promise.communications().isEmpty()) {
                    hits.in("plan").add("communications");
                } else if (ended(promise, context.asOf())
                        && promise.communications().stream().noneMatch(told -> Boolean.TRUE.equals(told.feedback()))) {
                    hits.in("feedback").add("communications");
                }
            });

    static final Rule<Partnership> MEASURES_HAVE_OUTCOMES = Rule.warning("SE-MLO-007")
            .title("When a promise has ended, each measure has an outcome")
            .text("The promise has ended, and the measure has no outcome.")
            .fix("Write down what came of the measure: done, partly, not done, or unknown.")
            .source(Confidence.VERIFIED, SwedishSources.FOLLOW_UP, SwedishSources.FOLLOW_UP_URL)
            .from("2014-01-01")
            .scope(Scope.AGGREGATE)
            .on(Partnership.class, CitizenPromiseRules::isPromise)
            .reads("measures", "period")
            .finds((promise, context, hits) -> {
                if (ended(promise, context.asOf())) {
                    Each.of(promise.measures(), "measures", Measure::id, (measure, path) -> {
                        if (measure.outcomes().isEmpty()) {
                            hits.add(path.child("outcomes"));
                        }
                    });
                }
            });

    static final Rule<Partnership> DELISTING_IS_SHOWN = Rule.warning("SE-MLO-008")
            .title("An area is said to have left the list only when a newer list leaves it out")
            .text("The goal is stated as reached, and no newer list without the area is recorded.")
            .fix(
                    "Record the end of the classification with the list that leaves the area out; areas are also split and renamed.")
            .source(
                    Confidence.VERIFIED,
                    "Swedish police, vulnerable areas",
                    "https://polisen.se/om-polisen/polisens-arbete/utsatta-omraden/")
            .from("2015-01-01")
            .scope(Scope.PROGRAMME)
            .on(Partnership.class)
            .reads("goals", "areas")
            .finds((promise, context, hits) -> Each.of(promise.goals(), "goals", Goal::id, (goal, path) -> {
                boolean claimed = Code.is(goal.code(), "AREA_DELISTING") && Code.is(goal.status(), "REACHED");
                Stream<Ref> areas = goal.area() == null ? promise.areas().stream() : Stream.of(goal.area());
                if (claimed
                        && areas.flatMap(area -> context.dataset().find(Area.class, area).stream())
                                .anyMatch(area -> stillListed(area, context.asOf()))) {
                    hits.add(path.child("status"));
                }
            }));

    private PromiseFollowUpRules() {}

    static List<Rule<?>> all() {
        return List.of(IS_NOT_LONG, CITIZENS_ARE_TOLD, MEASURES_HAVE_OUTCOMES, DELISTING_IS_SHOWN);
    }

    private static boolean ended(Partnership promise, LocalDate asOf) {
        return promise.period() != null
                && promise.period().lastDay().filter(asOf::isAfter).isPresent();
    }

    private static boolean stillListed(Area area, LocalDate asOf) {
        return area.classifications().stream()
                .filter(classification -> POLICE.equals(classification.scheme()))
                .anyMatch(classification -> classification.period() == null
                        || classification
                                .period()
                                .lastDay()
                                .filter(last -> !last.isAfter(asOf))
                                .isEmpty());
    }
}
