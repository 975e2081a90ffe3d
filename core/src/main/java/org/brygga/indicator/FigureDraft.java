// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.brygga.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A figure in the making: numerator and denominator are given, the value and how exact it is follow. */
public final class FigureDraft {

    private static final int DECIMALS = 6;

    private final Indicator indicator;
    private final Question question;
    private final List<Part> parts = new ArrayList<>();
    private final List<Aside> apart = new ArrayList<>();
    private Unit unit;
    private @Nullable Tally numerator;
    private @Nullable Tally denominator;
    private Figure.Status without = Figure.Status.MISSING;
    private Quantity.Qualifier atMost = Quantity.Qualifier.EXACT;
    private Figure.@Nullable Statement stated;
    private Trace trace = Trace.nowhere();
    private boolean withheld;

    private FigureDraft(Indicator indicator, Question question) {
        this.indicator = indicator;
        this.question = question;
        this.unit = indicator.unit();
    }

    public static FigureDraft of(Indicator indicator, Question question) {
        return new FigureDraft(indicator, question);
    }

    /** Which part it is about. */
    public FigureDraft part(Part.Dimension dimension, String word) {
        parts.add(new Part(dimension, word));
        return this;
    }

    /** Given in another unit than the indicator has as a rule. */
    public FigureDraft in(Unit other) {
        unit = other;
        return this;
    }

    /** A plain count or amount; absent if it is not known. */
    public FigureDraft count(@Nullable Tally tally) {
        numerator = tally;
        return this;
    }

    /** A quotient; a part that is absent is not known. */
    public FigureDraft over(@Nullable Tally above, @Nullable Tally below) {
        numerator = above;
        denominator = below;
        return this;
    }

    /** Why there is no value, if there is none. */
    public FigureDraft otherwise(Figure.Status status) {
        without = status;
        return this;
    }

    /** There is no value although there are counts. */
    public FigureDraft withhold() {
        withheld = true;
        return this;
    }

    /** Not more exact than this, whatever the counts are. */
    public FigureDraft atMost(Quantity.Qualifier qualifier) {
        atMost = qualifier;
        return this;
    }

    /** It repeats a statement. */
    public FigureDraft stated(Figure.@Nullable Statement statement) {
        stated = statement;
        return this;
    }

    /** Shown beside it; nothing is shown of a count of nothing. */
    public FigureDraft aside(Aside.What what, @Nullable Tally tally) {
        if (tally != null && tally.number().signum() != 0) {
            apart.add(Aside.of(what, tally));
        }
        return this;
    }

    /** Shown beside it wherever somebody has stated it, as zero too. */
    public FigureDraft beside(Aside.What what, @Nullable Tally tally) {
        if (tally != null) {
            apart.add(Aside.of(what, tally));
        }
        return this;
    }

    /** Shown beside it. */
    public FigureDraft aside(Aside.What what, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            apart.add(Aside.of(what, text));
        }
        return this;
    }

    /** The way back to the facts. */
    public FigureDraft trace(Trace way) {
        trace = way;
        return this;
    }

    public Figure build() {
        BigDecimal value = withheld ? null : value();
        return new Figure(
                indicator.code(),
                indicator.version(),
                question,
                parts,
                unit,
                value == null ? without : Figure.Status.KNOWN,
                value,
                numerator,
                denominator,
                Exactness.ofSum(exactness(), atMost),
                stated,
                apart,
                trace);
    }

    private @Nullable BigDecimal value() {
        boolean quotient =
                unit == Unit.SHARE || unit == Unit.MEAN || indicator.denominator() != null || denominator != null;
        if (numerator == null) {
            return null;
        }
        if (!quotient) {
            return numerator.number();
        }
        return denominator == null || denominator.number().signum() == 0
                ? null
                : numerator.number().divide(denominator.number(), DECIMALS, RoundingMode.HALF_UP);
    }

    private Quantity.Qualifier exactness() {
        Quantity.Qualifier above = numerator == null ? Quantity.Qualifier.EXACT : numerator.qualifier();
        if (denominator == null) {
            return above;
        }
        // By a number below zero, at least becomes at most, for which there is no word.
        boolean turned = denominator.number().signum() < 0 && above != Quantity.Qualifier.EXACT;
        return turned ? Quantity.Qualifier.APPROXIMATE : Exactness.ofQuotient(above, denominator.qualifier());
    }
}
