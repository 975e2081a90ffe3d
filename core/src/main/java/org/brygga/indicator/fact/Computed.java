// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.fact;

import java.util.List;
import java.util.function.BiFunction;
import org.brygga.indicator.Figure;
import org.brygga.indicator.FigureDraft;
import org.brygga.indicator.Indicator;

/** An indicator together with how its figures are reckoned. */
public final class Computed {

    private final Indicator indicator;
    private final BiFunction<Facts, Drafts, List<Figure>> reckoning;

    private Computed(Indicator indicator, BiFunction<Facts, Drafts, List<Figure>> reckoning) {
        this.indicator = indicator;
        this.reckoning = reckoning;
    }

    public static Computed of(Indicator indicator, BiFunction<Facts, Drafts, List<Figure>> reckoning) {
        return new Computed(indicator, reckoning);
    }

    public Indicator indicator() {
        return indicator;
    }

    /** Its figures, in the order of {@link Figure#ORDER}. */
    public List<Figure> figures(Facts facts) {
        return reckoning.apply(facts, () -> FigureDraft.of(indicator, facts.question())).stream()
                .sorted(Figure.ORDER)
                .toList();
    }

    /** Begins a figure of the indicator in answer to the question. */
    @FunctionalInterface
    public interface Drafts {

        FigureDraft begin();
    }
}
