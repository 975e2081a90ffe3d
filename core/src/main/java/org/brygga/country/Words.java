// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.brygga.finding.Finding;
import org.brygga.rule.Hits;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.Wording;

/** Translations by key and language, for example {@code SE-IOP-001.title} in Swedish. */
@FunctionalInterface
public interface Words {

    /** The words in exactly this language. */
    Optional<String> find(String key, Locale locale);

    /** The keys that there are in exactly this language, where they can be listed. */
    default Set<String> keys(Locale locale) {
        return Set.of();
    }

    /** No translations: everything is said in English. */
    static Words none() {
        return (key, locale) -> Optional.empty();
    }

    /** These words, and where they have none the others. */
    default Words and(Words others) {
        Words first = this;
        return new Words() {
            @Override
            public Optional<String> find(String key, Locale locale) {
                return first.find(key, locale).or(() -> others.find(key, locale));
            }

            @Override
            public Set<String> keys(Locale locale) {
                Set<String> both = new HashSet<>(first.keys(locale));
                both.addAll(others.keys(locale));
                return both;
            }
        };
    }

    /** The words in the language, or in the nearest one that has them: nynorsk falls back to bokmål. */
    default Optional<String> nearest(String key, Locale locale) {
        return find(key, locale)
                .or(() -> "nn".equals(locale.getLanguage()) || "no".equals(locale.getLanguage())
                        ? find(key, Locale.forLanguageTag("nb"))
                        : Optional.empty());
    }

    /** What a finding says in a language; a missing translation falls back to the English words of the rule. */
    default FindingWords of(Finding finding, RuleEntry entry, Locale locale) {
        String code = finding.code().text();
        return new FindingWords(
                nearest(code + ".title", locale).orElse(entry.title()),
                nearest(textKey(finding), locale)
                        .or(() -> nearest(code + ".text", locale))
                        .map(text -> Wording.fill(text, finding.arguments(), locale))
                        .orElse(finding.text()),
                nearest(code + ".fix", locale)
                        .map(fix -> Wording.fill(fix, finding.arguments(), locale))
                        .orElse(finding.fix()));
    }

    private static String textKey(Finding finding) {
        Object name = finding.arguments().get(Hits.CASE);
        return finding.code().text() + ".text" + (name == null ? "" : "." + name);
    }

    /** The three sentences of a finding in one language. */
    record FindingWords(String title, String text, String fix) {}
}
