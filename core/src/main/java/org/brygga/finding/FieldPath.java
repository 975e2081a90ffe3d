// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place inside one aggregate, as a JSON Pointer (RFC 6901) and in a form that does not change when lists are reordered.
 *
 * <p>A rule knows the place of everything that it looks at, and says it of little; it is written when somebody asks.
 */
public final class FieldPath implements Comparable<FieldPath> {

    /** The aggregate itself. */
    public static final FieldPath ROOT = new FieldPath("", "");

    private static final int NO_POSITION = -1;

    private final @Nullable FieldPath parent;
    private final @Nullable String name;
    private final int position;
    private final @Nullable Object key;

    // Written at most once by each thread that asks, always to the same text.
    private @Nullable String pointer;
    private @Nullable String stable;

    /**
     * @param pointer for example {@code /parties/0/organisation}; empty for the aggregate itself
     * @param stable the same with list positions replaced by the key of the element, or by {@code *}
     */
    public FieldPath(String pointer, String stable) {
        this.parent = null;
        this.name = null;
        this.position = NO_POSITION;
        this.key = null;
        this.pointer = pointer;
        this.stable = stable;
    }

    private FieldPath(FieldPath parent, @Nullable String name, int position, @Nullable Object key) {
        this.parent = parent;
        this.name = name;
        this.position = position;
        this.key = key;
    }

    /** A component of the aggregate, or one further down if several names are given. */
    public static FieldPath of(String... names) {
        FieldPath path = ROOT;
        for (String name : names) {
            path = path.child(name);
        }
        return path;
    }

    public FieldPath child(String name) {
        return new FieldPath(this, name, NO_POSITION, null);
    }

    /** The element of a list, known only by its position, counted from 0. */
    public FieldPath element(int position) {
        return new FieldPath(this, null, position, null);
    }

    /** The element of a list that has a key of its own; an absent key falls back to the position. */
    public FieldPath element(int position, @Nullable Object key) {
        return new FieldPath(this, null, position, key);
    }

    /** The same place, told apart in fingerprints by what is missing there. */
    public FieldPath keyed(Object key) {
        return new FieldPath(pointer(), stable() + "/[" + key + "]");
    }

    /** The JSON Pointer, for example {@code /parties/0/organisation}; empty for the aggregate itself. */
    public String pointer() {
        String written = pointer;
        if (written == null) {
            String before = parent == null ? "" : parent.pointer();
            written = before + "/" + (name == null ? Integer.toString(position) : escaped(name));
            pointer = written;
        }
        return written;
    }

    /** The same with list positions replaced by the key of the element, or by {@code *}. */
    public String stable() {
        String written = stable;
        if (written == null) {
            String before = parent == null ? "" : parent.stable();
            written = before + "/" + (name == null ? keyed() : escaped(name));
            stable = written;
        }
        return written;
    }

    /** Whether this place is the other one, lies inside it, or contains it. */
    public boolean touches(FieldPath other) {
        return pointer().equals(other.pointer())
                || pointer().startsWith(other.pointer() + "/")
                || other.pointer().startsWith(pointer() + "/");
    }

    /** The component of the record in which the place lies; empty for the record as a whole. */
    public Optional<String> component() {
        return pointer().isEmpty()
                ? Optional.empty()
                : Optional.of(pointer().substring(1).split("/", 2)[0]);
    }

    @Override
    public int compareTo(FieldPath other) {
        return pointer().compareTo(other.pointer());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldPath path && pointer().equals(path.pointer()) && stable().equals(path.stable());
    }

    @Override
    public int hashCode() {
        return 31 * pointer().hashCode() + stable().hashCode();
    }

    @Override
    public String toString() {
        return pointer();
    }

    private String keyed() {
        return key == null ? "*" : "[" + key + "]";
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
