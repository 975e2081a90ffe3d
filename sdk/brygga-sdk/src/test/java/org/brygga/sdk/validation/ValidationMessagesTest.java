// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import org.brygga.country.CountryPacks;
import org.brygga.rule.RuleEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundles from which Hibernate Validator takes the words of our violations are the words of the rules.
 *
 * <p>They are generated: {@code mvn -pl sdk/brygga-sdk -am test -Dtest=ValidationMessagesTest -Dbrygga.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes them anew.
 */
class ValidationMessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final CountryPacks PACKS = CountryPacks.load();

    @ParameterizedTest
    @ValueSource(strings = {"", "sv", "da", "nb", "nn"})
    void theBundleSaysWhatTheRulesSay(String language) throws IOException {
        Path file = RESOURCES.resolve(
                "ContributorValidationMessages" + (language.isEmpty() ? "" : "_" + language) + ".properties");
        String expected = bundle(Locale.forLanguageTag(language.isEmpty() ? "en" : language));
        if (Boolean.getBoolean("brygga.update")) {
            Files.writeString(file, expected, StandardCharsets.US_ASCII);
        }

        assertThat(file).content(StandardCharsets.US_ASCII).isEqualTo(expected);
    }

    private static String bundle(Locale language) {
        StringBuilder text = new StringBuilder("# Generated from the rules by ValidationMessagesTest; do not edit.\n");
        for (RuleEntry entry : PACKS.rules().entries()) {
            line(text, entry.code().text(), words(entry.code() + ".text", entry.text(), language));
            new TreeMap<>(entry.cases())
                    .forEach((name, sentence) -> line(
                            text,
                            entry.code() + "." + name,
                            words(entry.code() + ".text." + name, sentence, language)));
        }
        return text.toString();
    }

    private static String words(String key, String english, Locale language) {
        return "en".equals(language.getLanguage())
                ? english
                : PACKS.words().nearest(key, language).orElse(english);
    }

    private static void line(StringBuilder text, String key, String sentence) {
        text.append(key).append('=');
        sentence.replace("\\", "\\\\").chars().forEach(character -> {
            if (character < 128) {
                text.append((char) character);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", character));
            }
        });
        text.append('\n');
    }
}
