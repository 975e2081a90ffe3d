// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same numbers read a second time, slowly and in another way: by patterns, by computing the check digits forward, and
 * by listing every year that fits.
 */
final class NaiveNumbers {

    /** A number that is accepted by the strictest reading. */
    record Accepted(String normalised, Optional<LocalDate> born) {}

    /** The individual numbers, first and last, that are used for a span of years of birth. */
    private record Series(int first, int last, int firstYear, int lastYear) {}

    private static final List<Series> FODSELSNUMMER = List.of(
            new Series(0, 499, 1900, 1999),
            new Series(500, 749, 1854, 1899),
            new Series(900, 999, 1940, 1999),
            new Series(500, 999, 2000, 2039));
    private static final List<Series> D_NUMBER = List.of(
            new Series(0, 199, 1900, 1939),
            new Series(200, 999, 2000, 2039),
            new Series(0, 499, 1940, 1999),
            new Series(600, 999, 1940, 1999),
            new Series(500, 599, 1858, 1899));
    private static final List<Series> ANY = List.of(new Series(0, 999, 1800, 2099));
    private static final Pattern PERSONNUMMER = Pattern.compile(
            "(?<century>\\d\\d)?(?<yy>\\d\\d)(?<mm>\\d\\d)(?<dd>\\d\\d)(?<sign>[-+]?)(?<serial>\\d{3})(?<check>\\d)");
    private static final Pattern CPR = Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)-?((\\d)\\d{3})");

    private NaiveNumbers() {}

    static Optional<Accepted> personnummer(String text, LocalDate asOf) {
        Matcher parts = PERSONNUMMER.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String ten = text.replaceAll("[-+]", "");
        ten = ten.substring(ten.length() - 10);
        int year = Integer.parseInt(parts.group("yy"));
        if (parts.group("century") != null) {
            year += 100 * Integer.parseInt(parts.group("century"));
        } else {
            while (year + 100 <= asOf.getYear()) {
                year += 100;
            }
            year -= parts.group("sign").equals("+") ? 100 : 0;
        }
        int day = Integer.parseInt(parts.group("dd"));
        boolean coordination = day >= 60;
        int realDay = coordination ? day - 60 : day;
        int month = Integer.parseInt(parts.group("mm"));
        Optional<LocalDate> born = date(year, month, realDay);
        boolean unknown = coordination && realDay <= 31 && month <= 12 && (realDay == 0 || month == 0);
        LocalDate first = unknown
                ? LocalDate.of(year, month == 0 ? 1 : month, month == 0 || realDay == 0 ? 1 : realDay)
                : born.orElse(LocalDate.MAX);
        boolean good = List.of(18, 19, 20).contains(year / 100)
                && !first.isAfter(asOf)
                && !parts.group("serial").equals("000")
                && ten.equals(luhn(ten.substring(0, 9)));
        return good ? Optional.of(new Accepted(year / 100 + ten, born)) : Optional.empty();
    }

    static Optional<Accepted> organisationsnummer(String text, LocalDate asOf) {
        if (text.matches("(16)?\\d\\d[2-9]\\d{3}-?\\d{4}")) {
            String digits = text.replace("-", "");
            String ten = digits.substring(digits.length() - 10);
            return ten.equals(luhn(ten.substring(0, 9)))
                    ? Optional.of(new Accepted(ten, Optional.empty()))
                    : Optional.empty();
        }
        return personnummer(text, asOf);
    }

    static Optional<Accepted> postnummer(String text) {
        return text.matches("[1-9]\\d\\d ?\\d\\d")
                ? Optional.of(new Accepted(text.replace(" ", ""), Optional.empty()))
                : Optional.empty();
    }

    static Optional<Accepted> cpr(String text, LocalDate asOf) {
        Matcher parts = CPR.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int twoDigits = Integer.parseInt(parts.group(3));
        int century = switch (parts.group(5)) {
            case "0", "1", "2", "3" -> 1900;
            case "4", "9" -> twoDigits < 37 ? 2000 : 1900;
            default -> twoDigits < 58 ? 2000 : 1800;
        };
        return date(century + twoDigits, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)))
                .filter(born -> !born.isAfter(asOf))
                .map(born -> new Accepted(text.replace("-", ""), Optional.of(born)));
    }

    static Optional<Accepted> mod11(String text, String pattern, int... weights) {
        if (!text.matches(pattern)) {
            return Optional.empty();
        }
        int check = Math.floorMod(-sum(text, weights), 11);
        return text.endsWith(String.valueOf(check)) && check < 10
                ? Optional.of(new Accepted(text, Optional.empty()))
                : Optional.empty();
    }

    static Optional<Accepted> fodselsnummer(String text, LocalDate asOf) {
        if (!text.matches("[0-7]\\d{10}")) {
            return Optional.empty();
        }
        boolean new2032 = asOf.getYear() >= 2032;
        int base = sum(text, 3, 7, 6, 1, 8, 9, 4, 5, 2);
        int first = text.charAt(9) - '0';
        boolean plain = first == Math.floorMod(-base, 11);
        boolean firstFits = IntStream.rangeClosed(0, new2032 ? 3 : 0)
                .anyMatch(remainder -> first == Math.floorMod(remainder - base, 11));
        int second = Math.floorMod(-sum(text, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), 11);
        if (!firstFits || text.charAt(10) - '0' != second) {
            return Optional.empty();
        }
        boolean dNumber = text.charAt(0) >= '4';
        boolean newSeries = dNumber && asOf.isAfter(LocalDate.of(2021, 11, 15));
        List<LocalDate> known = Stream.of(newSeries ? D_NUMBER : List.<Series>of(), FODSELSNUMMER)
                .flatMap(table -> dates(text, table, asOf).stream())
                .toList();
        if (!new2032) {
            return known.stream().findFirst().map(born -> new Accepted(text, Optional.of(born)));
        }
        List<LocalDate> possible = dates(text, ANY, asOf);
        boolean child = possible.stream()
                .anyMatch(day -> day.getYear() >= 2032
                        && !known.subList(0, Math.min(1, known.size())).contains(day));
        Optional<LocalDate> told = known.stream().findFirst().filter(day -> plain && !child);
        return possible.isEmpty() ? Optional.empty() : Optional.of(new Accepted(text, told));
    }

    private static List<LocalDate> dates(String text, List<Series> table, LocalDate asOf) {
        int day = Integer.parseInt(text.substring(0, 2));
        int individual = Integer.parseInt(text.substring(6, 9));
        return table.stream()
                .filter(series -> series.first <= individual && individual <= series.last)
                .flatMap(series ->
                        IntStream.rangeClosed(series.firstYear, series.lastYear).boxed())
                .filter(year -> year % 100 == Integer.parseInt(text.substring(4, 6)))
                .flatMap(year -> date(year, Integer.parseInt(text.substring(2, 4)), day > 40 ? day - 40 : day).stream())
                .filter(born -> !born.isAfter(asOf))
                .toList();
    }

    private static int sum(String digits, int... weights) {
        return IntStream.range(0, weights.length)
                .map(position -> weights[position] * Character.digit(digits.charAt(position), 10))
                .sum();
    }

    private static String luhn(String nine) {
        StringBuilder doubled = new StringBuilder();
        for (int position = 0; position < nine.length(); position++) {
            doubled.append((nine.charAt(position) - '0') * (position % 2 == 0 ? 2 : 1));
        }
        int sum = doubled.chars().map(digit -> digit - '0').sum();
        return nine + (sum % 10 == 0 ? 0 : 10 - sum % 10);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
