// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.brygga.sdk.disclosure.attack.Attack;
import org.brygga.sdk.disclosure.attack.Attack.Interval;
import org.brygga.sdk.disclosure.attack.LinkedCells;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.disclosure.count.PublishedTable;

/** Works out of published tables, and of nothing else, what each hidden cell can be; it does not know how they were made. */
public final class Audit {

    private Audit() {}

    /**
     * What somebody can compute of a hidden cell.
     *
     * @param people whom it counts
     * @param interval between what it must lie
     */
    public record Computed(Population population, Conditions people, Interval interval) {}

    /** What is computed of every hidden cell of tables that are published together, each cell once. */
    public static List<Computed> of(List<PublishedTable> tables) {
        List<Computed> computed = new ArrayList<>();
        byPopulation(tables).forEach((population, linked) -> {
            LinkedCells cells = cells(linked);
            List<OptionalLong> shown = shown(cells, linked);
            collect(population, cells, new Attack(cells, shown), hidden(shown), computed);
        });
        return computed;
    }

    /** Those hidden cells whose interval is narrower than a threshold; much quicker than to compute all. */
    public static List<Computed> narrow(List<PublishedTable> tables, long threshold) {
        List<Computed> computed = new ArrayList<>();
        byPopulation(tables).forEach((population, linked) -> {
            LinkedCells cells = cells(linked);
            List<OptionalLong> shown = shown(cells, linked);
            Attack attack = new Attack(cells, shown);
            collect(population, cells, attack, attack.narrow(hidden(shown), List.of(), threshold), computed);
        });
        return computed;
    }

    /**
     * The same for somebody who also has an earlier release, and assumes something about what has happened since; nothing if what she
     * assumes cannot be.
     */
    public static List<Computed> narrow(
            List<PublishedTable> tables, long threshold, EarlierRelease earlier, Attack.Assumption assumption) {
        List<Computed> computed = new ArrayList<>();
        Map<Population, List<PublishedTable>> before = byPopulation(earlier.tables());
        byPopulation(tables).forEach((population, linked) -> {
            LinkedCells cells = cells(linked);
            List<OptionalLong> shown = shown(cells, linked);
            Attack attack = new Attack(cells, shown);
            List<PublishedTable> linkedBefore = before.getOrDefault(population, List.of());
            if (!linkedBefore.isEmpty()) {
                LinkedCells cellsBefore = cells(linkedBefore);
                attack.beside(cellsBefore, shown(cellsBefore, linkedBefore), assumption);
            }
            if (!attack.isImpossible()) {
                collect(population, cells, attack, attack.narrow(hidden(shown), List.of(), threshold), computed);
            }
        });
        return computed;
    }

    private static void collect(
            Population population, LinkedCells cells, Attack attack, List<Integer> asked, List<Computed> into) {
        List<Interval> intervals = attack.intervals(asked);
        for (int at = 0; at < asked.size(); at++) {
            into.add(new Computed(population, cells.conditions(asked.get(at)), intervals.get(at)));
        }
    }

    static List<Integer> hidden(List<OptionalLong> shown) {
        return IntStream.range(0, shown.size())
                .filter(cell -> shown.get(cell).isEmpty())
                .boxed()
                .toList();
    }

    static Map<Population, List<PublishedTable>> byPopulation(List<PublishedTable> tables) {
        Map<Population, List<PublishedTable>> sorted = new LinkedHashMap<>();
        tables.forEach(table -> sorted.computeIfAbsent(table.population(), one -> new ArrayList<>())
                .add(table));
        return sorted;
    }

    private static LinkedCells cells(List<PublishedTable> tables) {
        return new LinkedCells(tables.stream().map(PublishedTable::lattice).toList());
    }

    /** What is shown in each of the linked cells; a cell that one table shows is shown. */
    static List<OptionalLong> shown(LinkedCells cells, List<PublishedTable> tables) {
        List<OptionalLong> shown = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            shown.add(OptionalLong.empty());
        }
        for (int table = 0; table < tables.size(); table++) {
            int[] of = cells.cellsOf(table);
            for (int cell = 0; cell < of.length; cell++) {
                if (tables.get(table).values().get(cell) instanceof PublishedTable.Shown seen) {
                    shown.set(of[cell], OptionalLong.of(seen.value()));
                }
            }
        }
        return shown;
    }
}
