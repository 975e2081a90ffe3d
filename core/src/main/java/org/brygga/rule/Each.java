// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.brygga.finding.FieldPath;
import org.jspecify.annotations.Nullable;

/** Walks a list that a record owns, with the place of each element. */
public final class Each {

    private Each() {}

    /** Calls once for each element with its place inside the aggregate. */
    public static <E> void of(List<E> elements, String component, BiConsumer<E, FieldPath> use) {
        of(elements, FieldPath.of(component), element -> null, use);
    }

    /** The same, with a key that names the element in fingerprints whatever its position is. */
    public static <E> void of(
            List<E> elements, String component, Function<E, @Nullable Object> key, BiConsumer<E, FieldPath> use) {
        of(elements, FieldPath.of(component), key, use);
    }

    /** The same for a list further down. */
    public static <E> void of(
            List<E> elements, FieldPath list, Function<E, @Nullable Object> key, BiConsumer<E, FieldPath> use) {
        for (int position = 0; position < elements.size(); position++) {
            E element = elements.get(position);
            use.accept(element, list.element(position, key.apply(element)));
        }
    }
}
