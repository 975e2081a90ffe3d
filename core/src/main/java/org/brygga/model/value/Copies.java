// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Copies what a record is given, so that it cannot change later; what is missing becomes empty. */
public final class Copies {

    private Copies() {}

    /** An unmodifiable copy without absent elements; empty if there is no list. */
    public static <T> List<T> of(@Nullable List<? extends @Nullable T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        List<T> present = new ArrayList<>(list.size());
        if (list instanceof RandomAccess) {
            // Every record copies several lists; a loop that makes nothing is worth its line.
            for (int position = 0, size = list.size(); position < size; position++) {
                add(list.get(position), present);
            }
        } else {
            list.forEach(element -> add(element, present));
        }
        return Collections.unmodifiableList(present);
    }

    private static <T> void add(@Nullable T element, List<T> present) {
        if (element != null) {
            present.add(element);
        }
    }
}
