// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the language of an answer from what a request asks for. */
public final class Languages {

    private static final List<Locale> KNOWN = Stream.of("sv", "da", "nb", "nn", "no", "en")
            .map(Locale::forLanguageTag)
            .toList();

    private final Locale otherwise;

    /**
     * @param otherwise the language of an answer where none that is known is asked for
     */
    public Languages(Locale otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * The first language of the request that findings are written in.
     *
     * @param accepted the header {@code Accept-Language}
     */
    public Locale choose(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return otherwise;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), KNOWN);
            return found == null ? otherwise : "no".equals(found.getLanguage()) ? Locale.forLanguageTag("nb") : found;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
