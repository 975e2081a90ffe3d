// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One made-up example for each record and each body, by the name of its schema or, where it has none, by its address. */
public final class Examples {

    private static final JsonNode ALL = read();

    private Examples() {}

    private static JsonNode read() {
        try (InputStream stream = Examples.class.getResourceAsStream("examples.json")) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every schema with its example, if it has one. */
    static Map<String, Object> into(Map<String, Object> schemas) {
        Map<String, Object> all = new TreeMap<>();
        schemas.forEach((name, schema) -> {
            Map<String, Object> shown = new LinkedHashMap<>();
            ((Map<?, ?>) schema).forEach((key, value) -> shown.put((String) key, value));
            of(name).ifPresent(example -> shown.put("examples", List.of(example)));
            all.put(name, shown);
        });
        return all;
    }

    /** The example of a schema, or of the body at an address. */
    public static Optional<JsonNode> of(String name) {
        String bare = name.startsWith("New") ? name.substring("New".length()) : name;
        return Optional.ofNullable(ALL.get(bare.endsWith("/searches") ? "/searches" : bare));
    }
}
