// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.Arrays;

/** Which cells get one person more and which one fewer, so that every sum still holds. */
final class Move {

    private static final int FIRST_ROOM = 32;

    private int[] cells = new int[FIRST_ROOM];
    private int[] signs = new int[FIRST_ROOM];
    private int size;

    void add(int cell, int sign) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            signs = Arrays.copyOf(signs, size * 2);
        }
        cells[size] = cell;
        signs[size++] = sign;
    }

    /** What more would be hidden, in people, with a tenth of one for each cell; negative if it cannot be done. */
    long price(Room room) {
        long price = 0;
        for (int at = 0; at < size; at++) {
            int cell = cells[at];
            if (!room.isHidden(cell)) {
                if (room.isKnown(cell)) {
                    return -1;
                }
                price += 1 + room.count(cell);
            }
        }
        return price;
    }

    boolean touches(int cell) {
        for (int at = 0; at < size; at++) {
            if (cells[at] == cell) {
                return true;
            }
        }
        return false;
    }

    /** How many times it can be done forwards. */
    long forwards(Room room) {
        return times(room, 1);
    }

    /** How many times it can be done backwards. */
    long backwards(Room room) {
        return times(room, -1);
    }

    private long times(Room room, int direction) {
        long times = Room.NO_LIMIT;
        for (int at = 0; at < size; at++) {
            times = Math.min(
                    times, signs[at] * direction > 0 ? room.spaceAbove(cells[at]) : room.spaceBelow(cells[at]));
        }
        return times;
    }

    /** Hides what it changes, and takes down what it proves of each cell. */
    void make(Room room) {
        long forwards = forwards(room);
        long backwards = backwards(room);
        for (int at = 0; at < size; at++) {
            room.hide(cells[at]);
            room.prove(cells[at], signs[at] > 0 ? backwards : forwards, signs[at] > 0 ? forwards : backwards);
        }
    }
}
