// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as workbooks hold them: a sign that XML has no room for stands as {@code _x0007_}. */
public final class WorkbookText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern LOOKS_LIKE_FORMULA =
            Pattern.compile("[=+\\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private WorkbookText() {}

    /** A text as the XML of a workbook holds it. */
    public static String of(String text) {
        String plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        StringBuilder written = null;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean pair = Character.isHighSurrogate(letter)
                    && i + 1 < plain.length()
                    && Character.isLowSurrogate(plain.charAt(i + 1));
            if (pair) {
                append(written, plain, i, 2);
                i++;
            } else if (isForeign(letter)) {
                written = written == null ? new StringBuilder(plain.substring(0, i)) : written;
                written.append(String.format(Locale.ROOT, "_x%04X_", (int) letter));
            } else {
                append(written, plain, i, 1);
            }
        }
        return written == null ? plain : written.toString();
    }

    private static void append(@Nullable StringBuilder written, String text, int from, int length) {
        if (written != null) {
            written.append(text, from, from + length);
        }
    }

    private static boolean isForeign(char letter) {
        return (letter < ' ' && letter != '\t' && letter != '\n')
                || Character.isSurrogate(letter)
                || letter == '\uFFFE'
                || letter == '\uFFFF';
    }

    /** Whether a program could take a text for a formula when somebody edits it or saves it in another form. */
    public static boolean looksLikeFormula(String text) {
        return LOOKS_LIKE_FORMULA.matcher(text).matches();
    }
}
