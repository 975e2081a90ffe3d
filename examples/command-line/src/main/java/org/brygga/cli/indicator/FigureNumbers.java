// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Tally;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.format.wording.Told;
import org.jspecify.annotations.Nullable;

/** Says the numbers of figures with what they count. */
final class FigureNumbers {

    private final Told told;

    FigureNumbers(Told told) {
        this.told = told;
    }

    /** The value with how exact it is, or why there is none; then what it was reckoned from and what was counted. */
    String said(Figure figure) {
        BigDecimal value = figure.value();
        Tally above = figure.numerator();
        Tally below = figure.denominator();
        Cell.Value cell = new Cell.Value(
                value == null ? BigDecimal.ZERO : value,
                unit(figure),
                figure.qualifier(),
                currency(above),
                number(above),
                number(below),
                null,
                null);
        String first =
                value == null ? told.say(Phrase.said("figure.figure-status." + figure.status())) : told.number(cell);
        Optional<String> parts = told.parts(cell);
        return first + parts.map(text -> " (" + text + ")").orElse("") + counted(above, below);
    }

    /** A count with what it counts. */
    String tally(Tally tally) {
        return number(tally, currency(tally)) + counted(tally, null);
    }

    private String number(Tally tally, @Nullable String currency) {
        Cell.Unit unit = currency == null ? Cell.Unit.COUNT : Cell.Unit.MONEY;
        return told.number(new Cell.Value(tally.number(), unit, tally.qualifier(), currency, null, null, null, null));
    }

    private String counted(@Nullable Tally above, @Nullable Tally below) {
        String first = word(above);
        String second = word(below);
        if (first.isEmpty() && second.isEmpty()) {
            return "";
        }
        return " [" + (second.isEmpty() || second.equals(first) ? first : first + " / " + second) + "]";
    }

    private String word(@Nullable Tally tally) {
        return tally == null || tally instanceof Tally.Amount
                ? ""
                : told.say(Phrase.said("figure.counted." + tally.counts()));
    }

    private static Cell.Unit unit(Figure figure) {
        return switch (figure.unit()) {
            case COUNT -> Cell.Unit.COUNT;
            case SHARE -> Cell.Unit.SHARE;
            case MEAN, POINTS -> Cell.Unit.MEAN;
            case MONEY -> Cell.Unit.MONEY;
        };
    }

    private static @Nullable String currency(@Nullable Tally tally) {
        return tally instanceof Tally.Amount amount ? amount.currency() : null;
    }

    private static @Nullable BigDecimal number(@Nullable Tally tally) {
        return tally == null ? null : tally.number();
    }
}
