// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brygga.rule.ChangeRule;
import org.brygga.rule.Rule;
import org.brygga.rule.RuleEntry;

/** The packs of this repository and their property files, as the tests of words read them. */
final class BuiltInWords {

    static final CountryPacks PACKS = CountryPacks.load();

    private BuiltInWords() {}

    /** The text of a file beside a pack; fails on anything that is not UTF-8. */
    static String text(CountryPack pack, String file) {
        try (InputStream stream =
                Objects.requireNonNull(pack.getClass().getResourceAsStream(file), () -> file + " of " + pack.id())) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " of " + pack.id(), e);
        }
    }

    /** The keys as they stand in a file, one for each line. */
    static List<String> keys(CountryPack pack, String file) {
        return text(pack, file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    /** The English words of every rule of a pack and of each of its cases, by their key. */
    static Map<String, String> english(CountryPack pack) {
        Map<String, String> words = new TreeMap<>();
        entries(pack).forEach(entry -> put(words, entry));
        return words;
    }

    /** Every entry that a pack brings to the catalogue; one that judges several kinds of records stands several times. */
    static Stream<RuleEntry> entries(CountryPack pack) {
        return Stream.of(
                        pack.rules().stream().map(Rule::entry),
                        pack.changeRules().stream().map(ChangeRule::entry),
                        pack.judgedElsewhere().stream())
                .flatMap(entries -> entries);
    }

    static String translated(CountryPack pack, String key, String language) {
        return pack.words().find(key, Locale.forLanguageTag(language)).orElse("");
    }

    private static void put(Map<String, String> words, RuleEntry entry) {
        words.put(entry.code() + ".title", entry.title());
        words.put(entry.code() + ".text", entry.text());
        words.put(entry.code() + ".fix", entry.fix());
        entry.cases().forEach((name, text) -> words.put(entry.code() + ".text." + name, text));
    }
}
