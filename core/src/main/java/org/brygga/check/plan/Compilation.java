// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.GroupSequence;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.ElementType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brygga.finding.FieldPath;
import org.brygga.model.shape.CheckedByRules;
import org.jspecify.annotations.Nullable;

/** Makes the plan of one class, with those of all that its records may hold. */
final class Compilation {

    private final Validator validator;
    private final Map<Class<?>, ShapePlan> plans = new HashMap<>();

    Compilation(Validator validator) {
        this.validator = validator;
    }

    ShapePlan plan(Class<?> type) throws Unplanned {
        ShapePlan known = plans.get(type);
        if (known != null) {
            return known;
        }
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        if (bean == null || !type.isRecord() || type.isAnnotationPresent(GroupSequence.class)) {
            throw new Unplanned();
        }
        ShapePlan plan = new ShapePlan();
        plans.put(type, plan);
        List<ShapePlan.Component> components = new ArrayList<>();
        Set<PropertyDescriptor> properties = bean.getConstrainedProperties();
        for (RecordComponent component : type.getRecordComponents()) {
            PropertyDescriptor property = bean.getConstraintsForProperty(component.getName());
            if (property != null) {
                add(component, property, components);
                properties.remove(property);
            }
        }
        if (!properties.isEmpty()) {
            throw new Unplanned();
        }
        plan.fill(components, laws(bean, type));
        return plan;
    }

    private void add(RecordComponent component, PropertyDescriptor property, List<ShapePlan.Component> components)
            throws Unplanned {
        // A constraint on a method of that name would be judged by what the method answers, not by the component.
        int onField = property.findConstraints()
                .declaredOn(ElementType.FIELD)
                .getConstraintDescriptors()
                .size();
        if (onField != property.getConstraintDescriptors().size()) {
            throw new Unplanned();
        }
        Function<Object, @Nullable Object> read = Accessors.of(component);
        boolean text = isText(component.getDeclaringRecord());
        List<Part> direct = laws(property, component.getType());
        List<Part> inside = inside(property, property, component.getType());
        if (!text) {
            direct.addAll(inside);
            inside = List.of();
        }
        if (!direct.isEmpty()) {
            components.add(new ShapePlan.Component(component.getName(), text, read, Part.all(direct)));
        }
        if (!inside.isEmpty()) {
            components.add(new ShapePlan.Component(component.getName(), false, read, Part.all(inside)));
        }
    }

    /** A value that is written as one text, such as a language, has no components that a document could show. */
    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static List<Part> laws(ElementDescriptor element, Class<?> type) throws Unplanned {
        List<Part> laws = new ArrayList<>();
        for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
            if (constraint.getAnnotation().annotationType() != CheckedByRules.class) {
                laws.add(Laws.of(constraint, type));
            }
        }
        return laws;
    }

    /** What must hold of the parts of a value: of the records it is or holds, and of the elements of a container. */
    private List<Part> inside(CascadableDescriptor cascade, ContainerDescriptor container, Class<?> type)
            throws Unplanned {
        List<Part> parts = new ArrayList<>();
        if (cascade.isCascaded()) {
            if (!cascade.getGroupConversions().isEmpty()) {
                throw new Unplanned();
            }
            parts.add(type.isSealed() ? new OneOf(permitted(type)) : plan(type));
        }
        for (ContainerElementTypeDescriptor element : container.getConstrainedContainerElementTypes()) {
            Class<?> of = element.getElementClass();
            List<Part> each = laws(element, of);
            each.addAll(inside(element, element, of));
            parts.add(Elements.of(
                    element.getContainerClass() == null ? type : element.getContainerClass(),
                    element.getTypeArgumentIndex() == null ? 0 : element.getTypeArgumentIndex(),
                    Part.all(each)));
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
