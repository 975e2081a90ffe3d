// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.model.value.PartialDate.Part;
import org.jspecify.annotations.Nullable;

/** How dates are written, told a second time by an expression and a calendar. */
class WrittenDateTest {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\??)([0-9]{4}|XXXX)(?:-(\\??)([0-9]{2})(?:-(\\??)([0-9]{2}))?)?");

    @Property(seed = "82", tries = 4000)
    void aTextIsReadAsTheExpressionSaysOrRefused(@ForAll("texts") String text) {
        PartialDate expected = expected(text);

        if (expected == null) {
            assertThat(catchThrowable(() -> PartialDate.parse(text))).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(PartialDate.parse(text)).isEqualTo(expected).hasToString(text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> year =
                Arbitraries.of("2026", "2024", "0000", "0001", "9999", "XXXX", "?2026", "202", "20256", "2O26");
        Arbitrary<String> part = Arbitraries.of(
                "",
                "-",
                "-01",
                "-02",
                "-12",
                "-13",
                "-00",
                "-29",
                "-30",
                "-31",
                "-?03",
                "-1",
                "/03",
                "-\u0661\u0662",
                "-0x");
        return Arbitraries.oneOf(
                Combinators.combine(year, part, part).as((one, two, three) -> one + two + three),
                Arbitraries.strings().withChars("0123456789-?X ").ofMaxLength(11));
    }

    private static @Nullable PartialDate expected(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        Integer year = matcher.group(2).equals("XXXX") ? null : Integer.valueOf(matcher.group(2));
        Integer month = number(matcher.group(4));
        Integer day = number(matcher.group(6));
        Set<Part> inferred = EnumSet.noneOf(Part.class);
        mark(matcher.group(1), Part.YEAR, inferred);
        mark(matcher.group(3), Part.MONTH, inferred);
        mark(matcher.group(5), Part.DAY, inferred);
        boolean possible = (year == null || year > 0)
                && (year != null || (month != null && !inferred.contains(Part.YEAR)))
                && (month == null || (month >= 1 && month <= 12))
                && (day == null
                        || (day >= 1
                                && day
                                        <= YearMonth.of(year == null ? 2000 : year, month)
                                                .lengthOfMonth()));
        return possible ? new PartialDate(year, month, day, inferred) : null;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static void mark(@Nullable String written, Part part, Set<Part> inferred) {
        if (written != null && !written.isEmpty()) {
            inferred.add(part);
        }
    }
}
