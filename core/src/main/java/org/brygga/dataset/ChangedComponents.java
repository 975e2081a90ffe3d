// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/** Tells which components of a record changed, by name and without their values. */
public final class ChangedComponents {

    private ChangedComponents() {}

    /** The names of the components that differ, in their order; of a new record, those that it states. */
    public static List<String> between(@Nullable Aggregate before, Aggregate after) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : Components.of(after.getClass())) {
            Object now = value(component, after);
            Object then = before == null ? empty(now) : value(component, before);
            if (!Objects.equals(then, now)) {
                names.add(component.getName());
            }
        }
        return names;
    }

    /** What a component of a record holds; absent if it has no such component. */
    public static @Nullable Object value(Aggregate record, String name) {
        for (RecordComponent component : Components.of(record.getClass())) {
            if (component.getName().equals(name)) {
                return value(component, record);
            }
        }
        return null;
    }

    private static @Nullable Object empty(@Nullable Object now) {
        return now instanceof List<?> ? List.of() : null;
    }

    private static @Nullable Object value(RecordComponent component, Aggregate record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            // The records of the model are public and their accessors throw nothing.
            throw new IllegalStateException("A component cannot be read: " + component.getName(), e);
        }
    }
}
