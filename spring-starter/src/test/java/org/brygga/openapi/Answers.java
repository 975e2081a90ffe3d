// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brygga.dataset.DatasetDocument;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Severity;
import org.brygga.rule.Confidence;
import org.brygga.rule.Scope;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.json.FindingDocument;
import org.brygga.sdk.report.comparison.Change;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.records.RecordEndpoints;
import org.brygga.spring.web.Problems;

/** What each endpoint may answer. */
final class Answers {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> NUMBER = Map.of("type", "integer");
    private static final Map<String, Object> TRUTH = Map.of("type", "boolean");
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("400", "A parameter or the body is written otherwise"),
            Map.entry("401", "Nobody known is calling"),
            Map.entry("403", "This role may not do this"),
            Map.entry("404", "There is nothing here, or nothing of the caller's"),
            Map.entry("409", "There is one already, or something is held"),
            Map.entry("412", "The record has changed since it was read"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "The body is not JSON"),
            Map.entry("422", "The rules refuse it; the findings say why"),
            Map.entry("428", "The version that the change rests on is missing"),
            Map.entry("429", "Too many requests"));

    private final Schemas schemas;

    Answers(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Schemas that are used from many places. */
    void common() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put(
                "type",
                Schemas.open(Stream.of(Problems.Kind.values())
                        .map(Problems.Kind::type)
                        .toList()));
        problem.put("title", TEXT);
        problem.put("status", NUMBER);
        problem.put("findings", Schemas.list(finding()));
        schemas.put("Problem", Schemas.object(problem));
    }

    /** What a refusal looks like, once for each status. */
    static Map<String, Object> refusals() {
        Map<String, Object> all = new TreeMap<>();
        REFUSED.forEach((code, description) -> {
            Map<String, Object> refused = new LinkedHashMap<>();
            refused.put("description", description);
            refused.put("content", Map.of("application/problem+json", Map.of("schema", Schemas.reference("Problem"))));
            all.put("Refused" + code, refused);
        });
        return all;
    }

    private Map<String, Object> finding() {
        // Its arguments are what the rule says they are: numbers, truths, texts and lists of texts.
        return schemas.of(FindingDocument.class);
    }

    Map<String, Object> of(Endpoint endpoint) {
        Map<String, Object> answers = new TreeMap<>();
        String status = status(endpoint);
        Map<String, Object> good = new LinkedHashMap<>();
        good.put("description", "Done");
        if (!"204".equals(status)) {
            good.put("content", content(endpoint));
        }
        answers.put(status, good);
        if (endpoint.path().endsWith("/lowerings")) {
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("description", "Asked; somebody else has to confirm it with the code");
            asked.put(
                    "content",
                    Map.of(
                            "application/json",
                            Map.of("schema", Schemas.object(properties("code", TEXT, "until", TEXT)))));
            answers.put("202", asked);
        }
        if ("GET".equals(endpoint.method().name()) && endpoint.path().endsWith("/{id}")) {
            answers.put("304", Map.of("description", "The caller has this version already"));
        }
        refusals(endpoint).forEach(code -> answers.put(code, Map.of("$ref", "#/components/responses/Refused" + code)));
        return answers;
    }

    private Map<String, Object> content(Endpoint endpoint) {
        if (endpoint.path().endsWith("/stream")) {
            return Map.of("text/event-stream", Map.of("schema", TEXT));
        }
        if (endpoint.path().endsWith("/marked") || endpoint.path().endsWith("/refused")) {
            Map<String, Object> file = Map.of("schema", Map.of("type", "string", "format", "binary"));
            return new TreeMap<>(Map.of(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file, "text/csv", file));
        }
        if (endpoint.path().endsWith("/content")) {
            Map<String, Object> file = Map.of("schema", Map.of("type", "string", "format", "binary"));
            Map<String, Object> files = new TreeMap<>();
            List.of(
                            "application/pdf",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "application/x-ndjson",
                            "application/zip",
                            "text/html")
                    .forEach(type -> files.put(type, file));
            files.put("application/json", Map.of("schema", Map.of("type", "object")));
            return files;
        }
        boolean atOnce = "GET".equals(endpoint.method().name());
        boolean asFile = endpoint.path().startsWith("/exports")
                || endpoint.path().startsWith("/templates")
                || endpoint.path().endsWith("/roll-call-sheet");
        if (atOnce && asFile) {
            Map<String, Object> file = Map.of("schema", Map.of("type", "string", "format", "binary"));
            Map<String, Object> files = new TreeMap<>();
            files.put("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file);
            if (endpoint.path().startsWith("/exports")) {
                files.put("application/json", Map.of("schema", schemas.of(DatasetDocument.class)));
                files.put("application/x-ndjson", Map.of("schema", TEXT));
                files.put("application/zip", file);
            }
            return files;
        }
        return Map.of("application/json", Map.of("schema", good(endpoint)));
    }

    private static Set<String> refusals(Endpoint endpoint) {
        Set<String> all = new TreeSet<>(Set.of("400", "401", "403", "404"));
        String method = endpoint.method().name();
        if (endpoint.limited()) {
            all.add("429");
        }
        if ("POST".equals(method) || "PUT".equals(method)) {
            all.addAll(Set.of("409", "412", "413", "415", "422"));
        }
        if (endpoint.path().startsWith("/imports")
                || endpoint.path().startsWith("/reports")
                || endpoint.path().endsWith("/content")) {
            all.add("409");
        }
        if ("PUT".equals(method) || "DELETE".equals(method)) {
            all.addAll(Set.of("412", "428"));
        }
        return all;
    }

    private static boolean isList(Endpoint endpoint) {
        return List.of(RecordType.values()).stream().map(RecordEndpoints::path).anyMatch(endpoint.path()::equals);
    }

    private static String status(Endpoint endpoint) {
        boolean makes = "POST".equals(endpoint.method().name())
                && (isList(endpoint) || Set.of("/clearances", "/releases").contains(endpoint.path()));
        boolean later = Set.of(
                        "/jobs",
                        "/imports",
                        "/imports/{id}/mappings",
                        "/imports/{id}/commits",
                        "/exports/{format}",
                        "/reports/{kind}",
                        "/releases/{id}")
                .contains(endpoint.path());
        if ("POST".equals(endpoint.method().name()) && later) {
            return "202";
        }
        return "DELETE".equals(endpoint.method().name()) ? "204" : makes ? "201" : "200";
    }

    private Map<String, Object> good(Endpoint endpoint) {
        for (RecordType type : RecordType.values()) {
            String list = RecordEndpoints.path(type);
            String shared = "/partners/{controller}" + list;
            if (endpoint.path().equals(shared) || endpoint.path().startsWith(shared + "/")) {
                return ofRecord(endpoint, shared, type.recordClass());
            }
            if (endpoint.path().equals(list) || endpoint.path().startsWith(list + "/")) {
                return ofRecord(endpoint, list, type.recordClass());
            }
        }
        return switch (endpoint.path()) {
            case "/api-info" ->
                Schemas.object(properties(
                        "apiName",
                        TEXT,
                        "apiVersion",
                        TEXT,
                        "apiReleased",
                        TEXT,
                        "apiDocumentation",
                        TEXT,
                        "apiStatus",
                        TEXT,
                        "packs",
                        Schemas.list(TEXT)));
            case "/rules" ->
                items(Schemas.object(properties(
                        "code",
                        TEXT,
                        "title",
                        TEXT,
                        "fix",
                        TEXT,
                        "severity",
                        Schemas.closed(Severity.class),
                        "confidence",
                        Schemas.closed(Confidence.class),
                        "scope",
                        Schemas.closed(Scope.class),
                        "source",
                        TEXT,
                        "pack",
                        TEXT)));
            case "/codes/{list}", "/country-codes/{country}/{list}" ->
                items(Schemas.object(properties("code", TEXT, "label", TEXT)));
            case "/holidays/{country}" ->
                items(Schemas.object(properties("day", Map.of("type", "string", "format", "date"), "name", TEXT)));
            case "/changes" -> feed("kind", TEXT, "changed", Schemas.list(TEXT));
            case "/deleted-entities" -> feed();
            case "/findings" -> {
                Map<String, Object> inbox = properties(
                        "items",
                        Schemas.list(finding()),
                        "total",
                        NUMBER,
                        "counts",
                        Schemas.object(properties("ERROR", NUMBER, "WARNING", NUMBER, "INFO", NUMBER)),
                        "lapsed",
                        Schemas.list(Schemas.object(properties("id", TEXT, "why", TEXT))));
                yield Schemas.object(inbox);
            }
            case "/due" ->
                items(Schemas.object(
                        properties(
                                "kind",
                                TEXT,
                                "due",
                                TEXT,
                                "overdue",
                                TRUTH,
                                "subject",
                                TEXT,
                                "path",
                                TEXT,
                                "name",
                                Map.of("type", List.of("string", "null"))),
                        "name"));
            case "/retention-due" ->
                items(Schemas.object(properties(
                        "subject",
                        TEXT,
                        "category",
                        TEXT,
                        "lastDay",
                        TEXT,
                        "then",
                        TEXT,
                        "held",
                        TRUTH,
                        "basis",
                        TEXT)));
            case "/inventory" ->
                items(Schemas.object(properties(
                        "record",
                        TEXT,
                        "component",
                        TEXT,
                        "category",
                        TEXT,
                        "records",
                        NUMBER,
                        "purposes",
                        Schemas.list(TEXT),
                        "roles",
                        Schemas.list(TEXT),
                        "stays",
                        TRUTH)));
            case "/batches" ->
                Schemas.object(properties(
                        "items",
                        Schemas.list(Schemas.object(properties("record", TEXT, "version", NUMBER))),
                        "findings",
                        Schemas.list(finding())));
            case "/exports/{format}", "/files/{id}" -> madeFile();
            case "/files" -> items(madeFile());
            case "/reports/{kind}" -> "GET".equals(endpoint.method().name()) ? report() : madeFile();
            case "/releases/{id}" -> "GET".equals(endpoint.method().name()) ? report() : madeFile();
            case "/releases/{id}/comparison" -> comparison();
            case "/releases" -> "GET".equals(endpoint.method().name()) ? items(release()) : published();
            case "/indicators" -> items(definition());
            case "/indicators/{code}" -> definition();
            case "/schemas/{list}" -> Map.of("type", "object");
            case "/imports" -> "GET".equals(endpoint.method().name()) ? items(imported()) : imported();
            case "/imports/{id}", "/imports/{id}/mappings", "/imports/{id}/commits" -> imported();
            case "/imports/{id}/report" -> schemas.of(OpenApi.inside("imports.ImportTexts$Report"));
            case "/imports/{id}/reversals" -> Schemas.object(properties("findings", Schemas.list(finding())));
            case "/jobs" -> "GET".equals(endpoint.method().name()) ? items(job()) : job();
            case "/jobs/{id}" -> job();
            case "/dossiers" ->
                Schemas.object(properties(
                        "title", TEXT,
                        "sections",
                                Schemas.list(Schemas.object(properties("title", TEXT, "lines", Schemas.list(TEXT)))),
                        "document", schemas.of(DatasetDocument.class)));
            case "/erasures" ->
                Schemas.object(properties("records", NUMBER, "kept", NUMBER, "findings", Schemas.list(finding())));
            case "/audit" ->
                items(Schemas.object(
                        properties(
                                "position",
                                NUMBER,
                                "at",
                                TEXT,
                                "actor",
                                TEXT,
                                "role",
                                TEXT,
                                "action",
                                TEXT,
                                "type",
                                TEXT,
                                "subject",
                                TEXT,
                                "reason",
                                TEXT,
                                "fields",
                                Schemas.list(TEXT),
                                "hash",
                                TEXT),
                        "actor",
                        "role",
                        "reason"));
            case "/audit/verification" -> Schemas.object(properties("entries", NUMBER, "broken", Schemas.list(NUMBER)));
            case "/clearances" -> Schemas.object(properties("until", TEXT));
            default -> throw new IllegalStateException("Nobody has described what is answered at " + endpoint.path());
        };
    }

    /** Its sections, cells and phrases say by a word of their own what they are. */
    private static Map<String, Object> report() {
        Map<String, Object> thing = Map.of("type", "object");
        return Schemas.object(properties(
                "format",
                TEXT,
                "sha256",
                TEXT,
                "kind",
                TEXT,
                "head",
                thing,
                "sections",
                Schemas.list(thing),
                "definitions",
                Schemas.list(thing),
                "sources",
                Schemas.list(thing)));
    }

    /** A cell says by a word of its own what it is; it lacks where the number does not stand in the report. */
    private static Map<String, Object> comparison() {
        Map<String, Object> cell = Map.of("type", "object");
        Map<String, Object> change = Schemas.object(
                properties(
                        "kind",
                        Schemas.closed(Change.Kind.class),
                        "table",
                        TEXT,
                        "row",
                        TEXT,
                        "column",
                        TEXT,
                        "before",
                        cell,
                        "after",
                        cell,
                        "text",
                        TEXT),
                "column",
                "before",
                "after");
        return Schemas.object(properties(
                "before", release(), "after", release(), "words", Schemas.list(TEXT), "changes", Schemas.list(change)));
    }

    private static Map<String, Object> release() {
        return Schemas.object(ofRelease(), "about", "from", "to");
    }

    private Map<String, Object> published() {
        Map<String, Object> all = ofRelease();
        all.put("findings", Schemas.list(finding()));
        return Schemas.object(all, "about", "from", "to");
    }

    private static Map<String, Object> ofRelease() {
        return properties(
                "id", TEXT, "kind", TEXT, "about", TEXT, "from", TEXT, "to", TEXT, "published", TEXT, "sha256", TEXT);
    }

    private static Map<String, Object> definition() {
        return Schemas.object(
                properties(
                        "code",
                        TEXT,
                        "version",
                        NUMBER,
                        "unit",
                        TEXT,
                        "title",
                        TEXT,
                        "numerator",
                        TEXT,
                        "denominator",
                        TEXT,
                        "population",
                        TEXT,
                        "leftOut",
                        TEXT,
                        "guarded",
                        TRUTH,
                        "internal",
                        TRUTH),
                "denominator");
    }

    private static Map<String, Object> madeFile() {
        return Schemas.object(
                properties("id", TEXT, "maker", TEXT, "asked", TEXT, "state", TEXT, "name", TEXT, "type", TEXT),
                "state",
                "name",
                "type");
    }

    private Map<String, Object> ofRecord(Endpoint endpoint, String list, Class<?> type) {
        Map<String, Object> record = schemas.of(type);
        String rest = endpoint.path().substring(list.length());
        String method = endpoint.method().name();
        if ((rest.isEmpty() && "GET".equals(method)) || "/searches".equals(rest)) {
            return Schemas.object(
                    properties(
                            "items",
                            Schemas.list(Schemas.object(properties("version", NUMBER, "record", record))),
                            "next",
                            TEXT),
                    "next");
        }
        if ("/checks".equals(rest)) {
            return Schemas.object(properties("findings", Schemas.list(finding())));
        }
        if ("/{id}".equals(rest) && "GET".equals(method)) {
            return record;
        }
        Map<String, Object> perhaps = Map.of("anyOf", List.of(record, Map.of("type", "null")));
        return "/{id}/history".equals(rest)
                ? items(Schemas.object(properties("version", NUMBER, "at", TEXT, "record", perhaps)))
                : Schemas.object(properties("version", NUMBER, "record", perhaps, "findings", Schemas.list(finding())));
    }

    private static Map<String, Object> items(Map<String, Object> item) {
        return Schemas.object(properties("items", Schemas.list(item)));
    }

    private Map<String, Object> imported() {
        Map<String, Object> perhaps = Map.of("type", List.of("string", "null"));
        return Schemas.object(properties(
                "id",
                TEXT,
                "file",
                TEXT,
                "sent",
                TEXT,
                "kind",
                perhaps,
                "state",
                perhaps,
                "done",
                NUMBER,
                "total",
                NUMBER,
                "committed",
                TRUTH,
                "counts",
                Schemas.list(schemas.of(ImportReport.Counts.class)),
                "errors",
                NUMBER));
    }

    private static Map<String, Object> job() {
        return Schemas.object(properties(
                "id", TEXT, "kind", TEXT, "state", TEXT, "done", NUMBER, "total", NUMBER, "asked", TEXT, "touched",
                TEXT));
    }

    private static Map<String, Object> feed(Object... more) {
        Map<String, Object> item = properties("position", NUMBER, "subject", TEXT, "at", TEXT);
        item.putAll(properties(more));
        return Schemas.object(properties("items", Schemas.list(Schemas.object(item)), "next", NUMBER));
    }

    private static Map<String, Object> properties(Object... namesAndSchemas) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int place = 0; place < namesAndSchemas.length; place += 2) {
            properties.put((String) namesAndSchemas[place], namesAndSchemas[place + 1]);
        }
        return properties;
    }
}
