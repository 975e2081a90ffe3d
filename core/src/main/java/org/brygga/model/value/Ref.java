// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A pointer from one record to another: the type word and the id, written {@code organisation:mamma-united}.
 *
 * @param type the type word, see {@link Aggregate#typeWord()}
 * @param id the identifier within that type
 */
public record Ref(String type, String id) implements Comparable<Ref> {

    private static final Comparator<Ref> ORDER = Comparator.comparing(Ref::type).thenComparing(Ref::id);

    public static Ref of(String type, String id) {
        return new Ref(type, id);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if there is no colon with something on both sides
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException("A reference is written type:id");
        }
        return new Ref(text.substring(0, colon), text.substring(colon + 1));
    }

    @JsonValue
    public String text() {
        return type + ":" + id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // References are compared more often than anything else, and differ in the id first.
        return other instanceof Ref ref && id.equals(ref.id) && type.equals(ref.type);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + id.hashCode();
    }

    @Override
    public int compareTo(Ref other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
