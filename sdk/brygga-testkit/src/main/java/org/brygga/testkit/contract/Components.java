// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brygga.finding.FieldPath;

/** Walks the components of record classes. */
final class Components {

    private Components() {}

    /** Whether each step is a component of the record before it; nothing comes after a list. */
    static boolean exist(Class<?> subject, FieldPath path) {
        Class<?> type = subject;
        for (String step : List.of(path.pointer().substring(1).split("/", -1))) {
            Optional<Class<?>> next = component(type, step);
            if (next.isEmpty()) {
                return false;
            }
            type = next.get();
        }
        return true;
    }

    private static Optional<Class<?>> component(Class<?> type, String name) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst();
    }
}
