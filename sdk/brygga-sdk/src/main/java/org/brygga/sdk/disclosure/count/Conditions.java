// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which people of a population a count is of: the category they are in, by dimension; nothing for everybody.
 *
 * @param categories the name of a category by the name of its dimension
 */
public record Conditions(Map<String, String> categories) {

    /** Everybody. */
    public static final Conditions NONE = new Conditions(Map.of());

    public Conditions {
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
    }

    /** The people in one category. */
    public static Conditions of(String dimension, String category) {
        return NONE.and(dimension, category);
    }

    /** Those of them who are also in this category. */
    public Conditions and(String dimension, String category) {
        Map<String, String> more = new TreeMap<>(categories);
        more.put(dimension, category);
        return new Conditions(more);
    }
}
