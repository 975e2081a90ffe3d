// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.brygga.rule.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an indicator in one version: what is counted, of whom, and what is left out.
 *
 * <p>A definition that changes gets a new version; figures carry the version by which they were reckoned. Its words stand in the
 * labels under {@link #key(Word)}.
 *
 * @param code never used again for another definition, for example {@code IND-ATT-1}
 * @param version 1 for the first
 * @param numerator what one unit of the numerator counts, or of the value where there is no denominator
 * @param denominator absent for a plain count
 * @param guarded whether it counts persons, or persons follow from it, so that small counts from records must not be shown
 * @param internal whether it is for the coordinator only and never published
 * @param funderOnly whether it rests on answers that only the report of the grant may read which asked for them
 * @param addsUp whether the figures of parts that share no record may be put together to that of the whole
 * @param breakdowns the dimensions by which it is given
 * @param confidence how well the definition is supported
 * @param source where the definition comes from; not shown to people as it is
 */
@RecordBuilder
public record Indicator(
        String code,
        int version,
        Unit unit,
        Counted numerator,
        @Nullable Counted denominator,
        boolean guarded,
        boolean internal,
        boolean funderOnly,
        boolean addsUp,
        List<Part.Dimension> breakdowns,
        Confidence confidence,
        String source) {

    /** The words that a definition has. */
    public enum Word {
        TITLE,
        NUMERATOR,
        /** There are none where there is no denominator. */
        DENOMINATOR,
        POPULATION,
        LEFT_OUT
    }

    public Indicator {
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * Begins a definition of our own in its first version; what is not said of it is no.
     *
     * @param numerator what one unit of the numerator counts
     * @param denominator absent for a plain count
     */
    public static IndicatorBuilder define(String code, Unit unit, Counted numerator, @Nullable Counted denominator) {
        return IndicatorBuilder.builder()
                .code(code)
                .version(1)
                .unit(unit)
                .numerator(numerator)
                .denominator(denominator)
                .breakdowns(List.of())
                .confidence(Confidence.GENERAL)
                .source("own definition");
    }

    /** The key under which the labels have a word of the definition, for example {@code indicator.IND-ATT-1.TITLE}. */
    public String key(Word word) {
        return "indicator." + code + "." + word;
    }
}
