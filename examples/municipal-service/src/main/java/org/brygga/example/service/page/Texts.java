// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.brygga.country.ResourceWords;

/** The texts of the service itself, from {@code texts_<language>.properties}. */
final class Texts {

    private static final ResourceWords FILES = ResourceWords.beside(Texts.class, "texts");

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    static Texts of(Locale locale) {
        return new Texts(locale);
    }

    Optional<String> find(String key) {
        return FILES.find(key, locale);
    }

    /** Every text by its key; what a language lacks is said in English. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (String key : FILES.keys(Locale.ENGLISH)) {
            FILES.find(key, locale).or(() -> FILES.find(key, Locale.ENGLISH)).ifPresent(text -> all.put(key, text));
        }
        return all;
    }
}
