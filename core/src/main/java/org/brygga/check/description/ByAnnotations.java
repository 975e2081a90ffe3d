// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.description;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the annotations of a record class as an engine would that knows nothing else. */
final class ByAnnotations implements ConstraintSource {

    @Override
    public ClassConstraints of(Class<?> type) throws Unplanned {
        if (!type.isRecord()) {
            throw new Unplanned();
        }
        refuseInherited(type);
        refuseMethods(type);
        Map<String, ValueConstraints> components = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            ValueConstraints asked = value(field(component));
            if (!asked.isEmpty()) {
                components.put(component.getName(), asked);
            }
        }
        return new ClassConstraints(WrittenConstraints.of(type), components);
    }

    /** What an interface asks of all who implement it would have to be gathered; none of ours asks for anything. */
    private static void refuseInherited(Class<?> type) throws Unplanned {
        for (Class<?> inherited : type.getInterfaces()) {
            if (!WrittenConstraints.of(inherited).isEmpty()) {
                throw new Unplanned();
            }
            refuseInherited(inherited);
        }
    }

    // An engine takes a method such as getName or isOpen for a component, and judges what it answers.
    private static void refuseMethods(Class<?> type) throws Unplanned {
        for (Method method : Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getDeclaredMethods()))
                .toList()) {
            if (isGetter(method) && (WrittenConstraints.isAsked(method) || reaches(method.getAnnotatedReturnType()))) {
                throw new Unplanned();
            }
        }
    }

    private static boolean isGetter(Method method) {
        String name = method.getName();
        if (method.getParameterCount() > 0) {
            return false;
        }
        return name.startsWith("get")
                || (method.getReturnType() == boolean.class && (name.startsWith("is") || name.startsWith("has")));
    }

    private static boolean reaches(AnnotatedType type) {
        return WrittenConstraints.isAsked(type)
                || (type instanceof AnnotatedParameterizedType container
                        && Stream.of(container.getAnnotatedActualTypeArguments())
                                .anyMatch(ByAnnotations::reaches))
                || (type instanceof AnnotatedArrayType array && reaches(array.getAnnotatedGenericComponentType()));
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record has a field for each component", e);
        }
    }

    private static ValueConstraints value(Field field) throws Unplanned {
        return new ValueConstraints(
                WrittenConstraints.of(field),
                field.isAnnotationPresent(Valid.class),
                elements(field.getAnnotatedType(), field.getType()));
    }

    private static List<ValueConstraints.Element> elements(AnnotatedType declared, Class<?> type) throws Unplanned {
        List<ValueConstraints.Element> elements = new ArrayList<>();
        if (declared instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            for (int place = 0; place < arguments.length; place++) {
                if (reaches(arguments[place])) {
                    Class<?> inside = inside(arguments[place].getType());
                    elements.add(new ValueConstraints.Element(
                            type,
                            place,
                            inside,
                            new ValueConstraints(
                                    WrittenConstraints.of(arguments[place]),
                                    arguments[place].isAnnotationPresent(Valid.class),
                                    elements(arguments[place], inside))));
                }
            }
        } else if (declared instanceof AnnotatedArrayType && reaches(declared)) {
            throw new Unplanned();
        }
        return elements;
    }

    private static Class<?> inside(Type type) throws Unplanned {
        if (type instanceof Class<?> simple) {
            return simple;
        }
        if (type instanceof ParameterizedType container && container.getRawType() instanceof Class<?> raw) {
            return raw;
        }
        throw new Unplanned();
    }
}
