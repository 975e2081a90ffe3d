// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the arguments of a finding into a sentence, written as the language writes numbers and dates. */
public final class Wording {

    private static final int GROUPED = 1_000;
    private static final DateTimeFormatter ENGLISH_DAY = made(Locale.ENGLISH);
    private static final NumberFormat ENGLISH_NUMBERS = NumberFormat.getInstance(Locale.ENGLISH);
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private Wording() {}

    /** The sentence with every {@code {name}} replaced; a name without an argument stays as it is. */
    public static String fill(String template, Map<String, Object> arguments, Locale locale) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            Object value = close < 0 ? null : arguments.get(template.substring(open + 1, close));
            if (value != null) {
                text.append(template, written, open).append(written(value, locale));
                written = close + 1;
            }
        }
        return text.append(template, written, template.length()).toString();
    }

    /** The names between braces, in order. */
    public static List<String> arguments(String template) {
        return ARGUMENT.matcher(template)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String written(Object value, Locale locale) {
        if (value instanceof Integer number && locale.equals(Locale.ENGLISH) && number >= 0 && number < GROUPED) {
            return number.toString();
        }
        if (value instanceof Number number) {
            return numbers(locale).format(number);
        }
        if (value instanceof LocalDate date) {
            return day(locale).format(date);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(each -> written(each, locale)).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** A copy of its own for whoever writes: a format belongs to one thread. */
    private static NumberFormat numbers(Locale locale) {
        return locale.equals(Locale.ENGLISH)
                ? (NumberFormat) ENGLISH_NUMBERS.clone()
                : NumberFormat.getInstance(locale);
    }

    /** Every finding is written in English first, and looking a format up takes longer than using it. */
    private static DateTimeFormatter day(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? ENGLISH_DAY : made(locale);
    }

    private static DateTimeFormatter made(Locale locale) {
        // English without a country would put the month first, as Americans do.
        String pattern = "en".equals(locale.getLanguage())
                ? "d MMMM uuuu"
                : DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
