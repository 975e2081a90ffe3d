// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import java.util.List;
import java.util.stream.IntStream;

/** What numbers are put together from. */
record NumberParts(int day, int month, int year, int serial, String century, String sign) {

    /** A number of the kind with each ending. */
    List<String> numbers(NumberKind kind) {
        String yy = padded(year, 2);
        String dd = padded(day, 2);
        String mm = padded(month, 2);
        String nnn = padded(serial, 3);
        return switch (kind.word()) {
            case "personnummer" -> endings(century + yy + mm + dd + sign + nnn, 1);
            case "organisationsnummer" ->
                endings(
                        (year % 4 == 0 ? century : "")
                                + yy
                                + (day % 2 == 0 ? mm : 2 + month % 8 + "0")
                                + dd
                                + sign
                                + nnn,
                        1);
            case "postnummer" -> endings(nnn + (day % 2 == 0 ? " " : ""), 2);
            case "cpr" -> endings(dd + mm + yy + (sign.isEmpty() ? "" : "-") + nnn.substring(1), 2);
            case "cvr" -> endings(yy + nnn + dd, 1);
            case "organisasjonsnummer" -> endings(7 + month % 3 + yy + nnn + dd, 1);
            default -> endings(dd + mm + yy + nnn, 2);
        };
    }

    private static List<String> endings(String beginning, int digits) {
        return IntStream.range(0, digits == 1 ? 10 : 100)
                .mapToObj(end -> beginning + padded(end, digits))
                .toList();
    }

    private static String padded(int value, int digits) {
        return "0".repeat(digits - String.valueOf(value).length()) + value;
    }
}
