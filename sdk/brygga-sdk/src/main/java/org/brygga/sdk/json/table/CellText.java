// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How values become the text of one cell and come back the same: an empty text, which is not absent, and several values in one cell.
 */
public final class CellText {

    private static final char SEPARATOR = ';';
    private static final char ESCAPE = '\\';

    private CellText() {}

    /** A text as it stands in a cell; a cell in which nothing stands holds no text, so an empty one is written {@code ''}. */
    static String of(String text) {
        return isQuotes(text) ? "''" + text : text;
    }

    /** The text that a cell means. */
    static String meant(String cell) {
        return cell.length() >= 2 && isQuotes(cell) ? cell.substring(2) : cell;
    }

    private static boolean isQuotes(String text) {
        return text.chars().allMatch(letter -> letter == '\'');
    }

    /** A cell that holds several texts, with each of them made into another. */
    public static String mapped(String cell, UnaryOperator<String> each) {
        return joined(split(cell).stream().map(each).toList());
    }

    /** Several texts in one cell. */
    static String joined(List<String> texts) {
        StringBuilder cell = new StringBuilder();
        for (String text : texts) {
            if (cell.length() > 0) {
                cell.append(SEPARATOR).append(' ');
            }
            escape(of(text), cell);
        }
        return cell.toString();
    }

    private static void escape(String text, StringBuilder cell) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean edge = (i == 0 || i == text.length() - 1) && Character.isWhitespace(letter);
            if (letter == SEPARATOR || letter == ESCAPE || edge) {
                cell.append(ESCAPE);
            }
            if (letter == '\n') {
                cell.append(edge ? "" : ESCAPE).append('n');
            } else {
                cell.append(letter);
            }
        }
    }

    /** The texts of a cell that holds several, each on a line of its own or divided by semicolons. */
    static List<String> split(String cell) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == ESCAPE && i + 1 < cell.length()) {
                i++;
                text.append(cell.charAt(i) == 'n' ? '\n' : cell.charAt(i));
                kept = text.length();
            } else if (letter == SEPARATOR || letter == '\n') {
                add(text, kept, texts);
                text.setLength(0);
                kept = 0;
            } else if (text.length() > 0 || !Character.isWhitespace(letter)) {
                text.append(letter);
                kept = Character.isWhitespace(letter) ? kept : text.length();
            }
        }
        add(text, kept, texts);
        return texts;
    }

    /** Adds a text without the spaces after it, unless nothing is left. */
    private static void add(StringBuilder text, int kept, List<String> texts) {
        if (kept > 0) {
            texts.add(meant(text.substring(0, kept)));
        }
    }
}
