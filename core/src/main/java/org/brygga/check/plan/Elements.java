// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brygga.check.description.Unplanned;
import org.brygga.finding.FieldPath;
import org.jspecify.annotations.Nullable;

/** What must hold of everything inside a container; only a list gives its elements places of their own. */
final class Elements {

    private Elements() {}

    /**
     * @param argument which type argument of the container the part is about
     * @throws Unplanned if this kind of container is not known here
     */
    static Part of(Class<?> container, int argument, Part part) throws Unplanned {
        if (container == List.class) {
            return new OfList(part);
        }
        if (container == Set.class) {
            return new OfSeveral(part, value -> (Set<?>) value);
        }
        if (container == Map.class) {
            return new OfSeveral(
                    part,
                    argument == 0 ? value -> ((Map<?, ?>) value).keySet() : value -> ((Map<?, ?>) value).values());
        }
        if (container == Optional.class) {
            return new OfOptional(part);
        }
        throw new Unplanned();
    }

    private static final class OfList extends Part {

        private final Part part;

        private OfList(Part part) {
            this.part = part;
        }

        @Override
        boolean holds(@Nullable Object value) {
            if (value == null) {
                return true;
            }
            List<?> list = (List<?>) value;
            for (int position = 0, size = list.size(); position < size; position++) {
                if (!part.holds(list.get(position))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        void tell(@Nullable Object value, FieldPath path, Consumer<Breach> breaches) {
            if (value == null) {
                return;
            }
            List<?> list = (List<?>) value;
            for (int position = 0, size = list.size(); position < size; position++) {
                Object element = list.get(position);
                if (!part.holds(element)) {
                    part.tell(element, path.element(position), breaches);
                }
            }
        }
    }

    private static final class OfSeveral extends Part {

        private final Part part;
        private final Function<Object, Collection<?>> several;

        private OfSeveral(Part part, Function<Object, Collection<?>> several) {
            this.part = part;
            this.several = several;
        }

        @Override
        boolean holds(@Nullable Object value) {
            if (value != null) {
                for (Object element : several.apply(value)) {
                    if (!part.holds(element)) {
                        return false;
                    }
                }
            }
            return true;
        }

        @Override
        void tell(@Nullable Object value, FieldPath path, Consumer<Breach> breaches) {
            if (value != null) {
                several.apply(value).forEach(element -> part.tell(element, path, breaches));
            }
        }
    }

    private static final class OfOptional extends Part {

        private final Part part;

        private OfOptional(Part part) {
            this.part = part;
        }

        @Override
        boolean holds(@Nullable Object value) {
            return value == null || part.holds(((Optional<?>) value).orElse(null));
        }

        @Override
        void tell(@Nullable Object value, FieldPath path, Consumer<Breach> breaches) {
            if (value != null) {
                part.tell(((Optional<?>) value).orElse(null), path, breaches);
            }
        }
    }
}
