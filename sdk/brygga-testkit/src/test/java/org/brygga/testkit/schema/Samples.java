// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.model.personal.BirthYear;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;

/** Values at the edges of what may be written, kept apart by what they are meant to be. */
final class Samples {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private static final List<String> TEXTS =
            List.of("a", "a-1.b_c", "SEK", "0123456789abcdef", "SE-IOP-006", "Öster", "ñ \uD83D\uDC9B", "1985");
    private static final List<String> BAD_TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u00a0",
            "\u2003",
            "\u2007",
            "\u3000",
            "\u001f",
            "\u0000",
            "\ufeff",
            "a\n",
            "\na",
            "-a",
            "sek",
            "SEKK",
            "0123456789abcdeF",
            "se-IOP-006",
            "a b");

    private static final Map<Class<?>, List<String>> GOOD = Map.of(
            LocalDate.class, List.of("2024-02-29", "2023-02-28", "2000-02-29", "0001-01-01", "9999-12-31"),
            LocalTime.class, List.of("09:30", "00:00", "23:59:59", "10:00:00.", "10:00:00.123456789"),
            PartialDate.class,
                    List.of("2024", "?2024", "2024-05", "2024-?05-?23", "XXXX-02-29", "XXXX-?01", "?2024-02-29"),
            Ref.class, List.of("organisation:a", "a:b:c", "a:\n", " : "),
            CountryCode.class, List.of("SE", "DK", "NO", "FI"),
            LanguageTag.class, List.of("sv", "so-SO", "zh-Hant-TW"),
            PersonKey.class, List.of(KEY),
            BirthYear.class, List.of("1985", "?"),
            Code.class, List.of("MUNICIPALITY", "ASSOCIATION", "OWN_WORD", "", " ", "small"));

    private static final Map<Class<?>, List<String>> BAD = Map.of(
            LocalDate.class,
                    List.of(
                            "2023-02-29",
                            "1900-02-29",
                            "0000-01-01",
                            "2024-13-01",
                            "2024-00-10",
                            "2024-04-31",
                            "2024-1-1",
                            "12024-01-01",
                            "2024-01-00",
                            "2024-01-32",
                            "2024-01-01T00:00",
                            "20240101"),
            LocalTime.class,
                    List.of("24:00", "9:30", "10:60", "10:00:", "10:00:60", "10:00:00.1234567890", "10:00Z", "10.00"),
            PartialDate.class,
                    List.of(
                            "XXXX",
                            "?XXXX-01",
                            "0000",
                            "2023-02-29",
                            "?2023-?02-?29",
                            "2024-00",
                            "2024-13",
                            "2024-5",
                            "2024-",
                            "20245",
                            "XXXX-02-30",
                            "2024-04-31",
                            "2024-02-30",
                            "XXXX-?",
                            "0000-01-01"),
            Ref.class, List.of(":b", "a:", "ab", "", ":", "::"),
            CountryCode.class, List.of("XX", "se", "SWE", ""),
            LanguageTag.class, List.of("s", "", " ", "sv_SE", "sv-", "aaaaaaaaa"),
            PersonKey.class, List.of("Alvira 1", "01234567890123456789012345678901", KEY + "\n", KEY + "0"),
            BirthYear.class, List.of("19855", "", " "));

    private static final List<Object> NUMBERS = Stream.of(
                    "0", "1", "2", "4", "5", "-1", "100", "2147483647", "-2147483648", "2147483648", "-2147483649")
            .<Object>map(BigDecimal::new)
            .toList();
    // None beyond 64 bits: the JSON Schema validator throws at those.
    private static final List<Object> FRACTIONS = Stream.of(
                    "0.5", "1.5", "1.0001", "100.5", "-0.5", "123456789012345.25")
            .<Object>map(BigDecimal::new)
            .toList();

    private static final List<Object> ANY_VALUES = any();

    private Samples() {}

    private static List<Object> any() {
        List<Object> values = new ArrayList<>(List.of(true, false));
        // Sorted, because such maps have another order each time, and what is drawn must be the same each time.
        Stream.of(GOOD.values().stream(), BAD.values().stream(), Stream.of(TEXTS, BAD_TEXTS))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .sorted()
                .forEach(values::add);
        values.addAll(NUMBERS);
        values.addAll(FRACTIONS);
        IntStream.of(4, 16, 20, 32, 40, 64, 100, 200, 300, 500, 1000, 2000, 4000)
                .forEach(length -> {
                    values.add("x".repeat(length));
                    values.add("x".repeat(length + 1));
                    values.add(" ".repeat(length));
                });
        return values;
    }

    /** A fresh value, because lists and objects are changed later. */
    static Object any(SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> new ArrayList<>();
            case 1 -> new LinkedHashMap<>();
            case 2 -> new ArrayList<>(List.of(ANY_VALUES.get(random.nextInt(ANY_VALUES.size()))));
            default -> ANY_VALUES.get(random.nextInt(ANY_VALUES.size()));
        };
    }

    static Object number(Class<?> type, boolean bad, SplittableRandom random) {
        boolean fraction = type == BigDecimal.class && random.nextBoolean();
        return fraction ? pick(FRACTIONS, random) : pick(bad ? NUMBERS : NUMBERS.subList(1, 4), random);
    }

    static String text(Class<?> type, boolean bad, SplittableRandom random) {
        boolean wrong = bad && random.nextInt(20) == 0;
        return wrong ? pick(BAD.getOrDefault(type, BAD_TEXTS), random) : pick(GOOD.getOrDefault(type, TEXTS), random);
    }

    private static <T> T pick(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
