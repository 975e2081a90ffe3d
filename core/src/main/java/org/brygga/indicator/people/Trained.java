// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brygga.indicator.Trace;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** One person who was trained: when she completed first, and where she went on to as far as she told it. */
final class Trained {

    private static final String NOT_REACHED = "NOT_REACHED";

    private final Ref person;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Trace.Fact> facts = new ArrayList<>();
    private @Nullable LocalDate completed;

    private Trained(Ref person) {
        this.person = person;
    }

    Ref person() {
        return person;
    }

    /** What she told on a day. */
    record Answer(LocalDate date, String outcome) {

        private static final Comparator<Answer> ORDER =
                Comparator.comparing(Answer::date).thenComparing(Answer::outcome);

        boolean reached() {
            return !NOT_REACHED.equals(outcome);
        }
    }

    /** Everybody who was trained within what is asked, once. */
    static Collection<Trained> within(Facts facts) {
        Map<Ref, Trained> trained = new TreeMap<>();
        Completed.all(facts).stream()
                .filter(one -> facts.question().covers(one.day()))
                .forEach(one -> of(one.person(), trained).add(one.day(), one.fact()));
        answers(facts, trained);
        return trained.values();
    }

    private static Trained of(Ref person, Map<Ref, Trained> trained) {
        return trained.computeIfAbsent(person, Trained::new);
    }

    private static void answers(Facts facts, Map<Ref, Trained> trained) {
        for (Volunteer volunteer : facts.volunteers()) {
            Trained one = trained.get(facts.person(volunteer.ref()));
            if (one != null) {
                volunteer.pathway().forEach(step -> one.told(step.date(), step.outcome(), facts));
            }
        }
        for (Membership member : facts.memberships()) {
            Trained one = member.person() == null ? null : trained.get(member.person());
            if (one != null && member.enrolment().followUp() != null) {
                one.told(
                        member.enrolment().followUp().date(),
                        member.enrolment().followUp().outcome(),
                        facts);
            }
        }
        trained.values().forEach(one -> one.answers.sort(Answer.ORDER));
    }

    private void add(@Nullable LocalDate day, Trace.Fact fact) {
        facts.add(fact);
        if (day != null && (completed == null || day.isBefore(completed))) {
            completed = day;
        }
    }

    private void told(@Nullable LocalDate day, @Nullable Code outcome, Facts around) {
        if (day != null && outcome != null && !day.isAfter(around.question().asOf())) {
            answers.add(new Answer(day, outcome.word()));
        }
    }

    /** What she told last since she completed; one who was reached at some time stays reached. */
    Optional<Answer> last() {
        return answers.stream()
                .filter(one -> completed == null || !one.date().isBefore(completed))
                .max(Comparator.comparing(Answer::reached).thenComparing(Answer.ORDER));
    }

    /** What she told nearest to some months after she completed, between two limits in months and days. */
    Optional<Answer> after(Window window) {
        LocalDate day = completed;
        if (day == null) {
            return Optional.empty();
        }
        LocalDate middle = day.plusMonths(window.months());
        return answers.stream()
                .filter(one ->
                        one.date().isAfter(window.from(day)) && !one.date().isAfter(window.to(day)))
                .min(Comparator.comparing((Answer one) -> !one.reached())
                        .thenComparing(one -> Math.abs(one.date().toEpochDay() - middle.toEpochDay()))
                        .thenComparing(Answer.ORDER.reversed()));
    }

    Stream<Trace.Fact> facts() {
        return facts.stream();
    }

    /** The time around a follow-up: half way to the one before and half way to the one after. */
    record Window(int months, int fromMonths, int fromDays, int toMonths, int toDays) {

        /** Follow-ups after 3, 6 and 12 months; the last one lasts until 18 months are over. */
        static final List<Window> ALL =
                List.of(new Window(3, 0, 0, 4, 15), new Window(6, 4, 15, 9, 0), new Window(12, 9, 0, 18, 0));

        LocalDate from(LocalDate completed) {
            return completed.plusMonths(fromMonths).plusDays(fromDays);
        }

        LocalDate to(LocalDate completed) {
            return completed.plusMonths(toMonths).plusDays(toDays);
        }
    }
}
