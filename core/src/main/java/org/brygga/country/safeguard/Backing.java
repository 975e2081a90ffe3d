// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.safeguard;

import java.time.LocalDate;
import org.brygga.country.table.DatedTable;
import org.brygga.rule.Confidence;

/**
 * Who says so, from when to when, and how sure we are.
 *
 * @param validFrom the first day on which it holds; {@link LocalDate#MIN} if it is not known
 * @param validTo the last day; {@link LocalDate#MAX} while it holds
 * @param source the law, agency or document
 */
public record Backing(LocalDate validFrom, LocalDate validTo, String source, Confidence confidence) {

    /**
     * @throws IllegalArgumentException if nobody is named or the days are in the wrong order
     */
    public Backing {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a source is needed");
        }
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("it ends before it starts");
        }
    }

    /** What the columns {@code validFrom}, {@code validTo}, {@code source} and {@code confidence} of a line say. */
    public static Backing of(DatedTable.Line line) {
        return new Backing(
                line.validFrom(), line.validTo(), line.get("source"), Confidence.valueOf(line.get("confidence")));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
