// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.GroupSequence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.brygga.check.description.ClassConstraints;
import org.brygga.check.description.Constraint;
import org.brygga.check.description.ConstraintSource;
import org.brygga.check.description.Unplanned;
import org.brygga.check.description.ValueConstraints;
import org.brygga.finding.FieldPath;
import org.brygga.model.shape.CheckedByRules;
import org.jspecify.annotations.Nullable;

/** Makes the plan of one class, with those of all that its records may hold. */
final class Compilation {

    private final ConstraintSource source;
    private final Map<Class<?>, ShapePlan> plans = new HashMap<>();

    Compilation(ConstraintSource source) {
        this.source = source;
    }

    ShapePlan plan(Class<?> type) throws Unplanned {
        ShapePlan known = plans.get(type);
        if (known != null) {
            return known;
        }
        if (!type.isRecord() || type.isAnnotationPresent(GroupSequence.class)) {
            throw new Unplanned();
        }
        ClassConstraints asked = source.of(type);
        ShapePlan plan = new ShapePlan();
        plans.put(type, plan);
        List<ShapePlan.Component> components = new ArrayList<>();
        Accessors accessors = Accessors.of(type);
        boolean text = isText(type);
        for (RecordComponent component : type.getRecordComponents()) {
            ValueConstraints ofComponent = asked.components().get(component.getName());
            if (ofComponent != null) {
                add(component, text, ofComponent, accessors, components);
            }
        }
        plan.fill(components, laws(asked.own(), type));
        return plan;
    }

    private void add(
            RecordComponent component,
            boolean text,
            ValueConstraints asked,
            Accessors accessors,
            List<ShapePlan.Component> components)
            throws Unplanned {
        List<Part> direct = laws(asked.own(), component.getType());
        List<Part> inside = inside(asked, component.getType());
        if (!text) {
            direct.addAll(inside);
            inside = List.of();
        }
        if (!direct.isEmpty()) {
            components.add(new ShapePlan.Component(component, text, accessors, Part.all(direct)));
        }
        if (!inside.isEmpty()) {
            components.add(new ShapePlan.Component(component, false, accessors, Part.all(inside)));
        }
    }

    /** A value that is written as one text, such as a language, has no components that a document could show. */
    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static List<Part> laws(List<Constraint> asked, Class<?> type) throws Unplanned {
        List<Part> laws = new ArrayList<>();
        for (Constraint constraint : asked) {
            if (constraint.said().annotationType() != CheckedByRules.class) {
                laws.add(Laws.of(constraint, type));
            }
        }
        return laws;
    }

    /** What must hold of the parts of a value: of the records it is or holds, and of the elements of a container. */
    private List<Part> inside(ValueConstraints asked, Class<?> type) throws Unplanned {
        List<Part> parts = new ArrayList<>();
        if (asked.cascaded()) {
            parts.add(type.isSealed() ? new OneOf(permitted(type)) : plan(type));
        }
        for (ValueConstraints.Element element : asked.elements()) {
            List<Part> each = laws(element.value().own(), element.type());
            each.addAll(inside(element.value(), element.type()));
            parts.add(Elements.of(element.container(), element.argument(), Part.all(each)));
        }
        return parts;
    }

    private Map<Class<?>, ShapePlan> permitted(Class<?> type) throws Unplanned {
        Map<Class<?>, ShapePlan> ofClass = new HashMap<>();
        for (Class<?> one : type.getPermittedSubclasses()) {
            if (one.isSealed()) {
                ofClass.putAll(permitted(one));
            } else {
                ofClass.put(one, plan(one));
            }
        }
        return ofClass;
    }

    /** A value of a sealed type, judged as the record that it is. */
    private static final class OneOf extends Part {

        private final Map<Class<?>, ShapePlan> plans;

        private OneOf(Map<Class<?>, ShapePlan> plans) {
            this.plans = Map.copyOf(plans);
        }

        @Override
        boolean holds(@Nullable Object value) {
            return value == null || of(value).holds(value);
        }

        @Override
        void tell(@Nullable Object value, FieldPath path, Consumer<Breach> breaches) {
            if (value != null) {
                of(value).tell(value, path, breaches);
            }
        }

        private Part of(Object value) {
            ShapePlan plan = plans.get(value.getClass());
            if (plan == null) {
                throw new IllegalStateException("A sealed type has no other records than those it permits");
            }
            return plan;
        }
    }
}
