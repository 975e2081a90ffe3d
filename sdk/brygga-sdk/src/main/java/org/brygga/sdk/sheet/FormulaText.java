// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a text in a CSV file from being taken for a formula by the program that opens it, and brings it back as it was.
 *
 * <p>What a text begins with decides (OWASP ASVS 5.0, 1.2.10): {@code = + - @}, a tab, a line break or a null. Such a text gets an
 * apostrophe before it, and so does one that already has apostrophes before such a sign, so that one can always be taken away.
 */
public final class FormulaText {

    private static final Pattern DANGEROUS =
            Pattern.compile("'*[=+\\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern HARMLESS =
            Pattern.compile("'+[=+\\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private FormulaText() {}

    /** The text as it is written to a CSV file. */
    public static String harmless(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was meant. */
    public static String meant(String written) {
        return HARMLESS.matcher(written).matches() ? written.substring(1) : written;
    }
}
