// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A result that a programme reports: a count, or a part of a whole, with the date it was true.
 *
 * @param indicator from the list {@code indicator}, for example {@code TRAINED}
 * @param value the count itself, or the numerator when there is a denominator
 * @param denominator what the value is a part of; absent for a plain count
 * @param measure what one unit stands for; contacts, visits and persons never add
 * @param channel through what the result was reached, in words, for example through the meeting places
 */
@RecordBuilder
public record IndicatorResult(
        @NotNull @CodeList("indicator") @Nullable Code indicator,
        @NotNull @Valid @Nullable Quantity value,
        @Valid @Nullable Quantity denominator,
        @Nullable Measure measure,
        @Valid @Nullable Period period,
        @Size(max = 300) @Nullable String population,
        @Size(max = 300) @Nullable String channel,
        @Nullable Boolean planned,
        @Nullable Ref source) {

    /** What one unit of a count stands for. */
    public enum Measure {
        CONTACTS,
        VISITS,
        PERSONS,
        PLACES,
        SESSIONS,
        GROUPS,
        /** The source does not say whether it counts people or times. */
        NOT_STATED
    }

    /** Whether the number is tied to a day or a period. */
    public boolean dated() {
        return (value != null && value.asOf() != null) || period != null;
    }
}
