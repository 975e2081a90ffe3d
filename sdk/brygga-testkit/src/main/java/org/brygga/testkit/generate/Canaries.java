// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Marks that are hidden in generated values, so that a value which gets out is recognised wherever it turns up. */
public final class Canaries {

    /** Stands in every personal value; it may appear in documents and stores only. */
    public static final String PERSONAL = "kanari-";

    /** Stands in texts and code words that somebody typed; a finding never repeats them, for they may hold a name. */
    public static final String TYPED = "lapsus-";

    private static final int DIGITS = 12;

    private Canaries() {}

    /** A personal value: the mark and some random digits. */
    public static Arbitrary<String> personal() {
        return digits().map(PERSONAL::concat);
    }

    /** A typed text: the mark and some random digits. */
    public static Arbitrary<String> typed() {
        return digits().map(TYPED::concat);
    }

    /** Whether a text lets a personal value out. */
    public static boolean personalIn(Object text) {
        return String.valueOf(text).contains(PERSONAL);
    }

    /** Whether a text lets anything out that a finding, a log line or an exception must not repeat. */
    public static boolean in(Object text) {
        return personalIn(text) || String.valueOf(text).contains(TYPED);
    }

    private static Arbitrary<String> digits() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(DIGITS);
    }
}
