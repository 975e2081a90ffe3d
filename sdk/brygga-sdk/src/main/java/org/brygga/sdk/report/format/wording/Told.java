// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brygga.country.Labels;
import org.brygga.finding.RuleCode;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.jspecify.annotations.Nullable;

/** Says phrases, numbers and what stands in their place in one language. */
public final class Told {

    /** What stands for a hidden number; never empty and never 0, which would be read as a number. */
    public static final String HIDDEN = ":";

    /** What stands for a number that cannot be. */
    public static final String NOTHING = "\u2013";

    private static final String PREFIX = "report.format.";
    private static final int MOST_DECIMALS = 2;

    private final Labels labels;
    private final Locale language;

    public Told(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    public Locale language() {
        return language;
    }

    public String say(Phrase phrase) {
        return phrase.in(labels, language);
    }

    /** One of the words that every report has. */
    public String word(String key) {
        return word(key, Map.of());
    }

    /** One of the sentences that every report has, filled in. */
    public String word(String key, Map<String, Object> arguments) {
        return labels.sentence(PREFIX + key, arguments, language);
    }

    public String day(LocalDate day) {
        return word("day", Map.of("day", day));
    }

    /** A period with its two days, as exact as they are known; an open end is left open, and where both are, that is said. */
    public String period(Period period) {
        if (period.start() == null && period.end() == null) {
            return word("always");
        }
        return word("from-to", Map.of("from", end(period.start()), "to", end(period.end())))
                .strip();
    }

    private String end(@Nullable PartialDate day) {
        return day == null ? "" : say(Phrase.day(day));
    }

    /** A number with its unit and with the word that says how exact it is, for example {@code more than 1,500}. */
    public String number(Cell.Value cell) {
        String plain = unit(cell);
        return cell.qualifier() == Qualifier.EXACT
                ? plain
                : word("qualifier." + cell.qualifier(), Map.of("number", plain));
    }

    private String unit(Cell.Value cell) {
        BigDecimal value = cell.value();
        return switch (cell.unit()) {
            case COUNT -> written(value, 0, MOST_DECIMALS);
            case SHARE -> word("share", Map.of("percent", written(value.movePointRight(2), 1, 1)));
            case MEAN -> written(value, 1, 1);
            case MONEY -> money(cell);
            case HOURS -> word("hours", Map.of("hours", written(value, 0, 1)));
        };
    }

    private String money(Cell.Value cell) {
        String amount = written(cell.value(), cell.value().scale() > 0 ? 2 : 0, MOST_DECIMALS);
        return cell.currency() == null ? amount : word("money", Map.of("amount", amount, "currency", cell.currency()));
    }

    /** What a share or a mean was computed from, for example {@code 58 of 61}; absent for a plain number. */
    public Optional<String> parts(Cell.Value cell) {
        BigDecimal numerator = cell.numerator();
        BigDecimal denominator = cell.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(word(
                        cell.unit() == Cell.Unit.SHARE ? "of" : "by",
                        Map.of(
                                "numerator",
                                written(numerator, 0, MOST_DECIMALS),
                                "denominator",
                                written(denominator, 0, MOST_DECIMALS))));
    }

    /** Why a number is not there, in words. */
    public String absent(Cell.Reason reason) {
        return word("absent." + reason);
    }

    /** All that a cell says, in words that can be read aloud. */
    public String cell(Cell cell) {
        if (cell instanceof Cell.Value value) {
            return number(value) + parts(value).map(parts -> " (" + parts + ")").orElse("");
        }
        if (cell instanceof Cell.Absent absent) {
            return absent(absent.reason());
        }
        return cell instanceof Cell.Words words ? say(words.words()) : word("hidden");
    }

    /** A number as the language writes it, with at least and at most so many decimals, a half rounded up. */
    public String written(BigDecimal value, int least, int most) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    /** Why a table is withheld: the codes of the rules that say so, in a sentence; absent if none is named. */
    public Optional<String> because(List<RuleCode> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(word(
                        "withheld.because",
                        Map.of("codes", codes.stream().map(RuleCode::text).toList())));
    }
}
