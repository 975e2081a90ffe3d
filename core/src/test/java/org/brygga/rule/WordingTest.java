// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "en, 1 June 2024",
        "sv, 1 juni 2024",
        "da, 1. juni 2024",
        "nb, 1. juni 2024",
        "nn, 1. juni 2024",
    })
    void writesDatesAsTheLanguageDoes(String language, String written) {
        assertThat(Wording.fill("{due}", Map.of("due", LocalDate.of(2024, 6, 1)), Locale.forLanguageTag(language)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; 12,345.5", "sv; 12 345,5", "da; 12.345,5", "nb; 12 345,5", "nn; 12 345,5"})
    void writesNumbersAsTheLanguageDoes(String language, String written) {
        String filled = Wording.fill("{amount}", Map.of("amount", 12345.5), Locale.forLanguageTag(language));

        assertThat(filled.replaceAll("[\\u00A0\\u202F]", " ")).isEqualTo(written);
    }

    @Test
    void joinsListsAndKeepsWhatHasNoArgument() {
        assertThat(Wording.fill("{kinds} of {other}", Map.of("kinds", List.of("A", 1000)), Locale.ENGLISH))
                .isEqualTo("A, 1,000 of {other}");
    }

    @Test
    void namesItsArgumentsInOrder() {
        assertThat(Wording.arguments("{b} and {a} and {b}")).containsExactly("b", "a", "b");
    }
}
