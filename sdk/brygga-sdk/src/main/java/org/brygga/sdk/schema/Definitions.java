// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.Labels;
import org.brygga.model.value.Code;
import org.brygga.sdk.schema.Component.Value;
import org.jspecify.annotations.Nullable;

/** Collects the definitions that one schema needs, each once, under the name that its type has in TypeScript as well. */
final class Definitions {

    private static final String TITLE = "title";
    private static final String TYPE = "type";
    private static final String REF = "$ref";
    private static final String PATTERN = "pattern";
    private static final Map<String, Object> NULL = Map.of(TYPE, "null");

    private final Labels labels;
    private final Locale locale;
    private final Class<?> root;
    private final Map<String, Object> definitions = new TreeMap<>();

    /**
     * @param root the record that is no definition, because it is the schema itself
     */
    Definitions(Labels labels, Locale locale, Class<?> root) {
        this.labels = labels;
        this.locale = locale;
        this.root = root;
    }

    Map<String, Object> all() {
        return definitions;
    }

    /** The name of the words of a code list. */
    static String words(String list) {
        return Arrays.stream(list.split("-", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining("", "", "Word"));
    }

    /** What a record is as an object. */
    Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Component> components = Shapes.of(record);
        components.forEach(component -> properties.put(component.name(), property(component)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, "object");
        schema.put("properties", properties);
        List<String> required = components.stream()
                .filter(Component::required)
                .map(Component::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** A component may be written as null if it may be left out. */
    private Map<String, Object> property(Component component) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TITLE, labels.component(component.name(), locale));
        Map<String, Object> value = value(component.value(), component.checks());
        if (component.required()) {
            schema.putAll(value);
        } else if (value.get(TYPE) instanceof String type && !value.containsKey("enum")) {
            schema.putAll(value);
            schema.put(TYPE, List.of(type, "null"));
        } else {
            schema.put("anyOf", List.of(value, NULL));
        }
        return schema;
    }

    private Map<String, Object> value(Value value, List<Check> checks) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (value instanceof Value.Plain plain) {
            schema.putAll(plain(plain.written()));
        } else if (value instanceof Value.Words words) {
            schema.putAll(reference(Shapes.name(words.type()), () -> closed(words.type())));
        } else if (value instanceof Value.Codes codes) {
            schema.putAll(codes(codes.list()));
        } else if (value instanceof Value.Nested nested) {
            schema.putAll(nested(nested.type()));
        } else if (value instanceof Value.Many many) {
            schema.put(TYPE, "array");
            schema.put("items", value(many.item(), many.checks()));
        }
        add(checks, schema);
        if ("integer".equals(schema.get(TYPE)) && schema.remove("exclusiveMinimum") instanceof BigDecimal above) {
            schema.put("minimum", above.add(BigDecimal.ONE));
        }
        return schema;
    }

    private Map<String, Object> plain(Written written) {
        String pattern = written.pattern();
        if (pattern != null) {
            return reference(written.word(), () -> form(written, pattern));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, written.type());
        if (written == Written.WHOLE) {
            schema.put("minimum", BigDecimal.valueOf(Integer.MIN_VALUE));
            schema.put("maximum", BigDecimal.valueOf(Integer.MAX_VALUE));
        }
        return schema;
    }

    private static Map<String, Object> form(Written written, String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, written.type());
        if (written == Written.DATE) {
            schema.put("format", "date");
        }
        schema.put(PATTERN, pattern);
        return schema;
    }

    private Map<String, Object> closed(Class<?> type) {
        return Map.of(
                "oneOf",
                Stream.of(type.getEnumConstants())
                        .map(word -> word(((Enum<?>) word).name(), labels.word((Enum<?>) word, locale)))
                        .toList());
    }

    /** Known words with their titles, and any other word, because lists may grow. */
    private Map<String, Object> codes(@Nullable String list) {
        Map<Code, String> known = list == null ? Map.of() : labels.codes(list, locale);
        if (list == null || known.isEmpty()) {
            return Map.of(TYPE, "string");
        }
        return reference(words(list), () -> {
            List<Object> words = new ArrayList<>();
            known.forEach((code, label) -> words.add(word(code.word(), label)));
            return Map.of("anyOf", List.of(Map.of("oneOf", words), Map.of(TYPE, "string")));
        });
    }

    private static Map<String, Object> word(String word, String label) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("const", word);
        schema.put(TITLE, label);
        return schema;
    }

    private Map<String, Object> nested(Class<?> record) {
        return record == root ? Map.of(REF, "#") : reference(Shapes.name(record), () -> object(record));
    }

    private Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return Map.of(REF, "#/$defs/" + name);
    }

    /** The narrower of two limits holds; of two patterns both do. */
    private void add(List<Check> checks, Map<String, Object> schema) {
        for (Check check : checks) {
            new TreeMap<>(check.keywords()).forEach((keyword, limit) -> {
                if (limit.equals(Written.NOT_BLANK) && !schema.containsKey(REF)) {
                    schema.putAll(reference("NotBlank", () -> Map.of(PATTERN, Written.NOT_BLANK)));
                } else if (keyword.equals(PATTERN) && schema.containsKey(PATTERN)) {
                    schema.put("allOf", List.of(Map.of(PATTERN, limit)));
                } else {
                    schema.merge(keyword, limit, (old, fresh) -> narrower(keyword, old, fresh));
                }
            });
        }
    }

    private static Object narrower(String keyword, Object one, Object other) {
        BigDecimal left = new BigDecimal(one.toString());
        BigDecimal right = new BigDecimal(other.toString());
        return keyword.startsWith("max") ? left.min(right) : left.max(right);
    }
}
