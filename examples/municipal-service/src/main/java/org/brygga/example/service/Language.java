// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the service, and which of them a reader gets. */
final class Language {

    static final List<String> ALL = List.of("sv", "da", "nb", "nn", "en");

    private Language() {}

    /** The one that is asked for, else the first one that the browser knows, else English. */
    static Locale choose(@Nullable String asked, Locale ofBrowser) {
        if (asked != null && ALL.contains(asked)) {
            return Locale.forLanguageTag(asked);
        }
        String language = "no".equals(ofBrowser.getLanguage()) ? "nb" : ofBrowser.getLanguage();
        return ALL.contains(language) ? Locale.forLanguageTag(language) : Locale.ENGLISH;
    }
}
