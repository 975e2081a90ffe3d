// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.brygga.dataset.RecordType;

/** A document and what is wrong with it, for everybody who judges documents to be held against. */
record Vector(String about, RecordType type, Object document) {

    private static final int SHORT = 900;

    /** Those that were thought of, and for each type some that were drawn. */
    static List<Vector> all() {
        List<Vector> vectors = new ArrayList<>();
        THOUGHT_OF.forEach((about, document) -> vectors.add(new Vector(
                about,
                RecordType.ofWord(about.substring(0, about.indexOf(':'))).orElseThrow(),
                JavaAnswers.MAPPER.readTree(document))));
        SplittableRandom random = new SplittableRandom(2026);
        for (RecordType type : RecordType.values()) {
            vectors.add(new Vector("a good one", type, shorter(() -> Documents.valid(type, random))));
            for (int i = 0; i < 6; i++) {
                vectors.add(new Vector("one mistake", type, shorter(() -> Documents.spoilt(type, random))));
                vectors.add(new Vector("several mistakes", type, shorter(() -> Documents.any(type, random))));
            }
        }
        return vectors;
    }

    private static Object shorter(Supplier<Map<String, Object>> draw) {
        Object document = draw.get();
        while (JavaAnswers.MAPPER.writeValueAsString(document).length() > SHORT) {
            document = draw.get();
        }
        return document;
    }

    /** The vectors as one JSON array, a line for each. */
    static String written(List<Vector> vectors) {
        return vectors.stream()
                .map(vector -> JavaAnswers.MAPPER.writeValueAsString(vector.row()))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("about", about);
        row.put("type", type.word());
        row.put("document", document);
        row.put("problems", JavaAnswers.sayable(type, document));
        return row;
    }

    private static final Map<String, String> THOUGHT_OF = thoughtOf();

    private static Map<String, String> thoughtOf() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("organisation: nothing", "{}");
        documents.put("organisation: no object", "[]");
        documents.put("organisation: no country", """
                {"id": "a", "name": "Systrarna", "country": "XX", "kind": "A_NEW_WORD"}""");
        documents.put("organisation: what is absent may be null", """
                {"id": "a", "name": "Systrarna", "country": "SE", "kind": null, "aliases": null}""");
        documents.put("organisation: a list that cannot be read in one place", """
                {"id": "a", "name": "S", "country": "SE", "footprint": [{"regions": [" ", 5]}], "sources": ["source:a", "b"]}""");
        documents.put("organisation: blank but for a no-break space", """
                {"id": "a", "name": "\\u00a0", "country": "SE", "aliases": [{"name": "\\u2003"}, null, 5]}""");
        documents.put("volunteer: a typed key and a language", """
                {"id": "a", "person": "Alvira 1", "languages": ["sv", "x_y", ""], "birthYear": "19855", "contacts": [" "]}""");
        documents.put("group: numbers out of range", """
                {"id": "a", "phase": 5, "ordinalInMunicipality": 0, "capacity": {"min": -1, "max": 3000000000, "funded": 1.5}}""");
        documents.put("group: a phase before the first", """
                {"id": "a", "phase": 0}""");
        documents.put("group: shares", """
                {"id": "a", "enrolments": [{"id": "b", "person": "participant:c", "decision": {"date": "2026-01-31", "share": 1.5}},
                 {"id": "c", "person": "participant:d", "decision": {"date": "2025-02-29", "share": -0.1}}]}""");
        documents.put("group: marks and times", """
                {"id": "a", "attendance": [{"session": "s", "person": "participant:p", "mark": "SICK"}],
                 "sessions": [{"id": "s", "date": "2026-03-01", "start": "24:00", "end": "9:30"}]}""");
        documents.put("grant: more than a hundred per cent", """
                {"id": "a", "costs": [{"id": "b", "date": "2026-03-01", "amount": {"amount": 1, "currency": "kr"},
                 "charges": [{"grant": "grant:a", "percent": 100.5}]}]}""");
        documents.put("outreach: one law, three places", """
                {"id": "a", "month": "2026-03", "contacts": [{"topics": ["HEALTH", ""]}], "nameOfWoman": "x"}""");
        documents.put("meeting-place: visits below zero", """
                {"id": "a b", "openings": [{"date": "2026-03-01", "visits": -1}], "count": {"value": -1, "qualifier": "ABOUT"}}""");
        documents.put("acknowledgement: a rule and a fingerprint", """
                {"id": "a", "rule": "iop", "subject": "group:a", "fingerprint": "ABC", "severity": "ERROR", "validity": {}}""");
        documents.put(
                "source: characters that are written with two",
                "{\"id\": \"a\", \"title\": \"" + "\uD83D\uDC9B".repeat(150) + "\"}");
        documents.put(
                "source: characters that are written with two, too many",
                "{\"id\": \"a\", \"title\": \"" + "\uD83D\uDC9B".repeat(151) + "\"}");
        return documents;
    }
}
