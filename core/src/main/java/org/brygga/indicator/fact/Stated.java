// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Question;
import org.brygga.indicator.Tally;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.statement.SourceDocument;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that sources print, within what is asked.
 *
 * <p>A number belongs to its period, else to its own date, else to the day on which its source was published, else to the time of
 * the programme; one without any of these belongs only where every time is asked for.
 */
public final class Stated {

    private Stated() {}

    /** The results of programmes for an indicator, from the list {@code indicator}; plans among them if asked for. */
    public static List<Result> results(Facts facts, String indicator, boolean planned) {
        return facts.programmes().stream()
                .flatMap(programme -> programme.results().stream()
                        .filter(result -> Code.is(result.indicator(), indicator)
                                && Boolean.TRUE.equals(result.planned()) == planned)
                        .filter(result ->
                                belongs(facts, result.period(), result.value(), result.source(), programme.period()))
                        .map(result -> new Result(programme, result)))
                .toList();
    }

    /** What is stated of organisations and areas, from the list {@code statistic}. */
    public static List<Count> statistics(Facts facts, String statistic) {
        return Stream.concat(
                        facts.organisations().stream().flatMap(one -> numbers(facts, one, one.statistics(), statistic)),
                        facts.areas().stream().flatMap(one -> numbers(facts, one, one.statistics(), statistic)))
                .toList();
    }

    private static Stream<Count> numbers(Facts facts, Aggregate by, List<Statistic> statistics, String statistic) {
        return statistics.stream()
                .filter(one -> Code.is(one.code(), statistic))
                .filter(one -> belongs(facts, one.period(), one.value(), one.source(), null))
                .map(one -> new Count(by, one));
    }

    /** Whether a number belongs to what is asked. */
    public static boolean belongs(
            Facts facts,
            @Nullable Period own,
            @Nullable Quantity value,
            @Nullable Ref source,
            @Nullable Period around) {
        Question question = facts.question();
        if (own != null) {
            return lies(own, question);
        }
        if (value != null && value.asOf() != null) {
            return question.covers(value.asOf());
        }
        Optional<PartialDate> published =
                facts.dataset().find(SourceDocument.class, source).map(SourceDocument::published);
        if (published.isPresent()) {
            return question.covers(published.get());
        }
        return around == null ? question.alwaysAsked() : lies(around, question);
    }

    private static boolean lies(Period period, Question question) {
        return question.alwaysAsked() || (question.touches(period) && !period.reachesOutside(question.period()));
    }

    /** A printed number as a count; absent if the source prints none. */
    public static @Nullable Tally tally(@Nullable Quantity quantity, Counted counts) {
        return quantity == null || quantity.value() == null
                ? null
                : new Tally.Printed(counts, quantity.value(), quantity.qualifier());
    }

    /** A result of a programme. */
    public record Result(Programme programme, IndicatorResult result) {

        /** What it counts. */
        public Counted counts() {
            return Counted.of(result.measure());
        }

        public Figure.Statement statement() {
            Quantity value = result.value();
            return new Figure.Statement(
                    programme.ref(),
                    result.source() == null ? first(programme.sources()) : result.source(),
                    value != null && value.asOf() != null
                            ? value.asOf()
                            : result.period() == null ? null : result.period().end(),
                    Boolean.TRUE.equals(result.planned()));
        }
    }

    /** A statistic of an organisation or an area. */
    public record Count(Aggregate by, Statistic statistic) {

        public Figure.Statement statement() {
            Quantity value = statistic.value();
            return new Figure.Statement(
                    by.ref(),
                    statistic.source(),
                    value != null && value.asOf() != null
                            ? value.asOf()
                            : statistic.period() == null
                                    ? null
                                    : statistic.period().end(),
                    false);
        }
    }

    /** The first of some sources; absent if there is none. */
    public static @Nullable Ref first(List<Ref> sources) {
        return sources.isEmpty() ? null : sources.get(0);
    }
}
