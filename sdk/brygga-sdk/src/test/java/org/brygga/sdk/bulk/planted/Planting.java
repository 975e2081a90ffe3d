// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.planted;

import java.util.List;

/**
 * One way to spoil a cell.
 *
 * @param written what stands there instead
 * @param code of the one finding about it
 */
record Planting(String sheet, String column, Object written, String code) {

    private static final String LONG = "Amina ".repeat(40).strip();

    /** Forty ways, each in a cell of its own, so that several fit into a row. */
    static final List<Planting> ALL = List.of(
            new Planting("participants", "name", LONG, "COM-SHP-Length"),
            new Planting("participants", "identification", "wellKnown", "COM-DOC-007"),
            new Planting("participants", "identification", 7, "COM-DOC-007"),
            new Planting("participants", "birthYear", "femtio", "COM-SHP-Length"),
            new Planting("participants", "birthYear", 19801, "COM-SHP-Length"),
            new Planting("participants", "languages", "??", "COM-SHP-Pattern"),
            new Planting("participants", "retainUntil", "31.2.2027", "COM-DOC-008"),
            new Planting("participants", "retainUntil", "soon", "COM-DOC-008"),
            new Planting("participants", "retainUntil", "2020-01-01", "PRV-005"),
            new Planting("participants", "contacts", LONG, "COM-SHP-Length"),
            new Planting("participants", "organisation", "or gan:", "COM-DOC-008"),
            new Planting("participants", "note", "a".repeat(600), "COM-SHP-Length"),
            new Planting("groups", "name", "G".repeat(201), "COM-SHP-Size"),
            new Planting("groups", "venue", "v".repeat(201), "COM-SHP-Size"),
            new Planting("groups", "zone", "z".repeat(41), "COM-SHP-Size"),
            new Planting("groups.sessions", "number", "one", "COM-DOC-006"),
            new Planting("groups", "period.start", "in spring", "COM-DOC-008"),
            new Planting("groups", "period.start", "2026-13", "COM-DOC-008"),
            new Planting("groups", "period.end", "30.2.2027", "COM-DOC-008"),
            new Planting("groups", "ordinalInMunicipality", -1, "COM-SHP-Positive"),
            new Planting("groups", "ordinalInMunicipality", "first", "COM-DOC-006"),
            new Planting("groups", "ordinalInMunicipality", 1.5, "COM-DOC-006"),
            new Planting("groups", "phase", 9, "COM-SHP-Max"),
            new Planting("groups", "phase", 0, "COM-SHP-Min"),
            new Planting("groups", "phase", "two", "COM-DOC-006"),
            new Planting("groups", "capacity.min", -3, "COM-SHP-PositiveOrZero"),
            new Planting("groups", "capacity.max", "many", "COM-DOC-006"),
            new Planting("groups", "capacity.max", 1e15, "COM-DOC-008"),
            new Planting("groups", "capacity.funded", -4, "COM-SHP-PositiveOrZero"),
            new Planting("groups", "curriculum", "two words", "COM-SHP-Identifier"),
            new Planting("groups.sessions", "date", "Tuesday", "COM-DOC-008"),
            new Planting("groups.sessions", "date", "2026-02-30", "COM-DOC-008"),
            new Planting("groups.sessions", "start", "25:00", "COM-DOC-008"),
            new Planting("groups.sessions", "start", "noon", "COM-DOC-008"),
            new Planting("groups.sessions", "end", "24:61", "COM-DOC-008"),
            new Planting("groups.sessions", "id", "two words", "COM-SHP-Identifier"),
            new Planting("groups.sessions", "number", 0, "COM-SHP-Positive"),
            new Planting("groups.sessions", "headCount", "a few", "COM-DOC-006"),
            new Planting("groups.sessions", "headCount", -2, "COM-SHP-PositiveOrZero"),
            new Planting("groups.sessions", "place", "p".repeat(201), "COM-SHP-Size"));
}
