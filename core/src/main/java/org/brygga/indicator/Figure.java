// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says in answer to a question, with everything that it rests on; what is missing is never zero.
 *
 * @param code of the indicator
 * @param version of the definition by which it was reckoned
 * @param question what was asked
 * @param parts which part it is about, where it is broken down; empty for the whole
 * @param unit what the value is given in
 * @param status whether there is a value, and why not
 * @param value shares, means and points with six decimals; absent unless the status is {@code KNOWN}
 * @param numerator absent if it is not known
 * @param denominator absent if the indicator has none, or if it is not known
 * @param qualifier how exact the value is
 * @param stated the statement that it repeats; absent if it was reckoned from records
 * @param apart what is shown beside it
 * @param trace the facts behind it
 */
@RecordBuilder
public record Figure(
        String code,
        int version,
        Question question,
        List<Part> parts,
        Unit unit,
        Status status,
        @Nullable BigDecimal value,
        @Nullable Tally numerator,
        @Nullable Tally denominator,
        Quantity.Qualifier qualifier,
        @Nullable Statement stated,
        List<Aside> apart,
        Trace trace) {

    /** The order of figures in answers: by indicator, part and statement. */
    public static final Comparator<Figure> ORDER = Comparator.comparing(Figure::code)
            .thenComparing(figure -> figure.parts().toString())
            .thenComparing(
                    figure -> figure.stated() == null ? "" : figure.stated().toString())
            .thenComparing(figure -> String.valueOf(figure.numerator()))
            .thenComparing(figure -> String.valueOf(figure.denominator()));

    /** Whether there is a value. */
    public enum Status {
        KNOWN,
        /** There are no records from which it follows, or nothing to divide by. */
        MISSING,
        /** Nobody has asked those whom it is about. */
        NOT_ASKED,
        /** Those who were asked did not wish to answer. */
        DECLINED,
        /** What is recorded does not tell. */
        UNKNOWN
    }

    /**
     * What somebody printed, and who.
     *
     * @param by the record that holds the statement
     * @param source the document; absent if none is stated
     * @param asOf when the number was true, as printed; absent if it is not
     * @param planned whether it is a plan and not a result
     */
    public record Statement(
            Ref by, @Nullable Ref source, @Nullable PartialDate asOf, boolean planned) {}

    public Figure {
        parts = parts.stream().sorted().toList();
        apart = List.copyOf(apart);
    }

    /** What is shown beside it under a word. */
    public Optional<Aside> aside(Aside.What what) {
        return apart.stream().filter(aside -> aside.what() == what).findFirst();
    }

    /** The word of a dimension; empty if it is not broken down by it. */
    public Optional<String> part(Part.Dimension dimension) {
        return parts.stream()
                .filter(part -> part.dimension() == dimension)
                .map(Part::word)
                .findFirst();
    }
}
