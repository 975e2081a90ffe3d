// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Severity;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Code;
import org.brygga.reckoning.agreement.Sides;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleBuilder;
import org.brygga.rule.Scope;

/** What a citizen promise (medborgarlöfte) consists of. */
final class CitizenPromiseRules {

    static final Rule<Partnership> POLICE_AND_MUNICIPALITY = promise(Rule.error("SE-MLO-001"))
            .title("A citizen promise is given by the police and the municipality")
            .text("{missing} is not among the parties.")
            .fix("Add the police and the municipality, or the one of them that is missing.")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, CitizenPromiseRules::isPromise)
            .reads("parties")
            .finds((promise, context, hits) -> {
                List<Optional<Code>> kinds = promise.parties().stream()
                        .map(party -> Sides.kind(party, context.dataset()))
                        .toList();
                if (kinds.isEmpty() || kinds.stream().anyMatch(Optional::isEmpty)) {
                    return;
                }
                List<Code> missing = Stream.of("POLICE", "MUNICIPALITY")
                        .map(Code::of)
                        .filter(kind -> !kinds.contains(Optional.of(kind)))
                        .toList();
                if (!missing.isEmpty()) {
                    Severity severity = missing.size() == 1 ? Severity.WARNING : Severity.ERROR;
                    hits.add(FieldPath.of("parties"), severity, Map.of("missing", missing));
                }
            });

    static final Rule<Partnership> HAS_PROBLEM_PICTURE = Rule.warning("SE-MLO-002")
            .title("A citizen promise builds on a local problem picture with its sources")
            .text("The local problem picture is missing, or it does not say what it rests on.")
            .text("picture", "The local problem picture is missing.")
            .text("foundations", "The local problem picture does not say what it rests on.")
            .fix(
                    "Describe the problem picture and what it rests on: dialogues with citizens and staff, statistics, knowledge of the police.")
            .source(Confidence.VERIFIED, SwedishSources.METHOD, SwedishSources.METHOD_URL)
            .from("2014-01-01")
            .notStated()
            .on(Partnership.class, CitizenPromiseRules::isPromise)
            .reads("problemPicture/foundations", "problemPicture/text")
            .finds((promise, context, hits) -> {
                if (promise.problemPicture() == null) {
                    hits.in("picture").add("problemPicture");
                } else if (promise.problemPicture().foundations().isEmpty()) {
                    hits.in("foundations").add(FieldPath.of("problemPicture", "foundations"));
                }
            });

    static final Rule<Partnership> HAS_MEASURES = promise(Rule.error("SE-MLO-003"))
            .title("A citizen promise has concrete measures, each with somebody responsible")
            .text("There is no measure, or a measure has nobody responsible.")
            .text("none", "No concrete measure is stated.")
            .text("responsible", "Nobody is named as responsible for the measure.")
            .fix("Write down what will be done and who answers for it.")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, CitizenPromiseRules::isPromise)
            .reads("measures")
            .finds((promise, context, hits) -> {
                if (promise.measures().isEmpty()) {
                    hits.in("none").add("measures");
                }
                Each.of(promise.measures(), "measures", Measure::id, (measure, path) -> {
                    if (measure.responsible().isEmpty()
                            && measure.responsibleNames().isEmpty()) {
                        hits.in("responsible").add(path.child("responsible"));
                    }
                });
            });

    static final Rule<Partnership> MEASURES_CAN_BE_TESTED = Rule.warning("SE-MLO-004")
            .title("A measure says how much, until when, or how one sees that it is done")
            .text("The measure has no quantity, no date and no other test.")
            .fix("Add how much is promised, or until when, or how it will be seen that it is done.")
            .source(Confidence.VERIFIED, SwedishSources.FOLLOW_UP, SwedishSources.FOLLOW_UP_URL)
            .from("2014-01-01")
            .scope(Scope.AGGREGATE)
            .notStated()
            .on(Partnership.class, CitizenPromiseRules::isPromise)
            .reads("measures")
            .finds((promise, context, hits) -> Each.of(promise.measures(), "measures", Measure::id, (measure, path) -> {
                if (measure.quantity() == null && measure.due() == null && measure.fulfilmentTest() == null) {
                    hits.add(path);
                }
            }));

    private CitizenPromiseRules() {}

    static List<Rule<?>> all() {
        return List.of(POLICE_AND_MUNICIPALITY, HAS_PROBLEM_PICTURE, HAS_MEASURES, MEASURES_CAN_BE_TESTED);
    }

    static boolean isPromise(Partnership partnership) {
        return Code.is(partnership.form(), "CITIZEN_PROMISE");
    }

    private static RuleBuilder promise(RuleBuilder rule) {
        return rule.source(Confidence.VERIFIED, SwedishSources.PROMISE, SwedishSources.PROMISE_URL)
                .from("2014-01-01");
    }
}
