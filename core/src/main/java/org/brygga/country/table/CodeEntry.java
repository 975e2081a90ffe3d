// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an official code list: what a code stood for between two days.
 *
 * @param code as text, because leading zeros count
 * @param validFrom the first day; absent if it lies before what the list knows
 * @param validTo the last day; absent while the code is in force
 * @param predecessors the codes that stood for its area, or for a part of it, on the day before the first
 * @param successors the codes that stand for its area, or for a part of it, on the day after the last
 * @param source the agency that keeps the list
 */
public record CodeEntry(
        String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors,
        List<String> successors,
        String source) {

    /**
     * @throws IllegalArgumentException if the code, the name or the source is blank, the days are in the wrong order, or
     *     a code is said to come from something on a day that is not known
     */
    public CodeEntry {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        if (code.isBlank() || name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a code, a name and a source are needed");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("it ends before it starts");
        }
        if ((validFrom == null && !predecessors.isEmpty()) || (validTo == null && !successors.isEmpty())) {
            throw new IllegalArgumentException("a predecessor or a successor needs a day");
        }
    }

    /** Whether the code was in force on a day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
