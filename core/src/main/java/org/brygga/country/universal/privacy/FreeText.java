// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.privacy;

import org.jspecify.annotations.Nullable;

/** Looks for what should not stand in a note, in one pass over the characters. */
final class FreeText {

    private static final int LEAST_DIGITS_OF_A_NUMBER = 8;

    private FreeText() {}

    /** Whether a text looks as if it held an e-mail address, a telephone number or an identity number. */
    static boolean looksPersonal(@Nullable String text) {
        return text != null && (hasLongNumber(text) || hasAddress(text));
    }

    /** Eight digits or more, with nothing but spaces, dashes, dots, slashes, plus signs and brackets between them. */
    private static boolean hasLongNumber(String text) {
        int digits = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isDigit(character)) {
                digits++;
            } else if (" -./+()\u00a0\u2013".indexOf(character) < 0) {
                digits = 0;
            }
            if (digits >= LEAST_DIGITS_OF_A_NUMBER && !isDateRange(text, index)) {
                return true;
            }
        }
        return false;
    }

    /** An ISO date has eight digits as well; it is no number of a person. */
    private static boolean isDateRange(String text, int lastDigit) {
        int start = Math.max(0, lastDigit - 9);
        return text.substring(start, lastDigit + 1).matches("\\d{4}-\\d{2}-\\d{2}")
                && (lastDigit + 1 == text.length() || !Character.isDigit(text.charAt(lastDigit + 1)));
    }

    private static boolean hasAddress(String text) {
        int at = text.indexOf('@');
        while (at >= 0) {
            boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
            boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (before && after && text.indexOf('.', at) > at) {
                return true;
            }
            at = text.indexOf('@', at + 1);
        }
        return false;
    }
}
