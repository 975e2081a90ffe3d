// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.util.Map;
import java.util.Set;

/**
 * True counts, before anything is hidden; they go nowhere but into {@link Published}.
 *
 * @param parts all parts of the country in which anybody may be counted
 * @param attendance by part
 */
record Totals(Set<String> parts, Map<Cell, Long> enrolments, Map<Cell, Long> volunteers, Map<String, Came> attendance) {

    /** A part of the country, and one more word. */
    record Cell(String part, String word) {}

    /** How many came of how many who were expected, and how many people those are. */
    record Came(long present, long expected, long people) {}

    Totals {
        parts = Set.copyOf(parts);
        enrolments = Map.copyOf(enrolments);
        volunteers = Map.copyOf(volunteers);
        attendance = Map.copyOf(attendance);
    }

    /** Tells no number. */
    @Override
    public String toString() {
        return "Totals";
    }
}
