// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The shapes of records as JSON Schema 2020-12, each once, under a name. */
final class Schemas {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class, int.class, long.class);

    private final Map<String, Object> known = new TreeMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();

    /** A reference to the schema of a record. */
    Map<String, Object> of(Class<?> record) {
        String name = name(record);
        if (!known.containsKey(name)) {
            known.put(name, Map.of());
            waiting.add(record);
        }
        return reference(name);
    }

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    void put(String name, Map<String, Object> schema) {
        known.put(name, schema);
    }

    /** Every schema, by name. */
    Map<String, Object> all() {
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.poll();
            known.put(name(next), object(next));
        }
        return known;
    }

    static String name(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return (owner == null ? "" : owner.getSimpleName()) + type.getSimpleName();
    }

    private Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), type(component.getGenericType()));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        return schema;
    }

    private Map<String, Object> type(Type type) {
        if (type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "array");
            schema.put("items", type(list.getActualTypeArguments()[0]));
            return schema;
        }
        return type instanceof Class<?> plain ? plain(plain) : Map.of();
    }

    private Map<String, Object> plain(Class<?> type) {
        if (WHOLE.contains(type)) {
            return Map.of("type", "integer");
        }
        if (BigDecimal.class == type) {
            return Map.of("type", "number");
        }
        if (Boolean.class == type || boolean.class == type) {
            return Map.of("type", "boolean");
        }
        if (LocalDate.class == type) {
            return string("date");
        }
        if (Instant.class == type) {
            return string("date-time");
        }
        if (type.isEnum()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", "string");
            schema.put(
                    "enum",
                    Stream.of(type.getEnumConstants()).map(String::valueOf).toList());
            return schema;
        }
        return type.isRecord() && !isText(type) ? of(type) : Map.of("type", "string");
    }

    /** Records that are written as their one text, such as codes, references and personal values. */
    private static boolean isText(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(JsonValue.class)
                                || component.getAccessor().isAnnotationPresent(JsonValue.class))
                || Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static Map<String, Object> string(String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("format", format);
        return schema;
    }

    /** An object with these properties, all of which are there unless they are named as optional. */
    static Map<String, Object> object(Map<String, Object> properties, String... optional) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        List<String> required = properties.keySet().stream()
                .filter(name -> !Set.of(optional).contains(name))
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    static Map<String, Object> list(Object items) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", items);
        return schema;
    }
}
