// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleWordsTest {

    static Stream<Arguments> packsAndLanguages() {
        return BuiltInWords.PACKS.list().stream()
                .flatMap(pack -> Stream.of("sv", "da", "nb", "nn").map(language -> Arguments.of(pack, language)));
    }

    @Test
    void packsOfFourKindsAreJudged() {
        assertThat(BuiltInWords.PACKS.list())
                .extracting(CountryPack::id)
                .contains("universal", "sweden", "denmark", "norway");
    }

    @ParameterizedTest
    @MethodSource("packsAndLanguages")
    void everyEntryHasItsTitleItsTextsAndItsFix(CountryPack pack, String language) {
        assertThat(BuiltInWords.english(pack))
                .isNotEmpty()
                .allSatisfy((key, english) -> assertThat(BuiltInWords.translated(pack, key, language))
                        .as("%s in words_%s.properties", key, language)
                        .isNotBlank()
                        .isNotEqualTo(english));
    }

    @ParameterizedTest
    @MethodSource("packsAndLanguages")
    void everyNamedCaseIsSaidInWordsOfItsOwn(CountryPack pack, String language) {
        List<RuleEntry> entries = BuiltInWords.entries(pack)
                .filter(entry -> !entry.cases().isEmpty())
                .toList();

        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(texts(entry))
                        .extracting(key -> BuiltInWords.translated(pack, key, language))
                        .as("%s in words_%s.properties", texts(entry), language)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("packsAndLanguages")
    void placeholdersEqualTheEnglishOnes(CountryPack pack, String language) {
        assertThat(BuiltInWords.english(pack)).allSatisfy((key, english) -> {
            String translated = BuiltInWords.translated(pack, key, language);
            assertThat(Wording.arguments(translated))
                    .as("%s in words_%s.properties", key, language)
                    .containsExactlyInAnyOrderElementsOf(Wording.arguments(english));
            assertThat(braces(translated)).as("braces of %s", key).isEqualTo(braces(english));
        });
    }

    @ParameterizedTest
    @MethodSource("packsAndLanguages")
    void filesHaveTheKeysOfTheEntriesAndTheirCasesAndNoOthers(CountryPack pack, String language) {
        List<String> keys = BuiltInWords.keys(pack, "words_" + language + ".properties");

        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(BuiltInWords.english(pack).keySet());
    }

    @ParameterizedTest
    @MethodSource("packsAndLanguages")
    void filesHaveRealLetters(CountryPack pack, String language) {
        assertThat(BuiltInWords.text(pack, "words_" + language + ".properties"))
                .doesNotContain("\uFFFD", "\u00C3", "\u00C2", "\\");
    }

    private static List<String> texts(RuleEntry entry) {
        String general = entry.code() + ".text";
        return Stream.concat(Stream.of(general), entry.cases().keySet().stream().map(name -> general + "." + name))
                .toList();
    }

    private static long braces(String text) {
        return text.chars().filter(c -> c == '{' || c == '}').count();
    }
}
