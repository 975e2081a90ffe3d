// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.brygga.sdk.disclosure.Method.Suppress;
import org.brygga.sdk.disclosure.attack.Attack;
import org.brygga.sdk.disclosure.attack.LinkedCells;
import org.brygga.sdk.disclosure.attack.Room;
import org.brygga.sdk.disclosure.attack.Suppression;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Hidden;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;

/** Hides counts in the tables of one population. */
final class Suppressing {

    private final Suppress method;
    private final List<List<PublishedTable>> earlier;
    private final Map<String, Integer> givenAway = new HashMap<>();
    private final Map<String, List<PublishedTable.Value>> values = new HashMap<>();

    /**
     * @param earlier the tables of the same population, by release
     */
    Suppressing(Suppress method, List<List<PublishedTable>> earlier) {
        this.method = method;
        this.earlier = earlier;
    }

    /** What is shown, by the name of the table; a table that is withheld has nothing. */
    Map<String, List<PublishedTable.Value>> values() {
        return values;
    }

    /** How many cells are to blame for each table that is withheld. */
    Map<String, Integer> givenAway() {
        return givenAway;
    }

    void run(List<CountTable> tables) {
        List<CountTable> left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            LinkedCells cells =
                    new LinkedCells(left.stream().map(CountTable::lattice).toList());
            Room room = new Room(counts(cells, left));
            List<Integer> narrow = protect(cells, room, left, false);
            if (!narrow.isEmpty() && !earlier.isEmpty()) {
                room = new Room(counts(cells, left));
                narrow = protect(cells, room, left, true);
            }
            if (narrow.isEmpty()) {
                keep(cells, room, left);
                return;
            }
            withhold(cells, left, narrow);
        }
    }

    private List<Integer> protect(LinkedCells cells, Room room, List<CountTable> tables, boolean bounded) {
        for (int table = 0; table < tables.size(); table++) {
            CountTable counted = tables.get(table);
            int[] of = cells.cellsOf(table);
            IntStream.range(0, of.length).filter(counted::isImpossible).forEach(cell -> room.know(of[cell]));
        }
        List<Comparison> comparisons = earlier.stream()
                .map(before -> {
                    LinkedCells cellsBefore = new LinkedCells(
                            before.stream().map(PublishedTable::lattice).toList());
                    return new Comparison(cells, cellsBefore, Audit.shown(cellsBefore, before), method.threshold());
                })
                .toList();
        comparisons.forEach(one -> one.apply(room, bounded));
        for (int table = 0; table < tables.size(); table++) {
            hideSmall(tables.get(table), cells.cellsOf(table), room);
        }
        hideWhereEverybodyIs(cells, room);
        List<Integer> narrow = new Suppression(cells, room, method.threshold()).run();
        if (narrow.isEmpty()) {
            // The proof by pairs of tables is looked at by another, which shares nothing with it but what is shown.
            List<OptionalLong> shown = shown(room);
            narrow = new Attack(cells, shown).narrow(Audit.hidden(shown), List.of(), method.threshold());
        }
        for (int at = 0; at < comparisons.size() && narrow.isEmpty(); at++) {
            narrow = comparisons.get(at).givenAway(shown(room));
        }
        return narrow;
    }

    private void hideSmall(CountTable table, int[] of, Room room) {
        boolean fewShared = table.isShare() && table.count(0) < method.shareDenominatorLeast();
        for (int cell = 0; cell < of.length; cell++) {
            if (table.count(cell) < method.threshold() || (fewShared && cell > 0)) {
                room.hide(of[cell]);
            }
        }
    }

    /** Who knows that somebody is counted knows all about her, if everybody is in one category. */
    private static void hideWhereEverybodyIs(LinkedCells cells, Room room) {
        for (int[] sum : cells.sums()) {
            long others = IntStream.range(1, sum.length)
                    .filter(at -> !room.isKnown(sum[at]) || room.count(sum[at]) > 0)
                    .count();
            if (others > 1) {
                IntStream.range(1, sum.length)
                        .filter(at -> room.count(sum[at]) == room.count(sum[0]))
                        .forEach(at -> room.hide(sum[at]));
            }
        }
    }

    private static long[] counts(LinkedCells cells, List<CountTable> tables) {
        long[] counts = new long[cells.size()];
        boolean[] known = new boolean[cells.size()];
        for (int table = 0; table < tables.size(); table++) {
            int[] of = cells.cellsOf(table);
            for (int cell = 0; cell < of.length; cell++) {
                long count = tables.get(table).count(cell);
                if (known[of[cell]] && counts[of[cell]] != count) {
                    throw new IllegalArgumentException(
                            "Two tables of one population count the same people differently: "
                                    + tables.get(table).name() + " and one before it; count all from the same records");
                }
                counts[of[cell]] = count;
                known[of[cell]] = true;
            }
        }
        return counts;
    }

    private static List<OptionalLong> shown(Room room) {
        return IntStream.range(0, room.size())
                .mapToObj(cell -> room.isHidden(cell) ? OptionalLong.empty() : OptionalLong.of(room.count(cell)))
                .toList();
    }

    private void keep(LinkedCells cells, Room room, List<CountTable> tables) {
        for (int table = 0; table < tables.size(); table++) {
            int[] of = cells.cellsOf(table);
            CountTable counted = tables.get(table);
            boolean something = IntStream.range(0, of.length)
                    .anyMatch(cell -> !room.isHidden(of[cell]) && !counted.isImpossible(cell));
            if (something) {
                values.put(
                        counted.name(),
                        IntStream.of(of)
                                .<PublishedTable.Value>mapToObj(
                                        cell -> room.isHidden(cell) ? new Hidden() : new Shown(room.count(cell)))
                                .toList());
            }
        }
    }

    private void withhold(LinkedCells cells, List<CountTable> left, List<Integer> narrow) {
        for (int table = left.size() - 1; table >= 0; table--) {
            int[] of = cells.cellsOf(table);
            int count = (int) IntStream.of(of).filter(narrow::contains).count();
            if (count > 0) {
                givenAway.put(left.get(table).name(), count);
                left.remove(table);
            }
        }
    }
}
