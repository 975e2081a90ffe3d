// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements so that the text is HTML and XML at once, and so that no text ever becomes an element. */
final class Markup {

    private static final char UNREADABLE = '\uFFFD';

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String element, String... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** An element without content. */
    Markup leaf(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    private StringBuilder start(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1]);
            written.append('"');
        }
        return written;
    }

    /** Closes what was opened last. */
    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        escaped(text);
        return this;
    }

    /** An element with a text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** What is no text of a report: a style sheet of ours. */
    Markup raw(String ours) {
        written.append(ours);
        return this;
    }

    Markup line() {
        written.append('\n');
        return this;
    }

    private void escaped(String text) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.appendCodePoint(isWritable(sign) ? sign : UNREADABLE);
            }
        });
    }

    /** Signs that XML has no room for, and those that HTML calls an error. */
    private static boolean isWritable(int sign) {
        boolean control = (sign < ' ' && sign != '\t' && sign != '\n') || (sign >= 0x7F && sign <= 0x9F);
        boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean noCharacter = (sign & 0xFFFE) == 0xFFFE || (sign >= 0xFDD0 && sign <= 0xFDEF);
        return !control && !surrogate && !noCharacter;
    }

    /** An id of a report as part of an address within the page, different for different ids. */
    static String anchor(String prefix, String id) {
        StringBuilder anchor = new StringBuilder(prefix);
        id.chars().forEach(letter -> {
            boolean plain = (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9')
                    || letter == '-';
            if (plain) {
                anchor.append((char) letter);
            } else {
                anchor.append('_').append(Integer.toHexString(letter)).append('_');
            }
        });
        return anchor.toString();
    }

    @Override
    public String toString() {
        return open.isEmpty() ? written.toString() : "Markup[open]";
    }
}
