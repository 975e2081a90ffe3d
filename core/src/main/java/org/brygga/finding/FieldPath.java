// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place inside one aggregate, as a JSON Pointer (RFC 6901) and in a form that does not change when lists are reordered.
 *
 * @param pointer for example {@code /parties/0/organisation}; empty for the aggregate itself
 * @param stable the same with list positions replaced by the key of the element, or by {@code *}
 */
public record FieldPath(String pointer, String stable) implements Comparable<FieldPath> {

    /** The aggregate itself. */
    public static final FieldPath ROOT = new FieldPath("", "");

    /** A component of the aggregate, or one further down if several names are given. */
    public static FieldPath of(String... names) {
        FieldPath path = ROOT;
        for (String name : names) {
            path = path.child(name);
        }
        return path;
    }

    public FieldPath child(String name) {
        String step = "/" + name.replace("~", "~0").replace("/", "~1");
        return new FieldPath(pointer + step, stable + step);
    }

    /** The element of a list, known only by its position, counted from 0. */
    public FieldPath element(int position) {
        return new FieldPath(pointer + "/" + position, stable + "/*");
    }

    /** The element of a list that has a key of its own; an absent key falls back to the position. */
    public FieldPath element(int position, @Nullable Object key) {
        return key == null ? element(position) : new FieldPath(pointer + "/" + position, stable + "/[" + key + "]");
    }

    /** The same place, told apart in fingerprints by what is missing there. */
    public FieldPath keyed(Object key) {
        return new FieldPath(pointer, stable + "/[" + key + "]");
    }

    /** Whether this place is the other one, lies inside it, or contains it. */
    public boolean touches(FieldPath other) {
        return pointer.equals(other.pointer)
                || pointer.startsWith(other.pointer + "/")
                || other.pointer.startsWith(pointer + "/");
    }

    /** The component of the record in which the place lies; empty for the record as a whole. */
    public Optional<String> component() {
        return pointer.isEmpty()
                ? Optional.empty()
                : Optional.of(pointer.substring(1).split("/", 2)[0]);
    }

    @Override
    public int compareTo(FieldPath other) {
        return pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
