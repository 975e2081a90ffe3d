// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes a typed client in TypeScript from the published description, as a front-end developer's tools would. */
final class TypeScript {

    private final JsonNode document;

    TypeScript(JsonNode document) {
        this.document = document;
    }

    String client() {
        StringBuilder text = new StringBuilder();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> text.append("export type ")
                        .append(schema.getKey())
                        .append(" = ")
                        .append(type(schema.getValue()))
                        .append(";\n"));
        text.append("""
                export type Answer<T> = { status: number; etag: string | null; body: T };
                export class Client {
                  constructor(private readonly base: string, private readonly token: () => string) {}
                  private async call<T>(method: string, path: string, query: Record<string, unknown>, body: unknown,
                      headers: Record<string, string>): Promise<Answer<T>> {
                    const asked = Object.entries(query).filter(([, value]) => value !== undefined)
                        .map(([name, value]) => name + "=" + encodeURIComponent(String(value))).join("&");
                    const all: Record<string, string> = { ...headers, Authorization: "Bearer " + this.token() };
                    if (body !== undefined) { all["Content-Type"] = "application/json"; }
                    const response = await fetch(this.base + path + (asked ? "?" + asked : ""),
                        { method, headers: all, body: body === undefined ? undefined : JSON.stringify(body) });
                    const text = await response.text();
                    return { status: response.status, etag: response.headers.get("ETag"), body: JSON.parse(text || "null") as T };
                  }
                """);
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                text.append(method(path.getKey(), operation.getKey(), operation.getValue()))));
        return text.append("}\n").toString();
    }

    private String method(String path, String verb, JsonNode operation) {
        List<String> arguments = new ArrayList<>();
        Stream<JsonNode> parameters = operation.path("parameters").valueStream();
        List<JsonNode> all = parameters.toList();
        all.stream()
                .filter(one -> "path".equals(one.get("in").stringValue()))
                .forEach(one -> arguments.add(one.get("name").stringValue() + ": string"));
        if (operation.has("requestBody")) {
            arguments.add("body: " + type(operation.at("/requestBody/content/application~1json/schema")));
        }
        String query = all.stream()
                .filter(one -> "query".equals(one.get("in").stringValue()))
                .map(one -> "\"" + one.get("name").stringValue() + "\"?: " + type(one.get("schema")))
                .collect(Collectors.joining("; ", "{ ", " }"));
        arguments.add("query: " + query + " = {}");
        arguments.add("headers: Record<string, string> = {}");
        String called = path.replaceAll("\\{(\\w+)}", "\" + encodeURIComponent($1) + \"");
        return "  " + operation.get("operationId").stringValue() + "(" + String.join(", ", arguments)
                + "): Promise<Answer<"
                + answer(operation) + ">> {\n    return this.call(\"" + verb.toUpperCase(Locale.ROOT) + "\", \""
                + called + "\", query, " + (operation.has("requestBody") ? "body" : "undefined") + ", headers);\n  }\n";
    }

    private String answer(JsonNode operation) {
        return operation.get("responses").properties().stream()
                .filter(one -> one.getKey().startsWith("2"))
                .map(one -> one.getValue().at("/content/application~1json/schema"))
                .map(schema -> schema.isMissingNode() ? "null" : type(schema) + " | Problem")
                .findFirst()
                .orElse("null");
    }

    private String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").stringValue();
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.has("anyOf")) {
            return schema.get("anyOf").valueStream().map(this::type).collect(Collectors.joining(" | ", "(", ")"));
        }
        if (schema.has("allOf")) {
            return schema.get("allOf").valueStream().map(this::type).collect(Collectors.joining(" & ", "(", ")"));
        }
        if (schema.has("enum")) {
            return schema.get("enum").valueStream().map(JsonNode::toString).collect(Collectors.joining(" | "));
        }
        JsonNode type = schema.get("type");
        if (type == null) {
            return "unknown";
        }
        if (type.isArray()) {
            return type.valueStream().map(one -> word(one.stringValue())).collect(Collectors.joining(" | "));
        }
        return switch (type.stringValue()) {
            case "array" -> "Array<" + type(schema.get("items")) + ">";
            case "object" -> object(schema);
            default -> word(type.stringValue());
        };
    }

    private String object(JsonNode schema) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::stringValue).toList();
        return schema.path("properties").properties().stream()
                .map(one -> "\"" + one.getKey() + "\"" + (required.contains(one.getKey()) ? "" : "?") + ": "
                        + type(one.getValue()))
                .collect(Collectors.joining("; ", "{ ", " }"));
    }

    private static String word(String type) {
        return switch (type) {
            case "integer", "number" -> "number";
            case "boolean" -> "boolean";
            case "null" -> "null";
            default -> "string";
        };
    }
}
