// SPDX-License-Identifier: Apache-2.0
package org.brygga.checkdigit;

/**
 * The Luhn check digit (ISO/IEC 7812-1, annex B): every second digit doubled from the right, the sum a multiple of ten.
 *
 * <p>Only the digits 0 to 9 of ASCII are digits. Nothing is allocated.
 */
public final class Luhn {

    private Luhn() {}

    /** Whether the last digit is the check digit of the others; false for a text that is empty or has other characters. */
    public static boolean holds(CharSequence digits) {
        return holds(digits, 0, digits.length());
    }

    /** The same for a part of a text. */
    public static boolean holds(CharSequence digits, int from, int to) {
        int sum = sum(digits, from, to, false);
        return to > from && sum >= 0 && sum % 10 == 0;
    }

    /**
     * The check digit that belongs behind the digits.
     *
     * @throws IllegalArgumentException if the text has other characters than digits
     */
    public static int checkDigit(CharSequence digits) {
        int sum = sum(digits, 0, digits.length(), true);
        if (sum < 0) {
            throw new IllegalArgumentException("Only digits have a check digit");
        }
        return (10 - sum % 10) % 10;
    }

    private static int sum(CharSequence digits, int from, int to, boolean doubledFirst) {
        int sum = 0;
        boolean doubled = doubledFirst;
        for (int position = to - 1; position >= from; position--) {
            int digit = digits.charAt(position) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            int weighed = doubled ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
            doubled = !doubled;
        }
        return sum;
    }
}
