// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Records that are read when they are looked at, so that a list of many of them needs hardly any memory. */
final class SlotList<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntUnaryOperator slots;
    private final IntFunction<? extends T> records;

    /**
     * @param slots the number of the record at each position
     * @param records the record with that number
     */
    SlotList(int size, IntUnaryOperator slots, IntFunction<? extends T> records) {
        this.size = size;
        this.slots = slots;
        this.records = records;
    }

    @Override
    public T get(int position) {
        if (position < 0 || position >= size) {
            throw new IndexOutOfBoundsException(position);
        }
        return records.apply(slots.applyAsInt(position));
    }

    @Override
    public int size() {
        return size;
    }
}
