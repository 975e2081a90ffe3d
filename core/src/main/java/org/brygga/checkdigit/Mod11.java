// SPDX-License-Identifier: Apache-2.0
package org.brygga.checkdigit;

/**
 * A weighted sum of digits modulo 11, as many national numbers use it, each with weights of its own.
 *
 * <p>Only the digits 0 to 9 of ASCII are digits. Nothing is allocated. It is immutable and safe for use by many threads.
 */
public final class Mod11 {

    private final int[] weights;

    private Mod11(int[] weights) {
        this.weights = weights;
    }

    /** The calculation with these weights, from the first digit on; a check digit that counts itself has the weight 1. */
    public static Mod11 weights(int... weights) {
        return new Mod11(weights.clone());
    }

    /** The remainder, 0 to 10, of the first digits, one for each weight; -1 if there are too few, or other characters. */
    public int remainder(CharSequence digits) {
        if (digits.length() < weights.length) {
            return -1;
        }
        int sum = 0;
        for (int position = 0; position < weights.length; position++) {
            int digit = digits.charAt(position) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            sum += digit * weights[position];
        }
        return sum % 11;
    }

    /** Whether the first digits, one for each weight, leave no remainder. */
    public boolean holds(CharSequence digits) {
        return remainder(digits) == 0;
    }
}
