// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.catalogue;

import java.util.Locale;
import java.util.Set;

/** The languages that findings are told in. */
public final class Languages {

    private static final Set<String> KNOWN = Set.of("sv", "da", "nb", "nn", "no", "en");

    private Languages() {}

    /** Whether findings can be told in a language. */
    public static boolean known(String language) {
        return KNOWN.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /** The language that the machine is set to, if Brygga speaks it; else English. */
    public static Locale ofMachine() {
        Locale machine = Locale.getDefault(Locale.Category.DISPLAY);
        return KNOWN.contains(machine.getLanguage()) ? machine : Locale.ENGLISH;
    }
}
