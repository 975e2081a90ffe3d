// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.brygga.country.number.NumberKind;

/** Made-up numbers, half of them well made: dates at random, check digits found by trying. */
final class GeneratedNumbers {

    static final int COUNT = 1_000;
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final long SEED = 20_261_125;
    private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);
    private static final int DAYS = 31_000;

    private GeneratedNumbers() {}

    /** Swedish personal numbers of ten digits with their hyphen. */
    static List<String> personnummer(NumberKind kind) {
        return numbers(kind, 1, random -> {
            LocalDate born = EARLIEST.plusDays(random.nextInt(DAYS));
            return date(born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth())
                    + "-"
                    + padded(random.nextInt(999) + 1, 3);
        });
    }

    /** Norwegian numbers of eleven digits. */
    static List<String> fodselsnummer(NumberKind kind) {
        return numbers(kind, 2, random -> {
            LocalDate born = EARLIEST.plusDays(random.nextInt(DAYS));
            return date(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100)
                    + padded(random.nextInt(1_000), 3);
        });
    }

    /** Norwegian organisation numbers of nine digits. */
    static List<String> organisasjonsnummer(NumberKind kind) {
        return numbers(kind, 1, random -> (random.nextBoolean() ? "8" : "9") + padded(random.nextInt(10_000_000), 7));
    }

    private static List<String> numbers(NumberKind kind, int checkDigits, Function<Random, String> beginnings) {
        Random random = new Random(SEED);
        List<String> valid = new ArrayList<>();
        while (valid.size() < COUNT / 2) {
            String beginning = beginnings.apply(random);
            for (int check = 0; check < Math.pow(10, checkDigits); check++) {
                String number = beginning + padded(check, checkDigits);
                if (kind.read(number, DAY).valid()) {
                    valid.add(number);
                    break;
                }
            }
        }
        List<String> mixed = new ArrayList<>();
        for (String number : valid) {
            mixed.add(number);
            mixed.add(misspelt(number, random));
        }
        return mixed;
    }

    /** The same number with its last digit off by one, as when somebody misreads it. */
    private static String misspelt(String number, Random random) {
        int last = number.charAt(number.length() - 1) - '0';
        return number.substring(0, number.length() - 1) + (last + 1 + random.nextInt(8)) % 10;
    }

    private static String date(int first, int second, int third) {
        return padded(first, 2) + padded(second, 2) + padded(third, 2);
    }

    private static String padded(int value, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", value);
    }
}
