// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.indicator.Trace;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;

/** What participants answered for one grant; an answer whose day of erasure is over is not read. */
final class Answers {

    private final Map<Ref, List<FunderAnswer>> byPerson = new TreeMap<>();
    private final Map<Ref, Set<Trace.Fact>> facts = new TreeMap<>();

    private Answers() {}

    /** By grant, the answers of those who began within what is asked. */
    static Map<Ref, Answers> within(Facts around) {
        Map<Ref, Answers> byGrant = new TreeMap<>();
        for (Membership member : around.begun()) {
            Ref person = member.person();
            if (person == null || !member.started()) {
                continue;
            }
            for (FunderAnswer answer : member.enrolment().funderAnswers()) {
                boolean over = answer.eraseOn() != null
                        && answer.eraseOn().isBefore(around.question().asOf());
                if (answer.grant() != null && !over) {
                    Answers answers = byGrant.computeIfAbsent(answer.grant(), key -> new Answers());
                    answers.byPerson
                            .computeIfAbsent(person, key -> new ArrayList<>())
                            .add(answer);
                    answers.facts
                            .computeIfAbsent(person, key -> new TreeSet<>())
                            .add(member.fact());
                }
            }
        }
        return byGrant;
    }

    /** Whether anybody has an answer to a question, of whatever kind. */
    boolean anybody(String question) {
        return byPerson.values().stream().flatMap(List::stream).anyMatch(answer -> isTo(answer, question));
    }

    Set<Ref> whoSaid(String question, String word) {
        return who(answer -> isTo(answer, question) && Code.is(answer.answer(), word));
    }

    /** Those who said yes, and whose proof was seen. */
    Set<Ref> whoProved(String question) {
        return who(answer ->
                isTo(answer, question) && Code.is(answer.answer(), "YES") && Boolean.TRUE.equals(answer.proofSeen()));
    }

    /** Those who have answers for the grant, and none to this question. */
    Set<Ref> notAsked(String question) {
        return byPerson.entrySet().stream()
                .filter(entry -> entry.getValue().stream().noneMatch(answer -> isTo(answer, question)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The answer of one person; the first by its word where there are several, {@code UNKNOWN} where there is none. */
    String said(Ref person, String question) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(answer -> isTo(answer, question) && answer.answer() != null)
                .map(answer -> String.valueOf(answer.answer()))
                .sorted()
                .findFirst()
                .orElse("UNKNOWN");
    }

    Stream<Trace.Fact> facts(Ref person) {
        return facts.getOrDefault(person, Set.of()).stream();
    }

    private Set<Ref> who(Predicate<FunderAnswer> said) {
        return byPerson.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(said))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTo(FunderAnswer answer, String question) {
        return Code.is(answer.question(), question);
    }
}
