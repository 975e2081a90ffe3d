// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.ResourceWords;
import org.brygga.country.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of problem stands on one page, and is told in every language; {@code -Dbrygga.update=true} writes the page anew. */
class ProblemsPageTest {

    private static final Path PAGE = Path.of("../docs/problems.md");

    private static List<Problems.Kind> kinds() {
        return List.of(Problems.Kind.values());
    }

    @Test
    void everyTypeStandsOnThePage() throws IOException {
        String made =
                "# Problems\n\nMade from the library: every `type` of a problem, and what it says in English. More may come.\n\n"
                        + "| type | title |\n|---|---|\n"
                        + kinds().stream()
                                .map(kind -> "| `" + kind.type() + "` | " + kind.title(Locale.ENGLISH) + " |")
                                .collect(Collectors.joining("\n"))
                        + "\n";
        if (Boolean.getBoolean("brygga.update")) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "nb", "nn"})
    void everyTypeIsToldInEveryLanguage(String language) {
        Words words = ResourceWords.beside(Problems.class, "problems");
        Locale locale = Locale.forLanguageTag(language);

        assertThat(kinds())
                .allSatisfy(
                        kind -> assertThat(words.nearest(kind.word(), locale)).isPresent())
                .allSatisfy(kind -> assertThat(kind.title(locale)).isNotEqualTo(kind.title(Locale.ENGLISH)));
        assertThat(Stream.of(Problems.Kind.values()).map(Problems.Kind::type)).doesNotHaveDuplicates();
    }
}
