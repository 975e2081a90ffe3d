// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.universal.privacy;

import java.util.regex.Pattern;
import org.brygga.model.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Looks for what should not stand in a note, in time that grows with the text only. */
final class FreeText {

    private static final int LEAST_DIGITS_OF_A_NUMBER = 7;
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final String SEPARATORS = " -./+()\u00a0\u2013";

    /** Dates and spans of years have as many digits as a telephone number; each alternative has a fixed length. */
    private static final Pattern DATE_OR_YEARS = Pattern.compile(
            "(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{2}(?: ?[-\u2013/] ?(?:19|20)\\d{2})?)(?![\\d-])");

    /** A sum of money or a list of short numbers: groups of three that do not start with a zero. */
    private static final Pattern SUM =
            Pattern.compile("(?<![\\d+] ?)[1-9]\\d{0,2}(?:[ .\u00a0]\\d{3}){1,5}(?! ?[\\d-])");

    private FreeText() {}

    /** Whether a text looks as if it held an e-mail address, a telephone number or an identity number. */
    static boolean looksPersonal(@Nullable PersonalText text) {
        return text != null && (hasLongNumber(text.reveal()) || hasAddress(text.reveal()));
    }

    /** Seven digits or more that only separators of numbers interrupt, once dates, years and sums are taken out. */
    private static boolean hasLongNumber(String text) {
        // What is taken out makes no run longer, so that most notes need not be searched for dates and sums.
        return hasLongRun(text)
                && hasLongRun(
                        SUM.matcher(DATE_OR_YEARS.matcher(text).replaceAll("|")).replaceAll("|"));
    }

    private static boolean hasLongRun(String text) {
        int digits = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (isDigit(character)) {
                digits++;
                if (digits == LEAST_DIGITS_OF_A_NUMBER) {
                    return true;
                }
            } else if (digits > 0 && SEPARATORS.indexOf(character) < 0) {
                digits = 0;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character < FIRST_BEYOND_ASCII ? character >= '0' && character <= '9' : Character.isDigit(character);
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
