// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The public holidays of a country, read from {@code holidays.csv} beside its pack.
 *
 * <p>The columns are {@code name;rule;validFrom;validTo;source;confidence}. A rule is a day of the year ({@code 12-25}), a
 * number of days from Easter Sunday ({@code EASTER 39}), or the first such weekday on or after a day ({@code SATURDAY 06-20}).
 * Sundays, and days that are free by custom only, are not in the table; days that a law treats as a Sunday are.
 */
public final class HolidayTable {

    private static final HolidayTable NONE = new HolidayTable(List.of());
    private static final String FILE = "holidays.csv";
    private static final String EASTER = "EASTER";

    private static final ClassValue<HolidayTable> BESIDE = new ClassValue<>() {
        @Override
        protected HolidayTable computeValue(Class<?> anchor) {
            return read(anchor);
        }
    };

    private final List<Line> lines;

    private HolidayTable(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A table without holidays. */
    public static HolidayTable none() {
        return NONE;
    }

    /**
     * The table beside a class, read when it is first asked for and then known.
     *
     * @throws IllegalStateException if it is missing or a line cannot be read; the message names the line
     */
    public static HolidayTable beside(Class<?> anchor) {
        return BESIDE.get(anchor);
    }

    private static HolidayTable read(Class<?> anchor) {
        List<DatedTable.Line> read = DatedTable.beside(anchor, FILE).lines();
        List<Line> lines = new ArrayList<>();
        for (int position = 0; position < read.size(); position++) {
            DatedTable.Line line = read.get(position);
            try {
                lines.add(new Line(line.get("name"), rule(line.get("rule")), line));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                // The first line names the columns, and people count from one.
                throw new IllegalStateException(
                        DatedTable.place(anchor, FILE) + ", line " + (position + 2) + ": a rule is written 12-25,"
                                + " EASTER 39 or SATURDAY 06-20",
                        e);
            }
        }
        return new HolidayTable(lines);
    }

    /** Whether a day is a public holiday. */
    public boolean isHoliday(LocalDate day) {
        return lines.stream().anyMatch(line -> day.equals(line.in.apply(day.getYear())) && line.dates.holdsOn(day));
    }

    /** The public holidays of a year, by day. */
    public List<Holiday> in(int year) {
        return lines.stream()
                .map(line -> new Holiday(line.in.apply(year), line.name))
                .filter(holiday -> isHoliday(holiday.day()))
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }

    /**
     * One public holiday.
     *
     * @param name in the language of the country
     */
    public record Holiday(LocalDate day, String name) {}

    private static IntFunction<LocalDate> rule(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length == 1) {
            MonthDay day = monthDay(parts[0]);
            return day::atYear;
        }
        if (parts.length == 2 && parts[0].equals(EASTER)) {
            int days = Integer.parseInt(parts[1]);
            return year -> easter(year).plusDays(days);
        }
        DayOfWeek weekday = DayOfWeek.valueOf(parts[0]);
        MonthDay from = monthDay(parts[1]);
        return year -> from.atYear(year).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** A line with the day that it gives for a year. */
    private record Line(String name, IntFunction<LocalDate> in, DatedTable.Line dates) {}
}
