// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.report.format.Format;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.records.RecordEndpoints;

/** What can be asked for in an address. */
final class Parameters {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> DATE = Map.of("type", "string", "format", "date");
    private static final Set<RecordType> PEOPLE =
            Set.of(RecordType.VOLUNTEER, RecordType.PARTICIPANT, RecordType.CONTACT_PERSON, RecordType.IDENTIFIER);

    private Parameters() {}

    static Map<String, Map<String, Object>> of(Endpoint endpoint) {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        if (endpoint.path().endsWith("/searches")) {
            page(all);
            return all;
        }
        if (endpoint.path().endsWith("/checks")) {
            all.put("new", Map.of("type", "boolean"));
            return all;
        }
        if ("/imports".equals(endpoint.path())
                && "POST".equals(endpoint.method().name())) {
            all.put("strategy", words(ImportOptions.Strategy.values()));
            all.put("atomicity", words(ImportOptions.Atomicity.values()));
            all.put("absence", words(ImportOptions.Absence.values()));
            all.put("most-removed", number(0, 100));
            all.put("only", words(RecordType.values()));
        }
        if (endpoint.path().equals("/reports/{kind}")) {
            all.put("about", TEXT);
            Set.of("from", "to", "as-of").forEach(day -> all.put(day, DATE));
            all.put("published", Map.of("type", "boolean"));
        }
        boolean order = "POST".equals(endpoint.method().name());
        if (order && Set.of("/reports/{kind}", "/releases/{id}").contains(endpoint.path())) {
            all.put("format", words(Stream.of(Format.values()).map(Format::word).toArray()));
        }
        if (!"GET".equals(endpoint.method().name())) {
            return all;
        }
        for (RecordType type : RecordType.values()) {
            String list = RecordEndpoints.path(type);
            if (list.equals(endpoint.path()) || ("/partners/{controller}" + list).equals(endpoint.path())) {
                page(all);
                narrowed().forEach((name, schema) -> {
                    if (!"q".equals(name) || !PEOPLE.contains(type)) {
                        all.put(name, cast(schema));
                    }
                });
            }
        }
        if (endpoint.path().endsWith("/history")) {
            all.put("after", number(0, Long.MAX_VALUE));
            all.put("limit", number(1, 500));
        }
        switch (endpoint.path()) {
            case "/changes", "/deleted-entities", "/audit" -> {
                all.put("after", number(0, Long.MAX_VALUE));
                all.put("limit", number(1, 1_000));
            }
            case "/changes/stream" -> {
                all.put("after", number(0, Long.MAX_VALUE));
                all.put("seconds", number(0, 300));
            }
            case "/groups/{id}/roll-call-sheet" ->
                all.put("month", Map.of("type", "string", "pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"));
            case "/holidays/{country}" -> all.put("year", number(1900, 2199));
            case "/due" -> all.put("until", DATE);
            case "/releases/{id}/comparison" -> all.put("with", TEXT);
            case "/findings" -> {
                all.put("severity", Map.of("type", "string", "enum", List.of("ERROR", "WARNING", "INFO")));
                all.put("acknowledged", Map.of("type", "boolean"));
                all.put("code", TEXT);
                all.put("subject", TEXT);
                all.put("offset", number(0, Integer.MAX_VALUE));
                all.put("limit", number(1, 1_000));
            }
            case "/retention-due", "/country-codes/{country}/{list}" -> all.put("on", DATE);
            default -> {}
        }
        return all;
    }

    /** What searches can be narrowed by, in a body and never in an address. */
    static Map<String, Object> searched() {
        Map<String, Object> all = new TreeMap<>(narrowed());
        all.put("number", TEXT);
        return all;
    }

    private static Map<String, Object> narrowed() {
        Map<String, Object> all = new TreeMap<>();
        for (String name : Set.of("area", "organisation", "programme", "group", "status", "q")) {
            all.put(name, TEXT);
        }
        all.put("on", DATE);
        all.put("changed-since", Map.of("type", "string", "format", "date-time"));
        return all;
    }

    private static Map<String, Object> words(Object[] words) {
        Map<String, Object> schema = new TreeMap<>(TEXT);
        schema.put(
                "enum",
                Stream.of(words)
                        .map(word -> word instanceof RecordType type ? type.word() : word.toString())
                        .toList());
        return schema;
    }

    private static void page(Map<String, Map<String, Object>> all) {
        Map<String, Object> limit = number(1, 500);
        limit.put("default", 20);
        all.put("limit", limit);
        all.put("offset", number(0, 1_000_000));
        all.put("cursor", TEXT);
    }

    private static Map<String, Object> number(long least, long greatest) {
        Map<String, Object> schema = new TreeMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", greatest);
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object schema) {
        return (Map<String, Object>) schema;
    }
}
