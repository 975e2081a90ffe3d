// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.wording;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.comparison.Change;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.jspecify.annotations.Nullable;

/** Says in the words of one language what is different between two reports. */
public final class ComparisonText {

    private static final String PREFIX = "report.change.";

    private final Told told;

    /** With the words of these packs. */
    public ComparisonText(CountryPacks packs, Locale language) {
        this.told = new Told(Labels.of(packs), language);
    }

    /**
     * What has changed in one table, or among the key figures of one section.
     *
     * @param where its caption
     * @param lines a sentence for each change
     */
    public record Part(String where, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** Which reports are compared: what they are about, and both periods. */
    public List<String> head(ReportComparison comparison) {
        Head after = comparison.after().head();
        return List.of(
                say("about", Map.of("title", after.title(), "subject", after.subject())),
                span("before", comparison.before()),
                span("after", comparison.after()));
    }

    /** That the comparison must not be passed on; absent if both reports are for everybody. */
    public Optional<String> warning(ReportComparison comparison) {
        return Stream.of(comparison.before(), comparison.after())
                        .anyMatch(report -> report.head().audience() == Head.Audience.INTERNAL)
                ? Optional.of(say("internal", Map.of()))
                : Optional.empty();
    }

    private String span(String key, Report report) {
        return say(
                key,
                Map.of(
                        "period", Phrase.text(told.period(report.head().period())),
                        "day", Phrase.text(told.day(report.head().asOf()))));
    }

    /** The changes under the tables in which they stand; none if the two reports say the same. */
    public List<Part> parts(ReportComparison comparison) {
        Map<Phrase, List<String>> parts = new LinkedHashMap<>();
        for (Change change : comparison.changes()) {
            parts.computeIfAbsent(change.where(), where -> new ArrayList<>()).add(line(change));
        }
        return parts.entrySet().stream()
                .map(part -> new Part(told.say(part.getKey()), part.getValue()))
                .toList();
    }

    /**
     * One change for a program, in one form wherever it is told. A cell says what it is only where it is written as a cell, as it stands
     * in the report: what is hidden or withheld is hidden, never gone and never none.
     *
     * @param column absent for a key figure
     * @param before absent if it was not there
     * @param after absent if it is no longer there
     * @param text the same in a sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Difference(
            Change.Kind kind,
            String table,
            String row,
            @Nullable String column,
            @Nullable Cell before,
            @Nullable Cell after,
            String text) {}

    /** Every change, in the order of the later report. */
    public List<Difference> differences(ReportComparison comparison) {
        return comparison.changes().stream().map(this::difference).toList();
    }

    private Difference difference(Change change) {
        Phrase column = change.column();
        return new Difference(
                change.kind(),
                told.say(change.where()),
                told.say(change.row()),
                column == null ? null : told.say(column),
                change.before(),
                change.after(),
                line(change));
    }

    /** What is compared, in sentences, and that both say the same if they do. */
    public List<String> words(ReportComparison comparison) {
        List<String> words = new ArrayList<>(head(comparison));
        if (comparison.changes().isEmpty()) {
            words.add(same());
        }
        return words;
    }

    /** That the two reports say the same. */
    public String same() {
        return say("same", Map.of());
    }

    /** One change in a sentence, for example {@code Norra, Completed: from 9 to 11 (2 more)}. */
    public String line(Change change) {
        Phrase column = change.column();
        String what =
                column == null ? told.say(change.row()) : say("what", Map.of("row", change.row(), "column", column));
        return say("line", Map.of("what", Phrase.text(what), "how", Phrase.text(how(change))));
    }

    private String how(Change change) {
        Cell before = change.before();
        Cell after = change.after();
        Map<String, Phrase> both = Map.of("before", Phrase.text(cell(before)), "after", Phrase.text(cell(after)));
        return switch (change.kind()) {
            case MORE, FEWER ->
                before instanceof Cell.Value then && after instanceof Cell.Value now
                        ? grown(then, now, both)
                        : say("OTHERWISE", both);
            case OTHERWISE -> say(cell(before).equals(cell(after)) ? "SOURCE" : "OTHERWISE", both);
            case APPEARED, GONE, NOW_HIDDEN, NO_LONGER_HIDDEN, WAS_HIDDEN, DEFINED_ANEW ->
                say(change.kind().name(), both);
        };
    }

    private String cell(@Nullable Cell cell) {
        return cell == null ? "" : told.cell(cell);
    }

    /** How much is told only where both numbers are exact: nobody knows how far it is from more than 1,500 to 1,600. */
    private String grown(Cell.Value then, Cell.Value now, Map<String, Phrase> both) {
        if (then.qualifier() != Qualifier.EXACT || now.qualifier() != Qualifier.EXACT) {
            return say("from-to", both);
        }
        BigDecimal difference = now.value().subtract(then.value());
        Map<String, Phrase> all = new LinkedHashMap<>(both);
        all.put("difference", Phrase.text(difference(now, difference.abs())));
        boolean more = difference.signum() > 0;
        return say(now.unit() == Cell.Unit.COUNT ? more ? "MORE" : "FEWER" : more ? "MUCH" : "LESS", all);
    }

    private String difference(Cell.Value now, BigDecimal difference) {
        if (now.unit() == Cell.Unit.SHARE) {
            String points = told.written(difference.movePointRight(2), 1, 1);
            return say("points", Map.of("number", Phrase.text(points)));
        }
        return told.number(
                new Cell.Value(difference, now.unit(), Qualifier.EXACT, now.currency(), null, null, null, null));
    }

    private String say(String key, Map<String, Phrase> arguments) {
        return told.say(Phrase.said(PREFIX + key, arguments));
    }
}
