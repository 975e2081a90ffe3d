// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Severity;
import org.brygga.model.value.Code;
import org.brygga.rule.Wording;

/**
 * What kinds of records, their components and the words of code lists are called on a screen, in five languages.
 *
 * <p>A label that a language lacks is said in bokmål for nynorsk, else in English; a word without any label is shown as
 * it is, made readable.
 */
public final class Labels {

    private final Words words;

    private Labels(Words words) {
        this.words = words;
    }

    /** The labels of these packs together; where two have the same one, the earlier layer says it. */
    public static Labels of(CountryPacks packs) {
        return new Labels((key, locale) -> packs.list().stream()
                .flatMap(pack -> pack.labels().find(key, locale).stream())
                .findFirst());
    }

    /** One record of a kind, for example {@code contact-person}. */
    public String type(String word, Locale locale) {
        return find("type." + word, locale).orElseGet(() -> readable(word));
    }

    /** Several records of a kind. */
    public String types(String word, Locale locale) {
        return find("type." + word + ".plural", locale).orElseGet(() -> type(word, locale));
    }

    /** One finding of a severity, or several. */
    public String severity(Severity severity, long count, Locale locale) {
        return sentence("severity." + severity + (count == 1 ? "" : ".plural"), Map.of(), locale);
    }

    /** A component of a record or a list of a document, so that the path of a finding can be shown to a person. */
    public String component(String name, Locale locale) {
        return find("component." + name, locale)
                .or(() -> RecordType.ofListName(name).map(type -> types(type.word(), locale)))
                .orElseGet(() -> readable(name));
    }

    /** A word of a code list, for example of {@code partnership-form}. */
    public String code(String list, Code word, Locale locale) {
        return find("code." + list + "." + word.word(), locale).orElseGet(() -> readable(word.word()));
    }

    /**
     * A sentence with its arguments filled in as the language writes numbers and dates.
     *
     * @throws NoSuchElementException if no pack has the sentence, not even in English
     */
    public String sentence(String key, Map<String, Object> arguments, Locale locale) {
        String template =
                find(key, locale).orElseThrow(() -> new NoSuchElementException("No label has the key " + key));
        return Wording.fill(template, arguments, locale);
    }

    private Optional<String> find(String key, Locale locale) {
        return words.nearest(key, locale).or(() -> words.find(key, Locale.ENGLISH));
    }

    /** {@code CITY_DISTRICT} becomes City district, {@code contact-person} Contact person, {@code birthYear} Birth year. */
    private static String readable(String word) {
        String spaced = word.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("[-_ ]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? word : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
