// SPDX-License-Identifier: Apache-2.0
package org.brygga.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.catalogue.Indicators;
import org.junit.jupiter.api.Test;

/** The page of the indicators says what their definitions say; {@code -Dbrygga.update=true} writes it anew. */
class IndicatorPageTest {

    private static final Path PAGE = Path.of("../../docs/indicators.md");
    private static final Labels LABELS = Labels.of(CountryPacks.load());

    private static final String HEAD = """
            <!-- Generated from the definitions; do not edit. -->
            # Indicators

            A figure carries the code and the version of the definition by which it was reckoned, what was counted above and below the
            line, as of which day, how exact it is, and what was left out. What is missing is never zero. Contacts and visits are not
            persons. A code is never used again for another definition; a definition that changes gets a new version.

            "Guarded" means that it counts persons, or that persons follow from it: small counts from records are not shown. "Adds up"
            means that figures of parts that share no record may be put together to that of the whole.
            """;

    @Test
    void thePageSaysWhatTheDefinitionsSay() throws IOException {
        String made = HEAD
                + Indicators.all().stream().map(IndicatorPageTest::section).collect(Collectors.joining())
                + "\n# Beside them\n"
                + Indicators.context().stream().map(IndicatorPageTest::section).collect(Collectors.joining());
        if (Boolean.getBoolean("brygga.update")) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    private static String section(Indicator one) {
        StringBuilder text = new StringBuilder("\n## " + one.code() + " " + word(one, Indicator.Word.TITLE) + "\n\n");
        text.append(one.denominator() == null ? "- counted: " : "- above the line: ")
                .append(word(one, Indicator.Word.NUMERATOR))
                .append('\n');
        if (one.denominator() != null) {
            text.append("- below the line: ")
                    .append(word(one, Indicator.Word.DENOMINATOR))
                    .append('\n');
        }
        text.append("- of whom: ").append(word(one, Indicator.Word.POPULATION)).append('\n');
        text.append("- left out: ").append(word(one, Indicator.Word.LEFT_OUT)).append('\n');
        if (!one.breakdowns().isEmpty()) {
            text.append("- by: ")
                    .append(one.breakdowns().stream()
                            .map(dimension ->
                                    label("figure.dimension." + dimension).toLowerCase(Locale.ENGLISH))
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.append("- ").append(kind(one)).append('\n').toString();
    }

    private static String kind(Indicator one) {
        return Stream.of(
                        "version " + one.version(),
                        label("figure.unit." + one.unit()).toLowerCase(Locale.ENGLISH),
                        one.guarded() ? "guarded" : "",
                        one.internal() ? "internal, never published" : "",
                        one.funderOnly() ? "read by the report of its grant only" : "",
                        one.addsUp() ? "adds up" : "",
                        "source: " + one.source() + " (" + one.confidence() + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String word(Indicator one, Indicator.Word word) {
        return label(one.key(word));
    }

    private static String label(String key) {
        return LABELS.sentence(key, Map.of(), Locale.ENGLISH);
    }
}
