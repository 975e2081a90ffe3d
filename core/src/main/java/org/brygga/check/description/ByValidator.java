// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.description;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.ElementType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the description that a validator gives of a class. */
final class ByValidator implements ConstraintSource {

    private final Validator validator;

    ByValidator(Validator validator) {
        this.validator = validator;
    }

    @Override
    public ClassConstraints of(Class<?> type) throws Unplanned {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        if (bean == null || !type.isRecord()) {
            throw new Unplanned();
        }
        Map<String, ValueConstraints> components = new HashMap<>();
        Set<PropertyDescriptor> properties = bean.getConstrainedProperties();
        for (RecordComponent component : type.getRecordComponents()) {
            PropertyDescriptor property = bean.getConstraintsForProperty(component.getName());
            if (property != null) {
                components.put(component.getName(), ofComponent(property, component));
                properties.remove(property);
            }
        }
        if (!properties.isEmpty()) {
            throw new Unplanned();
        }
        return new ClassConstraints(constraints(bean), components);
    }

    private static ValueConstraints ofComponent(PropertyDescriptor property, RecordComponent component)
            throws Unplanned {
        // A constraint on a method of that name would be judged by what the method answers, not by the component.
        int onField = property.findConstraints()
                .declaredOn(ElementType.FIELD)
                .getConstraintDescriptors()
                .size();
        if (onField != property.getConstraintDescriptors().size()) {
            throw new Unplanned();
        }
        return value(property, property, property, component.getType());
    }

    private static ValueConstraints value(
            ElementDescriptor element, CascadableDescriptor cascade, ContainerDescriptor container, Class<?> type)
            throws Unplanned {
        if (!cascade.getGroupConversions().isEmpty()) {
            throw new Unplanned();
        }
        List<ValueConstraints.Element> elements = new ArrayList<>();
        for (ContainerElementTypeDescriptor inside : container.getConstrainedContainerElementTypes()) {
            elements.add(new ValueConstraints.Element(
                    inside.getContainerClass() == null ? type : inside.getContainerClass(),
                    inside.getTypeArgumentIndex() == null ? 0 : inside.getTypeArgumentIndex(),
                    inside.getElementClass(),
                    value(inside, inside, inside, inside.getElementClass())));
        }
        return new ValueConstraints(constraints(element), cascade.isCascaded(), elements);
    }

    private static List<Constraint> constraints(ElementDescriptor element) {
        return element.getConstraintDescriptors().stream()
                .<Constraint>map(Constraint::of)
                .toList();
    }
}
