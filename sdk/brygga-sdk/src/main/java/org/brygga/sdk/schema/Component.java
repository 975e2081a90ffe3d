// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record: how its value is written, and what must hold of it.
 *
 * @param checks of a list, what must hold of the list itself
 */
record Component(String name, Value value, List<Check> checks) {

    /** Whether it may not be absent; an absent list is an empty one, which is there. */
    boolean required() {
        return !(value instanceof Value.Many) && checks.stream().anyMatch(Check::required);
    }

    /** How a value is written. */
    sealed interface Value {

        /** A text, a number or a truth. */
        record Plain(Written written) implements Value {}

        /** A word that the library decides itself. */
        record Words(Class<?> type) implements Value {}

        /** A word from a list that may grow; the list is absent if none is named. */
        record Codes(@Nullable String list) implements Value {}

        /** A record in the record. */
        record Nested(Class<?> type) implements Value {}

        /** A list; what must hold of each element is said here. */
        record Many(Value item, List<Check> checks) implements Value {}
    }
}
