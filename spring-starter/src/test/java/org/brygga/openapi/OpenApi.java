// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.dataset.RecordType;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.partnership.Governance;
import org.brygga.sdk.json.FindingDocument;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.records.RecordEndpoints;

/** Describes the endpoints as an OpenAPI 3.1 document. */
final class OpenApi {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> NUMBER = Map.of("type", "integer");
    private static final Map<String, Object> TRUTH = Map.of("type", "boolean");

    private final Schemas schemas = new Schemas();
    private final Answers answers = new Answers(schemas);

    /** The whole document. */
    Map<String, Object> document(List<Endpoint> endpoints) {
        Map<String, Object> paths = new TreeMap<>();
        endpoints.stream()
                .sorted(Comparator.comparing(Endpoint::path)
                        .thenComparing(one -> one.method().name()))
                .forEach(endpoint -> path(paths, endpoint.path())
                        .put(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("servers", List.of(Map.of("url", "/brygga/v1", "description", "Where brygga.web.path says")));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Brygga");
        info.put("version", "1.0.0");
        info.put(
                "description",
                "Records of neighbourhood-mothers programmes, checked by the rules of their country, and shown to"
                        + " each caller as far as she may see them.");
        info.put("license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
        info.put("contact", Map.of("name", "Brygga"));
        return info;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> path(Map<String, Object> paths, String path) {
        return (Map<String, Object>) paths.computeIfAbsent(path, key -> new TreeMap<>());
    }

    private Map<String, Object> components() {
        answers.common();
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", Examples.into(schemas.all()));
        components.put("responses", Answers.refusals());
        components.put(
                "securitySchemes",
                Map.of("token", new TreeMap<>(Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT"))));
        return components;
    }

    private Map<String, Object> operation(Endpoint endpoint) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id(endpoint));
        operation.put("summary", Summaries.of(endpoint));
        operation.put("tags", List.of(endpoint.path().split("/", -1)[1]));
        operation.put(
                "x-roles", endpoint.roles().stream().map(Role::name).sorted().toList());
        List<Object> parameters = parameters(endpoint);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        Map<String, Object> body = body(endpoint);
        if (!body.isEmpty()) {
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("required", true);
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("schema", body);
            Examples.of(endpoint.path()).ifPresent(example -> content.put("example", example));
            request.put("content", Map.of("application/json", content));
            operation.put("requestBody", request);
        }
        if ("POST".equals(endpoint.method().name()) && "/imports".equals(endpoint.path())) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("required", true);
            file.put(
                    "content",
                    Map.of("application/octet-stream", Map.of("schema", Map.of("type", "string", "format", "binary"))));
            operation.put("requestBody", file);
        }
        operation.put("responses", answers.of(endpoint));
        return operation;
    }

    private static String id(Endpoint endpoint) {
        StringBuilder id = new StringBuilder(endpoint.method().name().toLowerCase(Locale.ROOT));
        for (String part : endpoint.path().split("[/-]", -1)) {
            String word = part.startsWith("{") ? "By" + capital(part.substring(1, part.length() - 1)) : capital(part);
            id.append(word);
        }
        return id.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<Object> parameters(Endpoint endpoint) {
        Stream.Builder<Object> parameters = Stream.builder();
        Matcher parts = PART.matcher(endpoint.path());
        while (parts.find()) {
            parameters.add(parameter(parts.group(1), "path", TEXT, true));
        }
        String method = endpoint.method().name();
        Parameters.of(endpoint).forEach((name, schema) -> parameters.add(parameter(name, "query", schema, false)));
        if ("PUT".equals(method) || "DELETE".equals(method)) {
            parameters.add(parameter("If-Match", "header", TEXT, true));
        } else if ("POST".equals(method) && endpoint.path().contains("{id}")) {
            parameters.add(parameter("If-Match", "header", TEXT, false));
        }
        if ("POST".equals(method) && "/imports".equals(endpoint.path())) {
            parameters.add(parameter("Content-Disposition", "header", TEXT, false));
        }
        if (endpoint.path().endsWith("/stream")) {
            parameters.add(parameter("Last-Event-ID", "header", TEXT, false));
        }
        if ("POST".equals(method) || "PUT".equals(method)) {
            parameters.add(parameter("Idempotency-Key", "header", TEXT, false));
        }
        parameters.add(parameter("Accept-Language", "header", TEXT, false));
        return parameters.build().toList();
    }

    private static Map<String, Object> parameter(
            String name, String place, Map<String, Object> schema, boolean required) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", place);
        parameter.put("required", required);
        parameter.put("schema", schema);
        return parameter;
    }

    private Map<String, Object> body(Endpoint endpoint) {
        String method = endpoint.method().name();
        String path = endpoint.path();
        boolean bare = Set.of(
                        "/imports",
                        "/imports/{id}/commits",
                        "/imports/{id}/reversals",
                        "/exports/{format}",
                        "/reports/{kind}",
                        "/releases/{id}")
                .contains(path);
        if (Set.of("GET", "DELETE").contains(method) || bare) {
            return Map.of();
        }
        if (path.endsWith("/searches")) {
            return Schemas.object(
                    Parameters.searched(), Parameters.searched().keySet().toArray(String[]::new));
        }
        for (RecordType type : RecordType.values()) {
            String list = RecordEndpoints.path(type);
            if (list.equals(path)) {
                return schemas.body(type.recordClass());
            }
            // What is asked about may lack anything; so may what is written back by whoever was not shown all of it.
            if (Set.of(list + "/checks", list + "/{id}").contains(path)) {
                return schemas.of(type.recordClass());
            }
        }
        return switch (path) {
            case "/partnerships/{id}/follow-ups" -> schemas.body(Governance.FollowUp.class);
            case "/meeting-places/{id}/openings" -> schemas.body(MeetingPlace.Opening.class);
            case "/outreach/{id}/contacts" -> schemas.body(OutreachContact.class);
            case "/groups/{id}/enrolments" -> schemas.of(inside("steps.GroupSteps$Application"));
            case "/groups/{id}/roll-calls" -> schemas.of(inside("steps.GroupSteps$Roll"));
            case "/batches" ->
                Schemas.object(Map.of(
                        "items",
                        Schemas.list(Schemas.object(new TreeMap<>(
                                Map.of("list", TEXT, "version", NUMBER, "record", Map.of("type", "object")))))));
            case "/imports/{id}/mappings" -> schemas.of(inside("imports.ImportEndpoints$Said"));
            case "/releases" -> schemas.of(inside("reports.ReleaseEndpoints$Wanted"));
            case "/jobs" -> Schemas.object(Map.of("kind", TEXT));
            case "/dossiers" -> Schemas.object(Map.of("person", TEXT));
            case "/erasures" -> Schemas.object(new TreeMap<>(Map.of("person", TEXT, "minimise", TRUTH)), "minimise");
            case "/clearances" ->
                Schemas.object(new TreeMap<>(Map.of("person", TEXT, "reason", TEXT, "minutes", NUMBER)));
            default -> {
                if (path.endsWith("/lowerings")) {
                    yield schemas.of(inside("steps.LoweringSteps$Lower"));
                }
                if (path.endsWith("/protections")) {
                    yield schemas.of(inside("steps.PeopleSteps$Raise"));
                }
                if (path.endsWith("/transitions")) {
                    yield schemas.of(inside("steps.Transition"));
                }
                throw new IllegalStateException("Nobody has described the body of " + method + " " + path);
            }
        };
    }

    static Class<?> inside(String name) {
        try {
            return Class.forName("org.brygga.spring." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A finding as it is told everywhere. */
    static Class<?> finding() {
        return FindingDocument.class;
    }
}
