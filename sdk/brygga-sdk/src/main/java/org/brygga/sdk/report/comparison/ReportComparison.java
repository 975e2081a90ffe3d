// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Definition;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Sets two reports beside each other, number by number.
 *
 * <p>It tells nothing that does not stand in one of the two: a number that is hidden in either is never told as a difference. The numbers
 * of a table that one of the two withholds are told as hidden there, and never as gone.
 *
 * @param changes in the order of the later report, what is gone last
 */
public record ReportComparison(Report before, Report after, List<Change> changes) {

    public ReportComparison {
        changes = List.copyOf(changes);
    }

    /** A number with everything by which it is found again. */
    private record Placed(
            Phrase where, Phrase row, @Nullable Phrase column, Cell cell) {}

    /**
     * Compares.
     *
     * @throws IllegalArgumentException if the two are of different kinds, or about different things
     */
    public static ReportComparison of(Report before, Report after) {
        if (before.kind() != after.kind()
                || !Objects.equals(before.head().about(), after.head().about())) {
            throw new IllegalArgumentException("Compare two reports of the same kind about the same");
        }
        Map<List<String>, Placed> then = placed(before, after);
        Map<List<String>, Placed> now = placed(after, before);
        Set<String> anew = definedAnew(before, after);
        Set<List<String>> places = new LinkedHashSet<>(now.keySet());
        places.addAll(then.keySet());
        List<Change> changes = new ArrayList<>();
        for (List<String> place : places) {
            Placed was = then.get(place);
            Placed is = now.get(place);
            if (was == null || is == null || !was.cell.equals(is.cell) || anew.contains(indicator(is.cell))) {
                changes.add(change(was, is, anew));
            }
        }
        return new ReportComparison(before, after, changes);
    }

    /** Every number of a report; of a table that it withholds, those that the other report shows, hidden. */
    private static Map<List<String>, Placed> placed(Report report, Report other) {
        Map<List<String>, Placed> placed = new LinkedHashMap<>();
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.KeyFigures figures) {
                    figures.figures()
                            .forEach(one -> placed.put(
                                    List.of(figures.id(), one.id()),
                                    new Placed(section.title(), one.label(), null, one.cell())));
                } else if (block instanceof Block.Table table) {
                    place(table, placed);
                } else if (block instanceof Block.Withheld withheld) {
                    other.table(withheld.id()).ifPresent(table -> hide(table, placed));
                }
            }
        }
        return placed;
    }

    private static void hide(Block.Table shown, Map<List<String>, Placed> placed) {
        Map<List<String>, Placed> numbers = new LinkedHashMap<>();
        place(shown, numbers);
        numbers.forEach((place, one) -> placed.put(place, new Placed(one.where, one.row, one.column, Cell.hidden())));
    }

    private static void place(Block.Table table, Map<List<String>, Placed> placed) {
        for (Block.Row row : table.rows()) {
            for (int at = 0; at < row.cells().size(); at++) {
                Block.Column column = table.columns().get(at);
                placed.put(
                        List.of(table.id(), row.id(), column.id()),
                        new Placed(
                                table.caption(),
                                row.head(),
                                column.title(),
                                row.cells().get(at)));
            }
        }
    }

    private static Set<String> definedAnew(Report before, Report after) {
        Map<String, Integer> versions =
                before.definitions().stream().collect(Collectors.toMap(Definition::code, Definition::version));
        return after.definitions().stream()
                .filter(one -> versions.getOrDefault(one.code(), one.version()) != one.version())
                .map(Definition::code)
                .collect(Collectors.toSet());
    }

    private static String indicator(Cell cell) {
        return cell instanceof Cell.Value value && value.indicator() != null ? value.indicator() : "";
    }

    private static Change change(@Nullable Placed was, @Nullable Placed is, Set<String> anew) {
        Placed shown = Objects.requireNonNull(is == null ? was : is);
        Cell before = was == null ? null : was.cell;
        Cell after = is == null ? null : is.cell;
        return new Change(kind(before, after, anew), shown.where, shown.row, shown.column, before, after);
    }

    private static Change.Kind kind(@Nullable Cell before, @Nullable Cell after, Set<String> anew) {
        if (before == null) {
            return after instanceof Cell.Hidden ? Change.Kind.NOW_HIDDEN : Change.Kind.APPEARED;
        }
        if (after == null) {
            return before instanceof Cell.Hidden ? Change.Kind.WAS_HIDDEN : Change.Kind.GONE;
        }
        if (anew.contains(indicator(after))) {
            return Change.Kind.DEFINED_ANEW;
        }
        if (after instanceof Cell.Hidden) {
            return Change.Kind.NOW_HIDDEN;
        }
        if (before instanceof Cell.Hidden) {
            return Change.Kind.NO_LONGER_HIDDEN;
        }
        if (before instanceof Cell.Value then && after instanceof Cell.Value now && alike(then, now)) {
            int order = then.value().compareTo(now.value());
            return order == 0 ? Change.Kind.OTHERWISE : order < 0 ? Change.Kind.MORE : Change.Kind.FEWER;
        }
        return Change.Kind.OTHERWISE;
    }

    private static boolean alike(Cell.Value one, Cell.Value other) {
        return one.unit() == other.unit() && Objects.equals(one.currency(), other.currency());
    }
}
