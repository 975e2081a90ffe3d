// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which records have a key, with 16 to 20 bytes for each pair of key and record.
 *
 * <p>Keys are short fingerprints: whoever asks has to look whether a record is meant or only has the same one.
 */
final class KeyTable {

    private static final int NONE = -1;

    private final Column keys = new Column();
    private final Column slots = new Column();
    private final Column nexts = new Column();
    private int[] heads = {NONE};

    void add(int key, int slot) {
        keys.add(key);
        slots.add(slot);
        nexts.add(NONE);
    }

    /** Makes the pairs findable; nothing is added afterwards. */
    void close() {
        int size = Math.max(1, Math.min(1 << 30, Integer.highestOneBit(Math.max(1, keys.size())) * 2));
        heads = new int[size];
        Arrays.fill(heads, NONE);
        // From the last to the first, so that each chain runs in the order in which the records came.
        for (int pair = keys.size() - 1; pair >= 0; pair--) {
            int place = keys.get(pair) & (heads.length - 1);
            nexts.set(pair, heads[place]);
            heads[place] = pair;
        }
    }

    /** The records with that fingerprint, in the order in which they came. */
    IntStream slots(int key) {
        return IntStream.iterate(heads[key & (heads.length - 1)], pair -> pair != NONE, nexts::get)
                .filter(pair -> keys.get(pair) == key)
                .map(slots::get);
    }
}
