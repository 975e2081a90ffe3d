// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whole numbers of which some are known, none is negative, and which add up: what an attacker writes down first. */
final class Unknowns {

    private static final int MOST_ROUNDS = 60;

    private long[] least;
    private long[] most;
    private final List<int[]> sums = new ArrayList<>();
    private final List<int[]> implied = new ArrayList<>();
    private boolean impossible;

    Unknowns(int size) {
        least = new long[size];
        most = new long[size];
        Arrays.fill(most, Room.NO_LIMIT);
    }

    /** One more number; its place. */
    int add() {
        least = Arrays.copyOf(least, least.length + 1);
        most = Arrays.copyOf(most, most.length + 1);
        most[most.length - 1] = Room.NO_LIMIT;
        return most.length - 1;
    }

    int size() {
        return least.length;
    }

    /** First the sum, then its parts. */
    void addSum(int... sum) {
        sums.add(sum);
    }

    /** A sum that follows from others; it only helps to draw bounds. */
    void addImplied(int... sum) {
        implied.add(sum);
    }

    void know(int number, long value) {
        least[number] = Math.max(least[number], value);
        most[number] = Math.min(most[number], value);
        impossible |= least[number] > most[number];
    }

    List<int[]> sums() {
        return sums;
    }

    long least(int number) {
        return least[number];
    }

    long most(int number) {
        return most[number];
    }

    boolean isKnown(int number) {
        return least[number] == most[number];
    }

    /** Whether nothing fits, so that whoever assumed this has assumed something wrong. */
    boolean isImpossible() {
        return impossible;
    }

    /** Draws the bounds as narrow as sums taken one by one allow; the truth lies within them. */
    void narrow() {
        boolean changed = true;
        for (int round = 0; changed && !impossible && round < MOST_ROUNDS; round++) {
            changed = false;
            for (int[] sum : sums) {
                changed |= narrow(sum);
            }
            for (int[] sum : implied) {
                changed |= narrow(sum);
            }
        }
    }

    private boolean narrow(int[] sum) {
        long low = 0;
        long high = 0;
        for (int part = 1; part < sum.length; part++) {
            low += least[sum[part]];
            high = Math.min(Room.NO_LIMIT, high + most[sum[part]]);
        }
        boolean changed = draw(sum[0], low, high);
        for (int part = 1; part < sum.length; part++) {
            int number = sum[part];
            long othersLow = low - least[number];
            long upper = most[sum[0]] >= Room.NO_LIMIT ? Room.NO_LIMIT : most[sum[0]] - othersLow;
            long lower = 0;
            if (high < Room.NO_LIMIT) {
                lower = least[sum[0]] - (high - most[number]);
            } else if (most[number] >= Room.NO_LIMIT) {
                lower = least[sum[0]] - othersHigh(sum, part);
            }
            if (draw(number, lower, upper)) {
                changed = true;
                return true;
            }
        }
        return changed;
    }

    private long othersHigh(int[] sum, int without) {
        long high = 0;
        for (int part = 1; part < sum.length; part++) {
            high = part == without ? high : Math.min(Room.NO_LIMIT, high + most[sum[part]]);
        }
        return high;
    }

    private boolean draw(int number, long lower, long upper) {
        boolean changed = lower > least[number] || upper < most[number];
        least[number] = Math.max(least[number], lower);
        most[number] = Math.min(most[number], upper);
        impossible |= least[number] > most[number];
        return changed;
    }
}
