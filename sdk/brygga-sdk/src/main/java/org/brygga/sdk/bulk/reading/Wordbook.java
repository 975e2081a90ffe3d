// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;

/** What the words that people write in cells and headers mean, in the five languages. */
public final class Wordbook {

    /** The languages in which somebody may write. */
    static final List<Locale> LANGUAGES = List.of("sv", "da", "nb", "nn", "en").stream()
            .map(Locale::forLanguageTag)
            .toList();

    private static final Set<String> YES =
            Set.of("ja", "yes", "j", "y", "x", "sant", "sann", "sandt", "true", "1", "ok");
    private static final Set<String> NO =
            Set.of("nej", "nei", "no", "n", "falskt", "falsk", "usann", "usant", "false", "0");

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
    private static final Pattern DOUBTFUL = Pattern.compile("[-+]?[1-9][0-9]{0,2}\\.[0-9]{3}");

    private final Labels labels;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> languages;
    private final Map<String, String> countries;

    public Wordbook(CountryPacks packs) {
        this.labels = Labels.of(packs);
        this.languages = named(Locale.getISOLanguages(), code -> Locale.forLanguageTag(code)::getDisplayLanguage);
        this.countries = named(
                Locale.getISOCountries(),
                code -> new Locale.Builder().setRegion(code).build()::getDisplayCountry);
    }

    public Labels labels() {
        return labels;
    }

    /** Names something in a language. */
    @FunctionalInterface
    private interface Names {

        String in(Locale language);
    }

    private static Map<String, String> named(String[] codes, Function<String, Names> names) {
        Map<String, String> meant = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (String code : codes) {
            for (Locale language : LANGUAGES) {
                String name = plain(names.apply(code).in(language));
                String other = meant.putIfAbsent(name, code);
                if (other != null && !other.equals(code)) {
                    doubtful.add(name);
                }
            }
        }
        doubtful.forEach(meant::remove);
        return Map.copyOf(meant);
    }

    /** The word of a list that somebody meant: the word itself, or its label in one of the languages. */
    public String code(String list, List<String> words, String written) {
        String text = written.strip();
        return codes.computeIfAbsent(list, key -> ofList(list, words)).getOrDefault(plain(text), text);
    }

    private Map<String, String> ofList(String list, List<String> words) {
        Set<String> known = new HashSet<>(words);
        labels.codes(list, Locale.ENGLISH).keySet().forEach(code -> known.add(code.word()));
        Map<String, String> meant = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (String word : known) {
            for (Locale language : LANGUAGES) {
                String label = plain(labels.code(list, Code.of(word), language));
                String other = meant.putIfAbsent(label, word);
                if (other != null && !other.equals(word)) {
                    doubtful.add(label);
                }
            }
        }
        doubtful.forEach(meant::remove);
        // A word itself is never doubtful, whatever it is a label of.
        known.forEach(word -> meant.put(plain(word), word));
        return Map.copyOf(meant);
    }

    /** The BCP 47 tag of a language that somebody named. */
    public String language(String written) {
        String text = written.strip();
        // Twi is a language, and twi the tag of the same one.
        return TAG.matcher(text).matches() ? text : languages.getOrDefault(plain(text), text);
    }

    /** The ISO code of a country that somebody named. */
    public String country(String written) {
        String text = written.strip();
        String capital = text.toUpperCase(Locale.ROOT);
        return CountryCode.of(capital).known() ? capital : countries.getOrDefault(plain(text), text);
    }

    /**
     * Whether nobody can tell which number somebody meant: {@code 250.000} is a quarter of a million in Danish, and often in
     * Norwegian, and 250 to a program. A comma divides decimals in all the countries, so that {@code 250,000} is 250.
     */
    public static boolean isDoubtful(String number) {
        return DOUBTFUL.matcher(withoutGroups(number)).matches();
    }

    /** A number without what only parts its digits, so that they are read more easily. */
    static String withoutGroups(String number) {
        return number.replaceAll("[\\s\\u00A0\\u202F']", "");
    }

    /** Whether somebody wrote yes or no; empty if neither. */
    Optional<Boolean> truth(String written) {
        String text = plain(written);
        return YES.contains(text) ? Optional.of(true) : NO.contains(text) ? Optional.of(false) : Optional.empty();
    }

    /** A text without the differences that say nothing. */
    static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0._/–:-]+", " ")
                .strip();
    }
}
