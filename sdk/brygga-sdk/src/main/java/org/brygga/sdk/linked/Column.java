// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers one behind the other, four bytes each, which grow without ever being copied. */
final class Column {

    private static final int PAGE_BITS = 14;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<int[]> pages = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        if (size == pages.size() * PAGE) {
            pages.add(new int[PAGE]);
        }
        size++;
        set(size - 1, value);
    }

    int get(int position) {
        return pages.get(position >>> PAGE_BITS)[position & (PAGE - 1)];
    }

    void set(int position, int value) {
        pages.get(position >>> PAGE_BITS)[position & (PAGE - 1)] = value;
    }

    /** Where a value stands among values that rise; below zero if it does not. */
    int find(int value) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = get(middle);
            if (there == value) {
                return middle;
            }
            low = there < value ? middle + 1 : low;
            high = there < value ? high : middle - 1;
        }
        return -1;
    }
}
