// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brygga.dataset.DocumentHeader;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.sdk.schema.Component.Value;

/** Reads from a record class what its components are and what must hold of them. */
final class Shapes {

    /** The reader answers for the format, because a document of another one cannot be bound at all. */
    private static final Check FORMAT =
            new Check("Format", "COM-DOC-012", false, Map.of("enum", List.of(DocumentHeader.FORMAT)), true);

    private Shapes() {}

    /** The name of a record or of an enum among definitions and types; a nested one has its owner's before it. */
    static String name(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return (owner == null ? "" : owner.getSimpleName()) + type.getSimpleName();
    }

    /** The components of a record, in their order. */
    static List<Component> of(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> component(record, component.getName()))
                .toList();
    }

    /** What must hold between the components of a record. */
    static List<Check> between(Class<?> record) {
        return Checks.of(Arrays.stream(record.getAnnotations()));
    }

    /** A record and all that stands in it, each once, those first that hold others. */
    static List<Class<?>> reachable(Class<?> root) {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        List<Class<?>> waiting = new ArrayList<>(List.of(root));
        for (int next = 0; next < waiting.size(); next++) {
            Class<?> record = waiting.get(next);
            if (found.putIfAbsent(name(record), record) == null) {
                of(record).stream().flatMap(Shapes::values).forEach(value -> {
                    if (value instanceof Value.Nested nested) {
                        waiting.add(nested.type());
                    }
                });
            }
        }
        return List.copyOf(found.values());
    }

    /** The value of a component, or those in its list. */
    static Stream<Value> values(Component component) {
        return Stream.of(component.value() instanceof Value.Many many ? many.item() : component.value());
    }

    /** Whether Bean Validation looks into the value of a component, or into the elements of its list. */
    static boolean cascades(Class<?> record, String name) {
        AnnotatedType type = field(record, name).getAnnotatedType();
        AnnotatedType looked =
                type instanceof AnnotatedParameterizedType list ? list.getAnnotatedActualTypeArguments()[0] : type;
        return looked.isAnnotationPresent(Valid.class) || field(record, name).isAnnotationPresent(Valid.class);
    }

    private static Field field(Class<?> record, String name) {
        try {
            return record.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record has a field for each component", e);
        }
    }

    private static Component component(Class<?> record, String name) {
        Field field = field(record, name);
        AnnotatedType type = field.getAnnotatedType();
        List<Check> checks = checks(Stream.of(field, type), type);
        boolean format = record == DocumentHeader.class && name.equals("format");
        return new Component(name, value(type), format ? List.of(FORMAT) : checks);
    }

    private static Value value(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
            return new Value.Many(value(item), checks(Stream.of(item), item));
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == Code.class) {
            CodeList list = annotated.getAnnotation(CodeList.class);
            return new Value.Codes(list == null ? null : list.value());
        } else if (type.isEnum()) {
            return new Value.Words(type);
        }
        return Written.of(type)
                .<Value>map(Value.Plain::new)
                .orElseGet(() -> isText(type) ? new Value.Plain(Written.TEXT) : new Value.Nested(type));
    }

    /** What is written as one text is checked at the place of that text, if it is checked at all. */
    private static List<Check> checks(Stream<AnnotatedElement> elements, AnnotatedType annotated) {
        List<Annotation> marks = elements.flatMap(element -> Arrays.stream(element.getAnnotations()))
                .toList();
        boolean inside = marks.stream().anyMatch(Valid.class::isInstance)
                && annotated.getType() instanceof Class<?> type
                && isText(type);
        Stream<Check> own = Checks.of(marks.stream()).stream();
        return (inside ? Stream.concat(own, ofText((Class<?>) annotated.getType())) : own).toList();
    }

    private static Stream<Check> ofText(Class<?> type) {
        return Stream.concat(
                between(type).stream(),
                Arrays.stream(type.getRecordComponents())
                        .flatMap(part -> component(type, part.getName()).checks().stream())
                        // An absent text is no text that could be checked.
                        .map(check ->
                                new Check(check.constraint(), check.code(), false, check.keywords(), check.sayable())));
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }
}
