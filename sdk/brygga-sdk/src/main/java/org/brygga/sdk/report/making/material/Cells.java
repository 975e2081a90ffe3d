// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.material;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.country.Labels;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Unit;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.jspecify.annotations.Nullable;

/** What figures, quantities and money are in a table; figures of people are not made into cells here, because they must be protected. */
public final class Cells {

    private Cells() {}

    /** A figure that counts nobody, or repeats what somebody has printed. */
    public static Cell of(Figure figure) {
        if (figure.value() == null) {
            return Cell.absent(reason(figure.status()));
        }
        boolean parted = figure.denominator() != null;
        return new Cell.Value(
                figure.value(),
                unit(figure.unit()),
                figure.qualifier(),
                currency(figure.numerator()),
                parted ? number(figure.numerator()) : null,
                parted ? number(figure.denominator()) : null,
                figure.code(),
                figure.stated() == null ? null : figure.stated().source());
    }

    /** The figure, or that it is not stated where there is none. */
    public static Cell of(Optional<Figure> figure) {
        return figure.map(Cells::of).orElseGet(() -> Cell.absent(Cell.Reason.NOT_STATED));
    }

    private static Cell.Reason reason(Figure.Status status) {
        return switch (status) {
            case KNOWN, MISSING -> Cell.Reason.NOT_STATED;
            case NOT_ASKED -> Cell.Reason.NOT_ASKED;
            case DECLINED -> Cell.Reason.DECLINED;
            case UNKNOWN -> Cell.Reason.UNKNOWN;
        };
    }

    private static Cell.Unit unit(Unit unit) {
        return switch (unit) {
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

    /** A printed number. */
    public static Cell of(@Nullable Quantity quantity, @Nullable Ref source) {
        if (quantity == null || quantity.value() == null) {
            return Cell.absent(Cell.Reason.NOT_STATED);
        }
        return new Cell.Value(quantity.value(), Cell.Unit.COUNT, quantity.qualifier(), null, null, null, null, source);
    }

    /** A sum of money. */
    public static Cell of(@Nullable Money money, @Nullable Ref source) {
        if (money == null || money.amount() == null) {
            return Cell.absent(Cell.Reason.NOT_STATED);
        }
        return new Cell.Value(
                money.amount(), Cell.Unit.MONEY, Qualifier.EXACT, money.currency(), null, null, null, source);
    }

    /** Some words, or that there are none. */
    public static Cell words(@Nullable String text) {
        return text == null || text.isBlank() ? Cell.absent(Cell.Reason.NOT_STATED) : Cell.words(Phrase.text(text));
    }

    /** A word of a code list, or that there is none. */
    public static Cell label(String list, @Nullable Code word) {
        return word == null ? Cell.absent(Cell.Reason.NOT_STATED) : Cell.words(Phrase.label(list, word));
    }

    /** A word that the library decides itself, or that there is none. */
    public static Cell label(@Nullable Enum<?> word) {
        return word == null
                ? Cell.absent(Cell.Reason.NOT_STATED)
                : Cell.words(Phrase.label(Labels.listOf(word.getDeclaringClass()), Code.of(word.name())));
    }

    /** A day, or that none is stated. */
    public static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.absent(Cell.Reason.NOT_STATED) : day(PartialDate.of(day));
    }

    /** A date as exact as it is known, or that none is stated. */
    public static Cell day(@Nullable PartialDate day) {
        return day == null ? Cell.absent(Cell.Reason.NOT_STATED) : Cell.words(Phrase.day(day));
    }

    /** Yes or no, or that neither is stated. */
    public static Cell yes(@Nullable Boolean answer) {
        return answer == null
                ? Cell.absent(Cell.Reason.NOT_STATED)
                : Cell.words(Phrase.said(answer ? "report.yes" : "report.no"));
    }

    /** Several things in one place, in their order, or that none is stated. */
    public static Cell several(List<Phrase> phrases) {
        return several(phrases.stream()).map(Cell::words).orElseGet(() -> Cell.absent(Cell.Reason.NOT_STATED));
    }

    /** Several things as one phrase; empty if there are none. */
    public static Optional<Phrase> several(Stream<Phrase> phrases) {
        return phrases.reduce((first, next) -> Phrase.said("report.and", Map.of("first", first, "next", next)));
    }
}
