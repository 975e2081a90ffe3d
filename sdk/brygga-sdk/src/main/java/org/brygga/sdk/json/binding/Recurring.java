// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.binding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Values of which there are few, such as the words of a list: each is found by its letters, without a string being made.
 *
 * <p>Only so many are kept, and no long ones; another takes the place of one that was there. It is safe for use by many
 * threads: one that does not see what another has kept makes it once more.
 */
final class Recurring {

    private static final int SLOTS = 256;
    private static final int LONGEST = 32;

    private final @Nullable Known[] slots = new @Nullable Known[SLOTS];

    /** The value that was kept for the text at which the parser stands; absent if none is. */
    @Nullable Object find(JsonParser parser) {
        return find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** The value that was kept for these letters; absent if none is. */
    @Nullable Object find(char[] letters, int from, int length) {
        Known known = slots[slot(letters, from, length)];
        return known != null && Arrays.equals(known.letters, 0, known.letters.length, letters, from, from + length)
                ? known.value
                : null;
    }

    void keep(String text, Object value) {
        if (text.length() <= LONGEST) {
            char[] letters = text.toCharArray();
            slots[slot(letters, 0, letters.length)] = new Known(letters, value);
        }
    }

    private static int slot(char[] letters, int from, int length) {
        int hash = length;
        for (int position = from, to = from + Math.min(length, LONGEST); position < to; position++) {
            hash = 31 * hash + letters[position];
        }
        return (hash ^ (hash >>> 8)) & (SLOTS - 1);
    }

    private static final class Known {

        private final char[] letters;
        private final Object value;

        private Known(char[] letters, Object value) {
            this.letters = letters;
            this.value = value;
        }
    }
}
