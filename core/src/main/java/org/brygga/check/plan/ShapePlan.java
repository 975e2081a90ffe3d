// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brygga.check.description.ConstraintSource;
import org.brygga.check.description.Unplanned;
import org.brygga.finding.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a record class, compiled once, so that a valid record is found valid without making anything.
 *
 * <p>What is compiled is what a validator says about the class, with the constraints that a host adds by its own
 * configuration, or what the annotations say where there is no such thing. A class with a constraint, a container or a group that is not known here has no plan;
 * then the validator judges it. Values are read through the accessors of the records, and the rules of the countries
 * that {@code CheckedByRules} stands for are left out. It is safe for use by many threads.
 */
public final class ShapePlan extends Part {

    private Component[] components = {};
    private Part[] own = {};

    ShapePlan() {}

    /** Called once, before anybody else sees the plan: a record may hold records of its own kind. */
    void fill(List<Component> parts, List<Part> ofTheWhole) {
        components = parts.toArray(Component[]::new);
        own = ofTheWhole.toArray(Part[]::new);
    }

    /** The plan for records of a class; empty if the validator has to judge them. */
    public static Optional<ShapePlan> of(Class<?> type, ConstraintSource source) {
        try {
            return Optional.of(new Compilation(source).plan(type));
        } catch (Unplanned e) {
            return Optional.empty();
        }
    }

    /** Whether every constraint holds of the record and of all it owns; absent holds. */
    @Override
    public boolean holds(@Nullable Object record) {
        if (record == null) {
            return true;
        }
        for (Component component : components) {
            if (!component.part.holds(component.of(record))) {
                return false;
            }
        }
        for (Part law : own) {
            if (!law.holds(record)) {
                return false;
            }
        }
        return true;
    }

    /** Names every constraint that does not hold of the record. */
    public void tell(Object record, Consumer<Breach> breaches) {
        tell(record, FieldPath.ROOT, breaches);
    }

    @Override
    void tell(@Nullable Object record, FieldPath path, Consumer<Breach> breaches) {
        if (record == null) {
            return;
        }
        for (Component component : components) {
            Object value = component.of(record);
            if (!component.part.holds(value)) {
                component.part.tell(value, component.nameless ? path : path.child(component.name), breaches);
            }
        }
        for (Part law : own) {
            law.tell(record, path, breaches);
        }
    }

    /** What must hold of one component; how it is read is made at the first record, since most kinds are never met. */
    static final class Component {

        private final RecordComponent component;
        private final String name;
        private final boolean nameless;
        private final Accessors accessors;
        private final Part part;
        private @Nullable Function<Object, @Nullable Object> read;

        /** @param nameless whether a document shows the record as one text, in which no component has a place */
        Component(RecordComponent component, boolean nameless, Accessors accessors, Part part) {
            this.component = component;
            this.name = component.getName();
            this.nameless = nameless;
            this.accessors = accessors;
            this.part = part;
        }

        // Two threads may both make it; either will do, and a function without fields is never seen half made.
        private @Nullable Object of(Object record) {
            Function<Object, @Nullable Object> known = read;
            if (known == null) {
                known = accessors.reading(component);
                read = known;
            }
            return known.apply(record);
        }
    }
}
