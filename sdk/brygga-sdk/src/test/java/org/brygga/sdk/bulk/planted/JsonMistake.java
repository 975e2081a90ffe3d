// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.planted;

import java.util.List;

/**
 * A mistake in a record of a JSON document.
 *
 * @param list the list in which the record stands
 * @param path from the record to what is wrong
 * @param record its text, with a mark before what is wrong
 */
record JsonMistake(String list, String path, String code, String record) {

    /** Where the mistake stands; the mark itself is taken out of the text. */
    static final String HERE = "¤";

    private static final String LONG = "a".repeat(300);

    static final List<JsonMistake> ALL = List.of(
            // Words that do not belong there
            organisation("", "COM-DOC-004", "¤\"zxqwv\":1"),
            organisation("/visoin", "COM-DOC-005", "¤\"visoin\":\"x\""),
            organisation("/legalform", "COM-DOC-005", "¤\"legalform\":\"x\""),
            organisation("/vision", "COM-DOC-009", "\"vision\":\"x\",¤\"vision\":\"y\""),
            // Types
            organisation("/vision", "COM-DOC-006", "\"vision\":¤[\"x\"]"),
            organisation("/aliases", "COM-DOC-006", "\"aliases\":¤\"x\""),
            organisation("/aliases/0", "COM-DOC-006", "\"aliases\":[¤null]"),
            organisation("/sources/0", "COM-DOC-006", "\"sources\":[¤17]"),
            organisation("/politicalAim", "COM-DOC-006", "\"politicalAim\":¤\"no\""),
            organisation("/founded", "COM-DOC-008", "\"founded\":¤\"2023-02-29\""),
            organisation("/founded", "COM-DOC-008", "\"founded\":¤\"long ago\""),
            organisation("/sources/0", "COM-DOC-008", "\"sources\":[¤\"no reference\"]"),
            group("/capacity", "COM-DOC-006", "\"capacity\":¤12"),
            group("/capacity/max", "COM-DOC-006", "\"capacity\":{\"max\":¤\"12\"}"),
            group("/capacity/max", "COM-DOC-006", "\"capacity\":{\"max\":¤1.5}"),
            group("/capacity/max", "COM-DOC-008", "\"capacity\":{\"max\":¤99999999999}"),
            group("/phase", "COM-DOC-006", "\"phase\":¤true"),
            group("/note", "COM-DOC-006", "\"note\":¤{}"),
            group("/period/start", "COM-DOC-008", "\"period\":{\"start\":¤\"2026-13\"}"),
            group("/sessions", "COM-DOC-006", "\"sessions\":¤{}"),
            group("/sessions/0", "COM-DOC-006", "\"sessions\":[¤\"s\"]"),
            group("/sessions/0/date", "COM-DOC-008", "\"sessions\":[{\"id\":\"s\",\"date\":¤\"tomorrow\"}]"),
            group(
                    "/sessions/0/start",
                    "COM-DOC-008",
                    "\"sessions\":[{\"id\":\"s\",\"date\":\"2026-12-08\",\"start\":¤\"25:00\"}]"),
            participant("/identification", "COM-DOC-007", "\"identification\":¤\"KNOWN\""),
            participant("/retainUntil", "COM-DOC-006", "\"retainUntil\":¤20270101"),
            // Shape
            organisation("/name", "COM-SHP-Size", "\"note\":null").named("¤\"" + LONG + "\""),
            group("/venue", "COM-SHP-Size", "\"venue\":¤\"" + LONG + "\""),
            group("/phase", "COM-SHP-Max", "\"phase\":¤9"),
            group("/phase", "COM-SHP-Min", "\"phase\":¤0"),
            group("/capacity/min", "COM-SHP-PositiveOrZero", "\"capacity\":{\"min\":¤-1}"),
            group("/curriculum", "COM-SHP-Identifier", "\"curriculum\":¤\"two words\""),
            group("/ordinalInMunicipality", "COM-SHP-Positive", "\"ordinalInMunicipality\":¤0"),
            group(
                    "/sessions/0/number",
                    "COM-SHP-Positive",
                    "\"sessions\":[{\"id\":\"s\",\"date\":\"2026-12-08\",\"number\":¤0}]"),
            group("/sessions/0/id", "COM-SHP-NotBlank", "\"sessions\":[¤{\"date\":\"2026-12-08\"}]"),
            participant("/birthYear", "COM-SHP-Length", "\"birthYear\":¤\"19801\""),
            participant("/contacts/0", "COM-SHP-Length", "\"contacts\":[¤\"" + LONG + "\"]"),
            participant("/languages/0", "COM-SHP-Pattern", "\"languages\":[¤\"??\"]"),
            participant("/note", "COM-SHP-Length", "\"note\":¤\"" + LONG + LONG + "\""),
            // Rules
            group("/period", "COM-PER-001", "\"period\":¤{\"start\":\"2027-01-01\",\"end\":\"2026-12-01\"}"),
            group(
                    "/sessions/0/date",
                    "COM-SES-001",
                    "\"period\":{\"start\":\"2026-12-01\",\"end\":\"2027-01-01\"},\"sessions\":[{\"id\":\"s\",\"date\":¤\"2027-12-08\"}]"));

    private static JsonMistake organisation(String path, String code, String property) {
        return new JsonMistake(
                "organisations",
                path,
                code,
                "{\"id\":\"%\",\"name\":\"N\",\"country\":\"SE\",\"kind\":\"CIVIL_SOCIETY\"," + property + "}");
    }

    private static JsonMistake group(String path, String code, String property) {
        return new JsonMistake(
                "groups",
                path,
                code,
                "{\"id\":\"%\",\"name\":\"N\",\"leads\":[{\"role\":\"COORDINATOR\"}]," + property + "}");
    }

    private static JsonMistake participant(String path, String code, String property) {
        return new JsonMistake(
                "participants",
                path,
                code,
                "{\"id\":\"%\",\"person\":\"#\",\"name\":\"N\","
                        + (path.equals("/retainUntil") ? "" : "\"retainUntil\":\"2027-06-01\",") + property + "}");
    }

    private JsonMistake named(String name) {
        return new JsonMistake(list, path, code, record.replace("\"N\"", name));
    }
}
