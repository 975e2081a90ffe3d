// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place in a document, where a value can be replaced. */
record Place(Object container, Object key) {

    /** Every place. */
    static List<Place> all(Object document) {
        List<Place> places = new ArrayList<>();
        collect(document, places);
        return places;
    }

    private static void collect(@Nullable Object value, List<Place> places) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> {
                places.add(new Place(map, name));
                collect(one, places);
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place(list, i));
                collect(list.get(i), places);
            }
        }
    }

    /** The place that a pointer names, if there still is such a place. */
    static Optional<Place> at(Object document, String pointer) {
        Object value = document;
        Optional<Place> place = Optional.empty();
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            if (value instanceof Map<?, ?> map) {
                place = Optional.of(new Place(map, step));
                value = map.get(step);
            } else if (value instanceof List<?> list && Integer.parseInt(step) < list.size()) {
                place = Optional.of(new Place(list, Integer.valueOf(step)));
                value = list.get(Integer.parseInt(step));
            } else {
                return Optional.empty();
            }
        }
        return place;
    }

    @SuppressWarnings("unchecked") // documents hold nothing else
    void put(@Nullable Object value) {
        if (container instanceof Map<?, ?>) {
            ((Map<String, @Nullable Object>) container).put((String) key, value);
        } else {
            ((List<@Nullable Object>) container).set((Integer) key, value);
        }
    }

    void remove() {
        if (container instanceof Map<?, ?> map) {
            map.remove(key);
        } else if (container instanceof List<?> list && (Integer) key < list.size()) {
            list.remove(((Integer) key).intValue());
        }
    }
}
