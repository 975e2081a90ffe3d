// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store.keeping;

import org.brygga.sdk.store.UnstorableTextException;

/** Tells text that every database keeps as it is from text that one refuses and another changes. */
final class Storable {

    private static final String ESCAPED_NUL = "\\u0000";

    private Storable() {}

    /**
     * @throws UnstorableTextException if JSON text holds the character NUL or half of a pair of surrogates
     */
    static void require(String json) {
        if (hasNul(json) || hasLoneSurrogate(json)) {
            throw new UnstorableTextException();
        }
    }

    /** Written as an escape, and not an escaped backslash before other text. */
    private static boolean hasNul(String json) {
        for (int at = json.indexOf(ESCAPED_NUL); at >= 0; at = json.indexOf(ESCAPED_NUL, at + 1)) {
            int first = at;
            while (first > 0 && json.charAt(first - 1) == '\\') {
                first--;
            }
            if ((at - first) % 2 == 0) {
                return true;
            }
        }
        return json.indexOf('\0') >= 0;
    }

    private static boolean hasLoneSurrogate(String text) {
        int place = 0;
        while (place < text.length()) {
            int point = text.codePointAt(place);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
            place += Character.charCount(point);
        }
        return false;
    }
}
