// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** Gives the components of a record class; looking them up for each record takes longer than reading it. */
public final class Components {

    private static final ClassValue<List<RecordComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Components() {}

    /** The components of a class that is a record, in their order. */
    public static List<RecordComponent> of(Class<?> type) {
        return KNOWN.get(type);
    }
}
