// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an attacker has to solve once she writes each sum that is not shown as its parts: the numbers that are left are free, and only
 * what is shown ties them to each other. It says the same as all the sums, and is much smaller.
 *
 * <p>That a sum is not negative follows from its parts, and closer bounds follow from other sums; so nothing is lost. The parts of a sum
 * share nobody, so that each free number stands in it once. It never goes round in a circle: parts meet more conditions than their sum, or
 * belong to the release in which there are fewer people.
 */
final class Equations {

    private static final int NONE = -1;

    private final Unknowns numbers;
    private final int[] definedBy;
    private final int[] placeOf;
    private final int[][] freeIn;
    private final long[] constantOf;
    private final int[] free;
    private final List<Row> rows = new ArrayList<>();
    private boolean contradictory;

    /** What ties some free numbers to each other: how many times each of them counts, and what that adds up to. */
    static final class Row {

        private final int[] places;
        private final long[] times;
        private final long result;

        private Row(int[] places, long[] times, long result) {
            this.places = places;
            this.times = times;
            this.result = result;
        }

        int size() {
            return places.length;
        }

        int place(int at) {
            return places[at];
        }

        long times(int at) {
            return times[at];
        }

        long result() {
            return result;
        }
    }

    Equations(Unknowns numbers) {
        this.numbers = numbers;
        contradictory = numbers.isImpossible();
        int size = numbers.size();
        definedBy = new int[size];
        placeOf = new int[size];
        freeIn = new int[size][];
        constantOf = new long[size];
        Arrays.fill(definedBy, NONE);
        List<int[]> sums = numbers.sums();
        for (int row = 0; row < sums.size(); row++) {
            int sum = sums.get(row)[0];
            if (!numbers.isKnown(sum) && definedBy[sum] == NONE) {
                definedBy[sum] = row;
            }
        }
        int[] left = new int[size];
        int count = 0;
        for (int number = 0; number < size; number++) {
            boolean isFree = !numbers.isKnown(number) && definedBy[number] == NONE;
            placeOf[number] = isFree ? count : NONE;
            if (isFree) {
                left[count++] = number;
            }
        }
        free = Arrays.copyOf(left, count);
        long[] times = new long[count];
        for (int row = 0; row < sums.size(); row++) {
            if (definedBy[sums.get(row)[0]] != row) {
                addRow(sums.get(row), times);
            }
        }
    }

    /**
     * @param times nothing but zeros, before and after
     */
    private void addRow(int[] sum, long[] times) {
        List<Integer> touched = new ArrayList<>();
        long result = 0;
        for (int at = 0; at < sum.length; at++) {
            int sign = at == 0 ? -1 : 1;
            for (int place : freeIn(sum[at])) {
                times[place] += sign;
                touched.add(place);
            }
            result -= sign * constantOf[sum[at]];
        }
        int[] places = touched.stream()
                .mapToInt(place -> place)
                .distinct()
                .filter(place -> times[place] != 0)
                .toArray();
        if (places.length > 0) {
            rows.add(new Row(
                    places,
                    Arrays.stream(places).mapToLong(place -> times[place]).toArray(),
                    result));
        }
        contradictory |= places.length == 0 && result != 0;
        touched.forEach(place -> times[place] = 0);
    }

    /** The places of the free numbers of which a number is the sum, beside a constant. */
    private int[] freeIn(int number) {
        int[] known = freeIn[number];
        if (known != null) {
            return known;
        }
        int[] places = {};
        if (numbers.isKnown(number)) {
            constantOf[number] = numbers.least(number);
        } else if (placeOf[number] != NONE) {
            places = new int[] {placeOf[number]};
        } else {
            int[] sum = numbers.sums().get(definedBy[number]);
            for (int part = 1; part < sum.length; part++) {
                int[] more = freeIn(sum[part]);
                int from = places.length;
                places = Arrays.copyOf(places, from + more.length);
                System.arraycopy(more, 0, places, from, more.length);
                constantOf[number] += constantOf[sum[part]];
            }
        }
        freeIn[number] = places;
        return places;
    }

    /** The numbers that are left. */
    int[] free() {
        return free.clone();
    }

    /** What ties them. */
    List<Row> rows() {
        return rows;
    }

    /** Whether nothing fits. */
    boolean isContradictory() {
        return contradictory;
    }

    /** What is wanted of the free numbers, from what is wanted of all. */
    double[] wanted(double[] weights) {
        double[] wanted = new double[free.length];
        for (int number = 0; number < weights.length; number++) {
            if (weights[number] != 0) {
                for (int place : freeIn(number)) {
                    wanted[place] += weights[number];
                }
            }
        }
        return wanted;
    }

    /** All numbers, from those that are free. */
    double[] all(double[] values) {
        double[] all = new double[numbers.size()];
        for (int number = 0; number < all.length; number++) {
            for (int place : freeIn(number)) {
                all[number] += values[place];
            }
            all[number] += constantOf[number];
        }
        return all;
    }
}
