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
    private static final String MARK = "''";
    private static final char ESCAPE = '\\';

    private CellText() {}

    /**
     * A text as it stands in a cell. A cell in which nothing stands holds no text, and whoever reads a cell cares little for spaces
     * around what stands there; so an empty text, and one with spaces around it, is written behind two apostrophes.
     */
    static String of(String text) {
        boolean spaces = !text.equals(text.strip());
        return text.isEmpty() || spaces || text.startsWith(MARK) || "'".equals(text) ? MARK + text : text;
    }

    /** The text that a cell means. */
    static String meant(String cell) {
        return isExact(cell) ? cell.substring(MARK.length()) : cell;
    }

    /** A cell that is to be taken to the letter, although its reader could take it for something else. */
    public static String exact(String text) {
        return MARK + text;
    }

    /** Whether a cell is to be taken to the letter. */
    public static boolean isExact(String cell) {
        return cell.startsWith(MARK);
    }

    /** A cell that holds several texts, with each of them made into another. */
    public static String mapped(String cell, UnaryOperator<String> each) {
        return together(split(cell).stream().map(each).toList());
    }

    /** Several texts in one cell. */
    static String joined(List<String> texts) {
        return together(texts.stream().map(CellText::of).toList());
    }

    private static String together(List<String> texts) {
        StringBuilder cell = new StringBuilder();
        for (String text : texts) {
            if (cell.length() > 0) {
                cell.append(SEPARATOR).append(' ');
            }
            escape(text, cell);
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
    static List<String> several(String cell) {
        return split(cell).stream().map(CellText::meant).toList();
    }

    private static List<String> split(String cell) {
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
            texts.add(text.substring(0, kept));
        }
    }
}
