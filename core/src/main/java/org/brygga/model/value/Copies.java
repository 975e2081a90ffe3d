// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        for (T element : list) {
            if (element != null) {
                present.add(element);
            }
        }
        return Collections.unmodifiableList(present);
    }
}
