// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A date as a document printed it: a year, a month, a day, or a day and month without a year.
 *
 * <p>Written {@code 2024}, {@code 2024-05}, {@code 2024-05-23}; a missing year as {@code XXXX-05-23} or {@code XXXX-01}.
 * A part that was not printed but follows from something else is marked by a question mark before it:
 * {@code ?2024-05-23}. The notation is that of ISO 8601-2:2019 (EDTF).
 *
 * @param year 1 to 9999, absent if not printed and not inferred
 * @param month 1 to 12
 * @param day 1 to 31
 * @param inferred the parts that the document does not print
 */
public record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        Set<Part> inferred) {

    private static final java.util.regex.Pattern WRITTEN =
            java.util.regex.Pattern.compile("(\\?)?(\\d{4}|XXXX)(?:-(\\?)?(\\d{2})(?:-(\\?)?(\\d{2}))?)?");

    private static final int YEAR_LENGTH = "2026".length();
    private static final int MONTH_LENGTH = "2026-03".length();
    private static final int DAY_LENGTH = "2026-03-01".length();

    private static final int SHORTEST_MONTH = 28;

    /** A part of a date. */
    public enum Part {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        inferred = inferred == null || inferred.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(inferred));
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Set.of());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null, null, Set.of());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text has another form or names a day that no calendar has
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        PartialDate date = isPlain(text) ? plain(text) : marked(text);
        if (!date.possible()) {
            throw new IllegalArgumentException("No calendar has this day");
        }
        return date;
    }

    /** Whether nothing but digits stands where digits are written, as in nearly every date there is. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
            return false;
        }
        for (int position = 0; position < length; position++) {
            char letter = text.charAt(position);
            boolean parts = position == YEAR_LENGTH || position == MONTH_LENGTH;
            if (parts ? letter != '-' : letter < '0' || letter > '9') {
                return false;
            }
        }
        return true;
    }

    private static PartialDate plain(String text) {
        int length = text.length();
        return new PartialDate(
                Integer.parseInt(text, 0, YEAR_LENGTH, 10),
                length < MONTH_LENGTH ? null : Integer.valueOf(Integer.parseInt(text, 5, MONTH_LENGTH, 10)),
                length < DAY_LENGTH ? null : Integer.valueOf(Integer.parseInt(text, 8, DAY_LENGTH, 10)),
                Set.of());
    }

    private static PartialDate marked(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A date is written YYYY, YYYY-MM, YYYY-MM-DD or XXXX-MM-DD");
        }
        Set<Part> inferred = EnumSet.noneOf(Part.class);
        markInferred(inferred, Part.YEAR, matcher.group(1));
        markInferred(inferred, Part.MONTH, matcher.group(3));
        markInferred(inferred, Part.DAY, matcher.group(5));
        return new PartialDate(
                "XXXX".equals(matcher.group(2)) ? null : Integer.valueOf(matcher.group(2)),
                matcher.group(4) == null ? null : Integer.valueOf(matcher.group(4)),
                matcher.group(6) == null ? null : Integer.valueOf(matcher.group(6)),
                inferred);
    }

    private static void markInferred(Set<Part> inferred, Part part, @Nullable String mark) {
        if (mark != null) {
            inferred.add(part);
        }
    }

    /** Whether a calendar can have such a day; without a year, 29 February can be. */
    public boolean possible() {
        if (year == null && (month == null || inferred.contains(Part.YEAR))) {
            return false;
        }
        return (year == null || (year >= 1 && year <= 9999))
                && (month == null || (month >= 1 && month <= 12))
                && (day == null
                        || (month != null && day >= 1 && (day <= SHORTEST_MONTH || day <= lengthOfMonth(month))));
    }

    private int lengthOfMonth(int monthOfYear) {
        return monthOfYear < 1 || monthOfYear > 12
                ? 0
                : YearMonth.of(year == null ? 2000 : year, monthOfYear).lengthOfMonth();
    }

    /** The first day that the date may mean; absent without a year. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(first());
    }

    /** The last day that the date may mean; absent without a year. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(last());
    }

    @Nullable LocalDate first() {
        return year == null || !possible()
                ? null
                : LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    @Nullable LocalDate last() {
        if (year == null || !possible()) {
            return null;
        }
        int lastMonth = month == null ? 12 : month;
        return LocalDate.of(year, lastMonth, day == null ? lengthOfMonth(lastMonth) : day);
    }

    @JsonValue
    public String text() {
        StringBuilder text = new StringBuilder(mark(Part.YEAR));
        text.append(year == null ? "XXXX" : String.format(Locale.ROOT, "%04d", year));
        if (month != null) {
            text.append('-').append(mark(Part.MONTH)).append(String.format(Locale.ROOT, "%02d", month));
        }
        if (day != null) {
            text.append('-').append(mark(Part.DAY)).append(String.format(Locale.ROOT, "%02d", day));
        }
        return text.toString();
    }

    private String mark(Part part) {
        return inferred.contains(part) ? "?" : "";
    }

    @Override
    public String toString() {
        return text();
    }
}
