// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Days as workbooks count them: from the end of 1899, or from 1904 in those of old Macintosh computers. */
final class Days {

    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);
    private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
    /** Workbooks count a 29 February 1900 that never was, so that days before it are one later. */
    private static final int NEVER_WAS = 60;

    private static final int MINUTES = 24 * 60;
    private static final int LAST = 2_958_465;

    private Days() {}

    static LocalDateTime moment(BigDecimal number, boolean from1904) {
        long minutes = number.max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(LAST))
                .multiply(BigDecimal.valueOf(MINUTES))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long day = minutes / MINUTES;
        LocalDate date = from1904 ? OF_1904.plusDays(day) : BEGINNING.plusDays(day < NEVER_WAS ? day + 1 : day);
        return date.atTime(LocalTime.ofSecondOfDay(minutes % MINUTES * 60));
    }

    /** A day, a time of day, or both, as the number says. */
    static String text(BigDecimal number, LocalDateTime moment) {
        if (number.compareTo(BigDecimal.ONE) < 0) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
