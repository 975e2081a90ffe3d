// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.Arrays;

/**
 * What is known of each cell while it is decided what to hide: its true count, whether it may be hidden, between which bounds an
 * attacker knows it to lie, and how far it is proven that it may lie from the truth.
 */
public final class Room {

    /** More than any count. */
    static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final long[] counts;
    private final boolean[] hidden;
    private final boolean[] known;
    private final long[] least;
    private final long[] most;
    private final long[] down;
    private final long[] up;

    public Room(long[] counts) {
        this.counts = counts.clone();
        hidden = new boolean[counts.length];
        known = new boolean[counts.length];
        least = new long[counts.length];
        most = new long[counts.length];
        down = new long[counts.length];
        up = new long[counts.length];
        Arrays.fill(most, NO_LIMIT);
    }

    public int size() {
        return counts.length;
    }

    public long count(int cell) {
        return counts[cell];
    }

    /** Hides a cell, unless everybody knows it. */
    public void hide(int cell) {
        hidden[cell] = !known[cell];
    }

    void show(int cell) {
        hidden[cell] = false;
    }

    public boolean isHidden(int cell) {
        return hidden[cell];
    }

    /** Says that everybody knows a cell, so that to hide it would help nobody. */
    public void know(int cell) {
        known[cell] = true;
        hidden[cell] = false;
    }

    public boolean isKnown(int cell) {
        return known[cell];
    }

    /** Says that an attacker has a reason to think that a cell is not smaller than this. */
    public void atLeast(int cell, long bound) {
        least[cell] = Math.max(least[cell], bound);
    }

    /** Says that an attacker has a reason to think that a cell is not larger than this. */
    public void atMost(int cell, long bound) {
        most[cell] = Math.min(most[cell], bound);
    }

    long spaceBelow(int cell) {
        return Math.max(0, counts[cell] - least[cell]);
    }

    long spaceAbove(int cell) {
        return most[cell] == NO_LIMIT ? NO_LIMIT : Math.max(0, most[cell] - counts[cell]);
    }

    void prove(int cell, long below, long above) {
        down[cell] = Math.max(down[cell], below);
        up[cell] = Math.max(up[cell], above);
    }

    void forget() {
        Arrays.fill(down, 0);
        Arrays.fill(up, 0);
    }

    long below(int cell) {
        return down[cell];
    }

    long above(int cell) {
        return up[cell];
    }

    /** Whether two whole sets of counts are at hand that fit all that is shown, and lie this far apart in the cell. */
    boolean isWide(int cell, long width) {
        return down[cell] + up[cell] >= width;
    }
}
