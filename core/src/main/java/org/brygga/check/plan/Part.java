// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.brygga.check.description.Constraint;
import org.brygga.finding.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of one value. An abstract class and not an interface, because a call through a class is the faster one
 * where many kinds meet.
 */
abstract class Part {

    /** Whether everything holds; nothing is made to find that out. */
    abstract boolean holds(@Nullable Object value);

    /** Names everything that does not hold of the value at this place. */
    abstract void tell(@Nullable Object value, FieldPath path, Consumer<Breach> breaches);

    static Part all(List<Part> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(parts.toArray(Part[]::new));
    }

    /** One constraint. */
    abstract static class Law extends Part {

        private final Constraint constraint;

        Law(Constraint constraint) {
            this.constraint = constraint;
        }

        /** The form that every text has of which this holds; absent if this is no law about a form. */
        @Nullable Form form() {
            return null;
        }

        /** Whether this holds of everything that is there and has the form, so that it need not be tested. */
        boolean isSure(@Nullable Form form) {
            return false;
        }

        @Override
        final void tell(@Nullable Object value, FieldPath path, Consumer<Breach> breaches) {
            if (!holds(value)) {
                breaches.accept(new Breach(path, constraint));
            }
        }
    }

    /** Several things that must hold of the same value. */
    private static final class All extends Part {

        private final Part[] parts;

        /** Those that the others do not make sure. */
        private final Part[] tested;

        private final boolean holdsOfAbsent;

        private All(Part[] parts) {
            this.parts = parts;
            Form form = Stream.of(parts)
                    .map(part -> part instanceof Law law ? law.form() : null)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            tested = Stream.of(parts)
                    .filter(part -> !(part instanceof Law law && law.isSure(form)))
                    .toArray(Part[]::new);
            holdsOfAbsent = Stream.of(parts).allMatch(part -> part.holds(null));
        }

        @Override
        boolean holds(@Nullable Object value) {
            if (value == null) {
                return holdsOfAbsent;
            }
            for (Part part : tested) {
                if (!part.holds(value)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        void tell(@Nullable Object value, FieldPath path, Consumer<Breach> breaches) {
            for (Part part : parts) {
                part.tell(value, path, breaches);
            }
        }
    }
}
