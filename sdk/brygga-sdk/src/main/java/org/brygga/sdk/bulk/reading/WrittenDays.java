// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and times as they are written in the Nordic countries: the day before the month, or the year first. */
final class WrittenDays {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./ -] ?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})");
    private static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}-\\d");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
    private static final Pattern TIME =
            Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:](\\d{2}))?(?:[.:]00)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_OF_MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T(\\d{2}:\\d{2}).*");
    private static final int LONGEST = 20;

    private WrittenDays() {}

    /** A day as {@code 2026-05-23}; what is no day stays as it is. */
    static String day(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return text;
        }
        return found(DAY_FIRST.matcher(text), 3, 2, 1)
                .or(() -> found(YEAR_FIRST.matcher(text), 1, 2, 3))
                .or(() -> found(TOGETHER.matcher(text), 1, 2, 3))
                .or(() -> week(text))
                .orElseGet(() -> {
                    Matcher moment = MOMENT.matcher(text);
                    return moment.matches() ? moment.group(1) : text;
                });
    }

    /** A day, or a month as {@code 2026-05}. */
    static String partial(String written) {
        Matcher month = MONTH.matcher(written.strip());
        if (month.matches()) {
            int number = Integer.parseInt(month.group(1));
            return month.group(2) + (number < 10 ? "-0" : "-") + number;
        }
        return day(written);
    }

    /** A time of day as {@code 09:30}; what is none stays as it is. */
    static String time(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher moment = TIME_OF_MOMENT.matcher(text);
        if (moment.matches()) {
            return moment.group(1);
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return text;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute).toString() : text;
    }

    private static Optional<String> found(Matcher matcher, int year, int month, int day) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(year)),
                            Integer.parseInt(matcher.group(month)),
                            Integer.parseInt(matcher.group(day)))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> week(String text) {
        if (!WEEK.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.parse(text, DateTimeFormatter.ISO_WEEK_DATE).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
