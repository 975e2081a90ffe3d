// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What somebody computes who has everything that is shown: the least and the largest value of each hidden cell, by sums one by one
 * and, where these leave it open, by linear programming over all of them together.
 */
public final class Attack {

    private static final double TOLERANCE = 1e-6;

    /** What somebody assumes who compares two releases. */
    public enum Assumption {
        /** Nothing has changed between them. */
        SAME,
        /** People have only been added. */
        GROWTH,
        /** People have only been taken out. */
        DECLINE
    }

    /**
     * Between what a cell must lie; both ends belong to it.
     *
     * @param most absent if it may be as large as you like
     */
    public record Interval(long least, OptionalLong most) {

        /** Whether the ends lie at least so far apart. */
        public boolean isWide(long width) {
            return most.isEmpty() || most.getAsLong() - least >= width;
        }
    }

    private final LinkedCells cells;
    private final Unknowns numbers;
    private int[] earlier = new int[0];

    /**
     * @param shown what is shown in each cell; empty where nothing is
     */
    public Attack(LinkedCells cells, List<OptionalLong> shown) {
        this.cells = cells;
        this.numbers = new Unknowns(cells.size());
        cells.enoughSums().forEach(numbers::addSum);
        cells.impliedSums().forEach(numbers::addImplied);
        for (int cell = 0; cell < cells.size(); cell++) {
            int here = cell;
            shown.get(cell).ifPresent(value -> numbers.know(here, value));
        }
    }

    /** The same with what was shown before, under an assumption about what has happened since. */
    public Attack beside(LinkedCells before, List<OptionalLong> shownBefore, Assumption assumption) {
        earlier = new int[before.size()];
        for (int cell = 0; cell < earlier.length; cell++) {
            OptionalInt now = cells.find(before.conditions(cell));
            earlier[cell] = assumption == Assumption.SAME && now.isPresent() ? now.getAsInt() : numbers.add();
            int here = earlier[cell];
            shownBefore.get(cell).ifPresent(value -> numbers.know(here, value));
            if (assumption != Assumption.SAME && now.isPresent()) {
                int change = numbers.add();
                if (assumption == Assumption.GROWTH) {
                    numbers.addSum(now.getAsInt(), here, change);
                } else {
                    numbers.addSum(here, now.getAsInt(), change);
                }
            }
        }
        before.enoughSums().forEach(sum -> numbers.addSum(there(sum)));
        before.impliedSums().forEach(sum -> numbers.addImplied(there(sum)));
        return this;
    }

    private int[] there(int[] sum) {
        return Arrays.stream(sum).map(cell -> earlier[cell]).toArray();
    }

    /** Whether nothing fits, so that the assumption is wrong and tells nothing. */
    public boolean isImpossible() {
        numbers.narrow();
        return numbers.isImpossible()
                || new LinearProgram(numbers)
                        .largest(new double[numbers.size()])
                        .isEmpty();
    }

    /** The intervals of these cells of this release. */
    public List<Interval> intervals(List<Integer> asked) {
        numbers.narrow();
        LinearProgram program = new LinearProgram(numbers);
        List<Interval> intervals = new ArrayList<>();
        for (int number : asked) {
            if (numbers.isKnown(number)) {
                intervals.add(new Interval(numbers.least(number), OptionalLong.of(numbers.least(number))));
            } else {
                intervals.add(interval(program, number));
            }
        }
        return intervals;
    }

    private Interval interval(LinearProgram program, int number) {
        double[] weights = new double[numbers.size()];
        weights[number] = -1;
        Optional<double[]> least = program.largest(weights);
        weights[number] = 1;
        Optional<double[]> most = program.largest(weights);
        // What a solver cannot decide is taken for known: in doubt a table is withheld.
        if (least.isEmpty() || most.isEmpty()) {
            return new Interval(numbers.least(number), OptionalLong.of(numbers.least(number)));
        }
        double high = most.get()[number];
        return new Interval(
                (long) Math.ceil(least.get()[number] - TOLERANCE),
                high > program.cap() / 2 ? OptionalLong.empty() : OptionalLong.of((long) Math.floor(high + TOLERANCE)));
    }

    /**
     * Which of these cells of this release lie in an interval narrower than this; and which of those of the one before, numbered
     * behind them.
     */
    public List<Integer> narrow(List<Integer> hidden, List<Integer> hiddenBefore, long width) {
        numbers.narrow();
        List<Integer> asked = new ArrayList<>(hidden);
        hiddenBefore.forEach(cell -> asked.add(earlier[cell]));
        Reached reached = new Reached(numbers, width);
        reached.all(asked);
        return asked.stream()
                .filter(number -> !reached.isWide(number))
                .distinct()
                .toList();
    }
}
