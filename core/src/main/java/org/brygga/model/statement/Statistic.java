// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.statement;

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
 * A number that somebody stated about an organisation, a place or an event, with its date and source.
 *
 * @param code from the list {@code statistic}, for example {@code ACTIVE_VOLUNTEERS}
 * @param population whose number it is, in words
 */
public record Statistic(
        @NotNull @CodeList("statistic") @Nullable Code code,
        @NotNull @Valid @Nullable Quantity value,
        @Valid @Nullable Period period,
        @Size(max = 300) @Nullable String population,
        @Nullable Ref source) {

    /** Whether the number is tied to a day or a period. */
    public boolean dated() {
        return (value != null && value.asOf() != null) || period != null;
    }
}
