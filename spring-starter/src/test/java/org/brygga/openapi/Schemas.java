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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of records as JSON Schema 2020-12, each once, under a name.
 *
 * <p>What is required of a record that is kept stands in the schema of a body that adds one. What is shown may lack it: a draft is kept without,
 * and a component that somebody may not read is left out.
 */
final class Schemas {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class, int.class, long.class);

    private static final String NEW = "New";
    private static final String ID = "id";

    // Texts of which a finding is made up from words that the library decides.
    private static final Map<String, Map<String, Object>> SAID = Map.of(
            "FindingDocument.severity", closed(Severity.class),
            "FindingDocumentSubject.type",
                    open(Stream.of(RecordType.values()).map(RecordType::word).toList()));

    private final Map<String, Object> known = new TreeMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();
    private final Shapes shapes = new Shapes();

    /** A reference to the schema of a record. */
    Map<String, Object> of(Class<?> record) {
        String name = name(record);
        if (!known.containsKey(name)) {
            known.put(name, Map.of());
            waiting.add(record);
        }
        return reference(name);
    }

    /** A reference to the schema of the same record as the body of a request that adds it. */
    Map<String, Object> body(Class<?> record) {
        Map<String, Object> shown = of(record);
        if (!demands(record)) {
            return shown;
        }
        String name = NEW + name(record);
        if (!known.containsKey(name)) {
            known.put(name, Map.of());
            known.put(name, demanding(record, shown));
        }
        return reference(name);
    }

    /** Whether something is required of it, or of a record in it. */
    private boolean demands(Class<?> record) {
        return !shapes.required(record).isEmpty()
                || Stream.of(record.getRecordComponents())
                        .map(Schemas::nested)
                        .flatMap(Optional::stream)
                        .anyMatch(this::demands);
    }

    private Map<String, Object> demanding(Class<?> record, Map<String, Object> shown) {
        List<String> required = shapes.required(record);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Optional<Class<?>> nested = nested(component).filter(this::demands);
            if (nested.isPresent()) {
                Map<String, Object> one = body(nested.get());
                properties.put(component.getName(), component.getType().isRecord() ? one : list(one));
            } else if (required.contains(component.getName())) {
                properties.put(component.getName(), property(record, component));
            }
        }
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("type", "object");
        more.put("properties", properties);
        if (!required.isEmpty()) {
            more.put("required", required);
        }
        return new LinkedHashMap<>(Map.of("allOf", List.of(shown, more)));
    }

    /** The record that a component holds, or each element of its list. */
    private static Optional<Class<?>> nested(RecordComponent component) {
        Type held = component.getGenericType() instanceof ParameterizedType list
                        && Collection.class.isAssignableFrom(component.getType())
                ? list.getActualTypeArguments()[0]
                : component.getGenericType();
        return held instanceof Class<?> type && type.isRecord() && !isText(type) ? Optional.of(type) : Optional.empty();
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
            properties.put(component.getName(), property(record, component));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        List<String> always = shapes.isKept(record)
                ? shapes.required(record).stream().filter(ID::equals).toList()
                : Stream.of(record.getRecordComponents())
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList();
        if (!always.isEmpty()) {
            schema.put("required", always);
        }
        return schema;
    }

    private Map<String, Object> property(Class<?> record, RecordComponent component) {
        Map<String, Object> said = SAID.get(name(record) + "." + component.getName());
        if (said != null) {
            return said;
        }
        Optional<String> list = shapes.words(record, component.getName());
        if (list.isEmpty()) {
            return type(component.getGenericType());
        }
        known.computeIfAbsent(list.get(), name -> open(shapes.known(name)));
        Map<String, Object> word = reference(list.get());
        return Collection.class.isAssignableFrom(component.getType()) ? list(word) : word;
    }

    /** Words that are known, of a list that may grow. */
    static Map<String, Object> open(List<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(closed(words), Map.of("type", "string")));
        return schema;
    }

    /** One of these words, and no other. */
    static Map<String, Object> closed(List<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", words);
        return schema;
    }

    /** The words of an enum, and no other. */
    static Map<String, Object> closed(Class<? extends Enum<?>> words) {
        return closed(Stream.of(words.getEnumConstants()).map(Enum::name).toList());
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
            return closed(
                    Stream.of(type.getEnumConstants()).map(String::valueOf).toList());
        }
        if (Map.class == type) {
            return Map.of("type", "object");
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
