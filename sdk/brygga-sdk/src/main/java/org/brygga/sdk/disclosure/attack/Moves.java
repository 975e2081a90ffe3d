// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.Lattice;
import org.brygga.sdk.disclosure.count.Restriction;
import org.brygga.sdk.disclosure.count.Tree;

/**
 * Ways in which people could stand otherwise and everything that is shown would be the same: in each dimension somebody is in
 * another category, or is there or not; in all dimensions together these are the corners of a box (the hypercube method of Repsilber,
 * 1994, taken up to hierarchies and linked tables).
 */
final class Moves {

    /** Enough to choose from; more only takes time. */
    private static final int MOST_TRIED = 1_500;

    private final LinkedCells cells;
    private final Room room;
    private final List<String> names;
    private final List<Tree> trees = new ArrayList<>();
    private final List<int[]> ownDimensions = new ArrayList<>();
    private final List<int[]> fixedNodes = new ArrayList<>();
    private final List<int[]> cellsOf = new ArrayList<>();
    private final int[] inTable;
    private final int[] inCell;

    Moves(LinkedCells cells, Room room) {
        this.cells = cells;
        this.room = room;
        this.names = cells.dimensions();
        names.forEach(name -> trees.add(cells.tree(name)));
        inTable = new int[cells.size()];
        inCell = new int[cells.size()];
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        for (int table = 0; table < cells.tables().size(); table++) {
            Lattice lattice = cells.tables().get(table);
            int[] of = cells.cellsOf(table);
            cellsOf.add(of);
            ownDimensions.add(lattice.dimensions().stream()
                    .mapToInt(one -> places.getOrDefault(one.name(), -1))
                    .toArray());
            int[] fixed = new int[names.size()];
            for (Restriction one : lattice.fixed()) {
                int place = places.getOrDefault(one.dimension().name(), -1);
                fixed[place] = trees.get(place).number(one.category());
            }
            fixedNodes.add(fixed);
            for (int cell = of.length - 1; cell >= 0; cell--) {
                inTable[of[cell]] = table;
                inCell[of[cell]] = cell;
            }
        }
    }

    /** Hands over each way that changes a cell, until there are enough. */
    void through(int cell, Consumer<Move> use) {
        List<List<Step>> steps = new ArrayList<>();
        for (int d = 0; d < names.size(); d++) {
            steps.add(steps(cell, d));
        }
        shorten(steps);
        Step[] chosen = new Step[steps.size()];
        combine(steps, 0, chosen, use);
    }

    private void combine(List<List<Step>> steps, int d, Step[] chosen, Consumer<Move> use) {
        if (d == chosen.length) {
            Move move = new Move();
            for (int table = 0; table < cells.tables().size(); table++) {
                collect(table, chosen, move);
            }
            use.accept(move);
            return;
        }
        for (Step step : steps.get(d)) {
            chosen[d] = step;
            combine(steps, d + 1, chosen, use);
        }
    }

    private void collect(int table, Step[] chosen, Move move) {
        int[] own = ownDimensions.get(table);
        int[] fixed = fixedNodes.get(table);
        int sign = 1;
        for (int d = 0; d < chosen.length; d++) {
            boolean isOwn = false;
            for (int one : own) {
                isOwn |= one == d;
            }
            if (!isOwn) {
                sign *= chosen[d].sign(fixed[d]);
            }
        }
        if (sign != 0) {
            spread(table, own, 0, 0, sign, chosen, move);
        }
    }

    private void spread(int table, int[] own, int at, int cell, int sign, Step[] chosen, Move move) {
        if (at == own.length) {
            move.add(cellsOf.get(table)[cell], sign);
            return;
        }
        int stride = cells.tables().get(table).stride(at);
        Step step = chosen[own[at]];
        for (int node : step.nodes) {
            spread(table, own, at + 1, cell + node * stride, sign * step.sign(node), chosen, move);
        }
    }

    /** What can happen in one dimension so that the cell changes. */
    private List<Step> steps(int cell, int d) {
        Tree tree = trees.get(d);
        int node = node(cell, d);
        List<Step> steps = new ArrayList<>();
        for (int leaf : tree.leaves(node)) {
            if (node > 0) {
                for (int elsewhere : tree.leaves(0)) {
                    if (!tree.within(elsewhere, node)) {
                        steps.add(new Step(tree, leaf, elsewhere));
                    }
                }
            }
            steps.add(new Step(tree, leaf, 0));
        }
        steps.sort(Comparator.comparingInt((Step step) -> step.nodes.length)
                .thenComparingLong(step -> burden(cell, d, step)));
        return steps;
    }

    /** Hidden neighbours first, then those that are large enough to give room and are no larger than that. */
    private long burden(int cell, int d, Step step) {
        String name = names.get(d);
        int to = step.other == 0 ? step.leaf : step.other;
        Conditions beside = cells.conditions(cell).and(name, trees.get(d).name(to));
        OptionalInt found = cells.find(beside);
        if (found.isEmpty()) {
            return Room.NO_LIMIT;
        }
        return room.isHidden(found.getAsInt()) ? -room.count(found.getAsInt()) : room.count(found.getAsInt());
    }

    private int node(int cell, int d) {
        int table = inTable[cell];
        int[] own = ownDimensions.get(table);
        for (int at = 0; at < own.length; at++) {
            if (own[at] == d) {
                return cells.tables().get(table).node(inCell[cell], at);
            }
        }
        return fixedNodes.get(table)[d];
    }

    private static void shorten(List<List<Step>> steps) {
        while (steps.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, Room.NO_LIMIT)) > MOST_TRIED) {
            int longest = 0;
            for (int d = 1; d < steps.size(); d++) {
                longest = steps.get(d).size() > steps.get(longest).size() ? d : longest;
            }
            List<Step> old = steps.get(longest);
            steps.set(longest, old.subList(0, old.size() * 3 / 4));
        }
    }

    /** One dimension: from a leaf to another, or, if the other is 0, one more in a leaf. */
    private static final class Step {

        private final int leaf;
        private final int other;
        private final int[] nodes;
        private final int[] signs;

        Step(Tree tree, int leaf, int other) {
            this.leaf = leaf;
            this.other = other;
            signs = new int[tree.size()];
            for (int at = leaf; at >= 0; at = tree.parent(at)) {
                signs[at]++;
            }
            for (int at = other; at >= 0 && other > 0; at = tree.parent(at)) {
                signs[at]--;
            }
            int count = 0;
            int[] changed = new int[tree.size()];
            for (int node = 0; node < signs.length; node++) {
                if (signs[node] != 0) {
                    changed[count++] = node;
                }
            }
            nodes = Arrays.copyOf(changed, count);
        }

        int sign(int node) {
            return signs[node];
        }
    }
}
