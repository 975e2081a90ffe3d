// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * Reads a regular expression of plain letters, classes without a caret, groups, alternatives and greedy repetitions.
 * Look-around, back references, flags, and letters outside ASCII are not read.
 */
final class ExpressionReader {

    private static final String SPECIAL = "\\[](){}?*+|^$.";
    private static final String SPECIAL_IN_CLASS = "\\[]^&";

    private final String text;
    private final Expression steps = new Expression();
    private int position;

    ExpressionReader(String text) {
        this.text = text;
    }

    /**
     * Reads it from the beginning to the end.
     *
     * @throws UnsupportedOperationException if there is something in it that is not read here
     */
    Expression whole() {
        IntUnaryOperator whole = alternatives();
        if (position != text.length()) {
            throw new UnsupportedOperationException();
        }
        steps.begin(whole);
        return steps;
    }

    // Each part is kept as what it makes of the state that follows it, so that a repetition can make it several times.
    private IntUnaryOperator alternatives() {
        IntUnaryOperator first = sequence();
        while (take('|')) {
            IntUnaryOperator one = first;
            IntUnaryOperator other = sequence();
            first = follows -> steps.state(null, one.applyAsInt(follows), other.applyAsInt(follows));
        }
        return first;
    }

    private IntUnaryOperator sequence() {
        IntUnaryOperator all = IntUnaryOperator.identity();
        while (position < text.length() && text.charAt(position) != '|' && text.charAt(position) != ')') {
            IntUnaryOperator before = all;
            IntUnaryOperator part = repeated(atom());
            all = follows -> before.applyAsInt(part.applyAsInt(follows));
        }
        return all;
    }

    private IntUnaryOperator atom() {
        if (take('(')) {
            if (take('?')) {
                expect(':');
            }
            IntUnaryOperator inner = alternatives();
            expect(')');
            return inner;
        }
        BitSet read = new BitSet();
        if (take('[')) {
            do {
                addRange(read);
            } while (!take(']'));
        } else {
            read.set(letter(SPECIAL));
        }
        return follows -> steps.state(read, follows);
    }

    private void addRange(BitSet read) {
        int from = letter(SPECIAL_IN_CLASS);
        int to = from;
        if (peek() == '-' && position + 1 < text.length() && text.charAt(position + 1) != ']') {
            position++;
            to = letter(SPECIAL_IN_CLASS);
        }
        if (to < from) {
            throw new UnsupportedOperationException();
        }
        read.set(from, to + 1);
    }

    private int letter(String special) {
        boolean escaped = take('\\');
        char letter = next();
        boolean plain = escaped ? !Character.isLetterOrDigit(letter) : special.indexOf(letter) < 0;
        if (!plain || letter >= Form.LETTERS) {
            throw new UnsupportedOperationException();
        }
        return letter;
    }

    private IntUnaryOperator repeated(IntUnaryOperator part) {
        int least = 1;
        int most = 1;
        if (take('?')) {
            least = 0;
        } else if (take('*')) {
            least = 0;
            most = Integer.MAX_VALUE;
        } else if (take('+')) {
            most = Integer.MAX_VALUE;
        } else if (take('{')) {
            least = number();
            most = least;
            if (take(',')) {
                most = peek() == '}' ? Integer.MAX_VALUE : number();
            }
            expect('}');
        } else {
            return part;
        }
        if (most < least || "?+*{".indexOf(peek()) >= 0) {
            throw new UnsupportedOperationException();
        }
        int fewest = least;
        int limit = most;
        return follows -> steps.repeat(part, fewest, limit, follows);
    }

    private int number() {
        int from = position;
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
        if (position == from || position - from > 3) {
            throw new UnsupportedOperationException();
        }
        return Integer.parseInt(text.substring(from, position));
    }

    private int peek() {
        return position < text.length() ? text.charAt(position) : -1;
    }

    private boolean take(char letter) {
        boolean there = peek() == letter;
        position += there ? 1 : 0;
        return there;
    }

    private char next() {
        if (position == text.length()) {
            throw new UnsupportedOperationException();
        }
        return text.charAt(position++);
    }

    private void expect(char letter) {
        if (!take(letter)) {
            throw new UnsupportedOperationException();
        }
    }
}
