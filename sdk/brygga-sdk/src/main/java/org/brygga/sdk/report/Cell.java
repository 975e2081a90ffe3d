// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Objects;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table; a number that is hidden or not known is a value of its own, and never 0. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cell.Value.class, name = "value"),
    @JsonSubTypes.Type(value = Cell.Hidden.class, name = "hidden"),
    @JsonSubTypes.Type(value = Cell.Absent.class, name = "absent"),
    @JsonSubTypes.Type(value = Cell.Words.class, name = "words")
})
public sealed interface Cell {

    static Cell hidden() {
        return new Hidden();
    }

    static Cell absent(Reason reason) {
        return new Absent(reason);
    }

    static Cell words(Phrase words) {
        return new Words(words);
    }

    /** A count that was computed from records, or is no count of persons. */
    static Cell count(long count, @Nullable String indicator) {
        return new Value(BigDecimal.valueOf(count), Unit.COUNT, Qualifier.EXACT, null, null, null, indicator, null);
    }

    /**
     * A number.
     *
     * @param value a share as 0 to 1
     * @param currency ISO 4217, for money only
     * @param numerator what a share or a mean was computed from; absent for a plain count
     * @param indicator the code of its definition, for example {@code IND-TRN-1}; absent if it is no indicator
     * @param source what printed it, where it is repeated as it was stated; absent for a number computed from records
     */
    record Value(
            BigDecimal value,
            Unit unit,
            Qualifier qualifier,
            @Nullable String currency,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String indicator,
            @Nullable Ref source)
            implements Cell {

        public Value {
            Objects.requireNonNull(value);
            Objects.requireNonNull(unit);
            qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
            // Equal numbers are written alike, so that equal reports have equal hashes.
            value = plain(value);
            numerator = numerator == null ? null : plain(numerator);
            denominator = denominator == null ? null : plain(denominator);
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** A number that would point at somebody, or from which such a number could be computed; which of the two is not said. */
    record Hidden() implements Cell {}

    /** A number that is not there. */
    record Absent(Reason reason) implements Cell {}

    /** Words in place of a number. */
    record Words(Phrase words) implements Cell {}

    /** How a number is written. */
    enum Unit {
        COUNT,
        /** 0 to 1, written in per cent. */
        SHARE,
        MEAN,
        MONEY,
        HOURS
    }

    /** Why a number is not there. */
    enum Reason {
        NOT_STATED,
        NOT_ASKED,
        DECLINED,
        UNKNOWN,
        /** There is nothing that it could be a number of. */
        NOT_APPLICABLE
    }
}
