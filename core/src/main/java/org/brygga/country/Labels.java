// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.country.CountryPack.Layer;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Severity;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.rule.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of records, their components and the words of code lists are called on a screen, in five languages.
 *
 * <p>A label that a language lacks is said in bokmål for nynorsk, else in English; a word without any label is shown as
 * it is, made readable.
 */
public final class Labels {

    private static final String CODE = "code.";

    private final Words words;

    private Labels(Words words) {
        this.words = words;
    }

    /**
     * The labels of these packs together. Names that a municipality or an organisation gives come first, because whoever
     * adds such a pack wants them; a country's do not take the place of the common ones, because several are at hand.
     */
    public static Labels of(CountryPacks packs) {
        return new Labels(Stream.of(Layer.MUNICIPALITY, Layer.ORGANISATION, Layer.UNIVERSAL, Layer.COUNTRY)
                .flatMap(layer -> packs.list().stream().filter(pack -> pack.layer() == layer))
                .map(CountryPack::labels)
                .reduce(Words.none(), Words::and));
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
        return find(CODE + list + "." + word.word(), locale).orElseGet(() -> readable(word.word()));
    }

    /** A word that the library decides itself, for example {@code Attendance.Mark.LATE}. */
    public String word(Enum<?> word, Locale locale) {
        return code(listOf(word.getDeclaringClass()), Code.of(word.name()), locale);
    }

    /** The name under which the words of an enum have their labels, for example {@code attendance-mark}. */
    public static String listOf(Class<?> words) {
        Class<?> owner = words.getEnclosingClass();
        String name = (owner == null ? "" : owner.getSimpleName()) + words.getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The words of a code list that the packs know, with their labels, in the order of the labels. */
    public Map<Code, String> codes(String list, Locale locale) {
        String prefix = CODE + list + ".";
        return words.keys(Locale.ENGLISH).stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> Code.of(key.substring(prefix.length())))
                .sorted(Comparator.comparing((Code word) -> code(list, word, locale), Collator.getInstance(locale))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toMap(
                        Function.identity(), word -> code(list, word, locale), (one, same) -> one, LinkedHashMap::new));
    }

    /** What a role is called in a programme: its own title there, else the word of the packs. */
    public String title(Code role, @Nullable Programme programme, Locale locale) {
        return Stream.ofNullable(programme)
                .flatMap(own -> own.roles().stream())
                .filter(profile -> role.equals(profile.role()))
                .flatMap(profile -> Stream.ofNullable(profile.title()))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseGet(() -> code("role", role, locale));
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
