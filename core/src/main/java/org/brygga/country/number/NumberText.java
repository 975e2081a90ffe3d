// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed, taken apart: the digits, and the sign that may stand between them. For writers of packs. */
public final class NumberText {

    /** Longer texts are not looked at. */
    public static final int LONGEST = 32;

    private static final char NOTHING = '\0';
    private static final NumberText TOO_LONG = new NumberText(Refusal.LENGTH, "", -1, NOTHING);
    private static final NumberText STRANGE = new NumberText(Refusal.CHARACTERS, "", -1, NOTHING);

    private final @Nullable Refusal refusal;
    private final String digits;
    private final int signAt;
    private final char sign;

    private NumberText(@Nullable Refusal refusal, String digits, int signAt, char sign) {
        this.refusal = refusal;
        this.digits = digits;
        this.signAt = signAt;
        this.sign = sign;
    }

    /**
     * Takes a text apart.
     *
     * @param options leniently, spaces and dashes are passed over and full-width forms count as what they stand for
     * @param signs the characters of which one may stand between the digits; may be empty
     */
    public static NumberText of(CharSequence text, NumberOptions options, String signs) {
        int length = text.length();
        if (length > LONGEST) {
            return TOO_LONG;
        }
        char[] digits = new char[length];
        int count = 0;
        int signAt = -1;
        char sign = NOTHING;
        Refusal refusal = null;
        for (int position = 0; position < length; position++) {
            char character = text.charAt(position);
            if (options.lenient()) {
                character = plain(character);
                if (character == NOTHING || character == '-') {
                    continue;
                }
            }
            if (character >= '0' && character <= '9') {
                digits[count++] = character;
            } else if (signs.indexOf(character) >= 0) {
                refusal = signAt < 0 ? refusal : Refusal.FORMAT;
                signAt = count;
                sign = character;
            } else {
                return STRANGE;
            }
        }
        return new NumberText(refusal, new String(digits, 0, count), signAt, sign);
    }

    /**
     * What is left of a text without its spaces, with a hyphen for every dash and ASCII for full-width forms; for kinds of
     * numbers in which a letter or a hyphen tells something.
     */
    public static String plain(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int position = 0; position < text.length(); position++) {
            char character = plain(text.charAt(position));
            if (character != NOTHING) {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    /** ASCII for full-width forms, a hyphen for dashes, nothing for spaces, and every other character as it is. */
    private static char plain(char character) {
        char ascii = character >= '\uFF01' && character <= '\uFF5E' ? (char) (character - 0xFEE0) : character;
        if (ascii == '-' || ascii == '\u2212' || Character.getType(ascii) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        if (Character.isSpaceChar(ascii) || Character.isWhitespace(ascii)) {
            return NOTHING;
        }
        // A zero character is no digit either; it must not pass for nothing.
        return ascii == NOTHING ? '?' : ascii;
    }

    /** Why this cannot be a number of so many digits, without a sign or with so many digits behind it; absent if it can. */
    public @Nullable Refusal misfit(int length, int orLength, int behindSign) {
        if (refusal == Refusal.LENGTH || refusal == Refusal.CHARACTERS) {
            return refusal;
        }
        if (digits.length() != length && digits.length() != orLength) {
            return Refusal.LENGTH;
        }
        boolean misplaced = signAt >= 0 && signAt != digits.length() - behindSign;
        return misplaced ? Refusal.FORMAT : refusal;
    }

    /** The digits alone, 0 to 9 of ASCII. */
    public String digits() {
        return digits;
    }

    /** How many digits there are. */
    public int length() {
        return digits.length();
    }

    /** Whether this sign stands between the digits. */
    public boolean hasSign(char wanted) {
        return signAt >= 0 && sign == wanted;
    }

    /** The value of some digits; the first is counted from 0. */
    public int value(int from, int to) {
        int value = 0;
        for (int position = from; position < to; position++) {
            value = 10 * value + digits.charAt(position) - '0';
        }
        return value;
    }

    /** Whether the calendar has such a day. */
    public static boolean isDay(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** The day, if the calendar has it. */
    public static Optional<LocalDate> day(int year, int month, int day) {
        return isDay(year, month, day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The type alone: the digits may be a personal value. */
    @Override
    public String toString() {
        return "NumberText[hidden]";
    }
}
