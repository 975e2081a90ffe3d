// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.brygga.spring.rest.RestEndpoints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the published description. */
public final class Described {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode DOCUMENT = read();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Optional<Schema>> SCHEMAS = new ConcurrentHashMap<>();

    private Described() {}

    /**
     * What is wrong with an answer.
     *
     * @param path after the version, without what is asked for
     * @return nothing if it is as described, or if no such address is described
     */
    public static List<String> mistakes(String method, String path, int status, String type, String body) {
        Optional<Map.Entry<String, JsonNode>> described = DOCUMENT.get("paths").properties().stream()
                .filter(one -> Pattern.matches(one.getKey().replaceAll("\\{\\w+}", "[^/]+"), path))
                .filter(one -> one.getValue().has(method))
                // A word of an address is meant before a part that may be any word.
                .min((one, other) -> Integer.compare(parts(one.getKey()), parts(other.getKey())));
        if (described.isEmpty()) {
            return List.of();
        }
        JsonNode answer =
                described.get().getValue().get(method).get("responses").get(String.valueOf(status));
        if (answer == null) {
            return List.of(method + " " + described.get().getKey() + " answers " + status + ", which is not described");
        }
        if (answer.has("$ref")) {
            String name = answer.get("$ref").stringValue();
            answer = DOCUMENT.at(name.substring(1));
        }
        if (!answer.has("content") || body.isEmpty()) {
            return List.of();
        }
        String bare = type.split(";", -1)[0];
        if (!answer.get("content").has(bare)) {
            return List.of(method + " " + described.get().getKey() + " answers " + status + " with " + bare);
        }
        if (!bare.endsWith("json")) {
            return List.of();
        }
        return compared(answer.get("content").get(bare).get("schema"), body).stream()
                .map(mistake -> method + " " + described.get().getKey() + " " + status + ": " + mistake)
                .toList();
    }

    /** What is wrong with a text by one of the schemas of the description. */
    static List<String> compared(JsonNode schema, String body) {
        return SCHEMAS
                .computeIfAbsent(schema.toString(), key -> Optional.of(compiled(schema)))
                .orElseThrow()
                .validate(MAPPER.readTree(body))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .toList();
    }

    private static int parts(String path) {
        return path.split("\\{", -1).length;
    }

    private static Schema compiled(JsonNode schema) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", DOCUMENT.get("components"));
        schema.properties().forEach(property -> whole.set(property.getKey(), property.getValue()));
        return REGISTRY.getSchema(whole);
    }

    private static JsonNode read() {
        try (InputStream stream = RestEndpoints.class.getResourceAsStream("openapi.json")) {
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
