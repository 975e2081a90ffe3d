// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A fact in a finding with its kind, because a number and a day are told as the language writes them. What is of another kind is told
 * as its text, and so comes back as its text.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldArgument(
        Kind kind, @Nullable String text, @Nullable List<ToldArgument> list) {

    /** What it is. */
    enum Kind {
        TEXT,
        WHOLE,
        LONG,
        DECIMAL,
        TRUTH,
        DAY,
        WORD,
        REFERENCE,
        LIST
    }

    static ToldArgument of(Object value) {
        if (value instanceof Collection<?> values) {
            return new ToldArgument(
                    Kind.LIST, null, values.stream().map(ToldArgument::of).toList());
        }
        return new ToldArgument(kind(value), String.valueOf(value), null);
    }

    private static Kind kind(Object value) {
        if (value instanceof Integer) {
            return Kind.WHOLE;
        }
        if (value instanceof Number) {
            return value instanceof Long ? Kind.LONG : Kind.DECIMAL;
        }
        if (value instanceof LocalDate) {
            return Kind.DAY;
        }
        if (value instanceof Code) {
            return Kind.WORD;
        }
        if (value instanceof Ref) {
            return Kind.REFERENCE;
        }
        return value instanceof Boolean ? Kind.TRUTH : Kind.TEXT;
    }

    Object value() {
        String written = text == null ? "" : text;
        return switch (kind) {
            case TEXT -> written;
            case WHOLE -> Integer.valueOf(written);
            case LONG -> Long.valueOf(written);
            case DECIMAL -> new BigDecimal(written);
            case TRUTH -> Boolean.valueOf(written);
            case DAY -> LocalDate.parse(written);
            case WORD -> Code.of(written);
            case REFERENCE -> Ref.parse(written);
            case LIST ->
                list == null
                        ? List.of()
                        : list.stream().map(ToldArgument::value).toList();
        };
    }
}
