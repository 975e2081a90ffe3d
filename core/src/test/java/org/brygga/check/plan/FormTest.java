// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static final List<String> EXPRESSIONS = List.of(
            "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
            "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}$",
            "^[A-Z]{3}$",
            "^[A-Z]{2,4}(-[A-Z]{3})?-[A-Za-z0-9]{2,30}$",
            "^[0-9a-f]{16}$",
            "a*b+|c?",
            "(?:ab|a)(bc|c)*",
            "(a*)*b",
            "a\\.b\\-",
            "a{2,}",
            "",
            "^a|b$",
            ".a",
            "[^a]",
            "\\d+",
            "(?=a)a",
            "a++b",
            "(a)\\1",
            "[a-z&&[b]]");

    @Property(seed = "81", tries = 3_000)
    void aFormMatchesWhatThePatternMatches(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        assertThat(Form.of(expression).matches(text))
                .isEqualTo(Pattern.compile(expression).matcher(text).matches());
    }

    @Property(seed = "82", tries = 3_000)
    void whatIsSureOfAFormHoldsOfEveryTextOfIt(
            @ForAll("expressions") String expression, @ForAll("texts") String text, @ForAll("lengths") int length) {
        Form form = Form.of(expression);
        if (form.matches(text)) {
            assertThat(form.refusesBlank() && text.isBlank()).isFalse();
            assertThat(form.isAtMost(length) && text.length() > length).isFalse();
        }
    }

    @Example
    void anIdIsNeverBlankAndHasSixtyFourLettersAtMost() {
        Form id = Form.of(EXPRESSIONS.get(0));

        assertThat(id.refusesBlank()).isTrue();
        assertThat(id.isAtMost(64)).isTrue();
        assertThat(id.isAtMost(63)).isFalse();
        assertThat(Form.of("a*").isAtMost(1_000)).isFalse();
        assertThat(Form.of("[a ]*").refusesBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyExpressionOfTheRecordsIsATable(int number) {
        assertThat(Form.of(EXPRESSIONS.get(number)).isTable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)a", "a++b", "[^a]", ".", "(a)\\1", "[a-z&&[b]]", "^a|b$", "\u00e5", "\\d"})
    void whatIsNotReadHereIsNoTable(String expression) {
        assertThat(Form.of(expression).isTable()).isFalse();
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of(EXPRESSIONS);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 70);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("abcA-Z.01\n$^").ofMaxLength(8),
                Arbitraries.of(
                        "sv", "zh-Hant", "SEK", "COM-ORG-001", "0123456789abcdef", "a".repeat(64), "a".repeat(65)),
                Arbitraries.strings().ofMaxLength(3));
    }
}
