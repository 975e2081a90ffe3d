// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes days into a text that names them by their distance from today: {@code @-30@} is thirty days ago, {@code @month-1@} the month
 * before, {@code @year0@} this year.
 */
final class RelativeDates {

    private static final Pattern MARK = Pattern.compile("@(|month|year)(-?[0-9]{1,4})@");

    private RelativeDates() {}

    static String in(String text, LocalDate today) {
        return MARK.matcher(text).replaceAll(mark -> written(mark, today));
    }

    private static String written(MatchResult mark, LocalDate today) {
        int distance = Integer.parseInt(mark.group(2));
        return switch (mark.group(1)) {
            case "month" -> YearMonth.from(today).plusMonths(distance).toString();
            case "year" -> String.valueOf(today.getYear() + distance);
            default -> today.plusDays(distance).toString();
        };
    }
}
