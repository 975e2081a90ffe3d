// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.brygga.model.shape.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A number as a source printed it, with the word that stood before it and the date it was true.
 *
 * @param qualifier how exact the number is; a number printed without such a word is {@code EXACT}
 * @param unit what is counted, for example {@code PERSON}, {@code YEAR}, {@code VISIT}
 * @param asOf the date the number was true; absent if the source prints none
 */
public record Quantity(
        @NotNull @PositiveOrZero(message = "{COM-QTY-001}") @Nullable BigDecimal value,

        Qualifier qualifier,
        @CodeList("unit") @Nullable Code unit,
        @Valid @Nullable PartialDate asOf) {

    /** How exact a printed number is. */
    public enum Qualifier {
        EXACT,
        APPROXIMATE,
        AT_LEAST,
        MORE_THAN
    }

    public Quantity {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }

    public static Quantity exactly(long value, String unit) {
        return new Quantity(BigDecimal.valueOf(value), Qualifier.EXACT, Code.of(unit), null);
    }
}
