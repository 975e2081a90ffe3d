// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.dataset.Components;
import org.brygga.model.value.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what somebody wrote, who was shown only a part, and what she was not shown: what she left as it was shown stays
 * as it is, what she changed changes, and what she could not see is neither lost nor told.
 */
final class Blending {

    private static final List<String> NAMES = List.of("id", "session", "person");

    private Blending() {}

    /**
     * @param before the record as it is
     * @param shown what she was shown of it
     * @param written what she made of that
     */
    static <T extends Aggregate> T of(T before, T shown, T written) {
        @SuppressWarnings("unchecked")
        T blended = (T) Objects.requireNonNull(value(before, shown, written));
        return blended;
    }

    /** The names of the components that hold something. */
    static Stream<String> stated(Record record) {
        return Components.of(record.getClass()).stream()
                .filter(component -> {
                    Object value = Redaction.value(component, record);
                    return value != null && !List.of().equals(value);
                })
                .map(RecordComponent::getName);
    }

    private static @Nullable Object value(@Nullable Object before, @Nullable Object shown, @Nullable Object written) {
        if (Objects.equals(shown, written)) {
            return before;
        }
        if (Objects.equals(before, shown)) {
            return written;
        }
        if (before instanceof List<?> old && shown instanceof List<?> seen && written instanceof List<?> fresh) {
            return list(old, seen, fresh);
        }
        if (before instanceof Record old && shown instanceof Record seen && written instanceof Record fresh) {
            return record(old, seen, fresh);
        }
        return written;
    }

    private static Object record(Record before, Record shown, Record written) {
        if (before.getClass() != written.getClass()) {
            return written;
        }
        List<RecordComponent> components = Components.of(before.getClass());
        Object[] values = new Object[components.size()];
        for (int place = 0; place < components.size(); place++) {
            values[place] = value(
                    Redaction.value(components.get(place), before),
                    Redaction.value(components.get(place), shown),
                    Redaction.value(components.get(place), written));
        }
        return Redaction.made(before.getClass(), values);
    }

    /** Elements are the same where their names are; those that she was not shown come after those that she wrote. */
    private static List<Object> list(List<?> before, List<?> shown, List<?> written) {
        Map<Object, Object> old = named(before);
        Map<Object, Object> seen = named(shown);
        List<Object> blended = new ArrayList<>();
        for (Object element : written) {
            Object name = name(element);
            // What is there and was not shown is not hers to write, also where she remembers it from before.
            if (seen.containsKey(name) || !old.containsKey(name)) {
                Object value = seen.containsKey(name) ? value(old.get(name), seen.get(name), element) : element;
                blended.add(value == null ? element : value);
            }
        }
        old.forEach((name, element) -> {
            if (!seen.containsKey(name)) {
                blended.add(element);
            }
        });
        return blended;
    }

    private static Map<Object, Object> named(List<?> elements) {
        Map<Object, Object> named = new LinkedHashMap<>();
        elements.forEach(element -> named.put(name(element), element));
        return named;
    }

    /** What tells an element from the others: its id, or whom and which session it is about; else all of it. */
    private static Object name(Object element) {
        if (!(element instanceof Record record)) {
            return element;
        }
        Map<String, Object> name = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(record.getClass())) {
            if (NAMES.contains(component.getName())) {
                Object value = Redaction.value(component, record);
                if (value != null) {
                    name.put(component.getName(), value);
                }
            }
        }
        return name.isEmpty() ? element : name.containsKey("id") ? name.get("id") : name;
    }
}
