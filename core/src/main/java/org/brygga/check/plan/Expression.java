// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression as steps between states: plain letters, classes without a caret, groups, alternatives and
 * greedy repetitions. Look-around, back references, flags, and letters outside ASCII are not read.
 */
final class Expression {

    /** The state in which a text may end. */
    static final int END = 0;

    private static final int MOST_STEPS = 20_000;
    private static final String SPECIAL = "\\[](){}?*+|^$.";
    private static final String SPECIAL_IN_CLASS = "\\[]^&";

    private final String text;
    private int position;
    private final List<@Nullable BitSet> letters = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>();
    private final int start;

    private Expression(String text) {
        this.text = text;
        state(null);
        IntUnaryOperator whole = alternatives();
        if (position != text.length()) {
            throw new UnsupportedOperationException();
        }
        start = whole.applyAsInt(END);
    }

    /** Absent if there is something in it that is not read here. */
    static @Nullable Expression read(String expression) {
        String inner = expression.startsWith("^") ? expression.substring(1) : expression;
        boolean anchored = inner.endsWith("$") && !inner.endsWith("\\$");
        inner = anchored ? inner.substring(0, inner.length() - 1) : inner;
        if ((anchored || !inner.equals(expression)) && inner.contains("|")) {
            return null;
        }
        try {
            return new Expression(inner);
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    int start() {
        return start;
    }

    /** The letters in groups that are read alike everywhere; those that are read nowhere are left out. */
    List<BitSet> alike() {
        Map<BitSet, BitSet> groups = new LinkedHashMap<>();
        for (int letter = 0; letter < Form.LETTERS; letter++) {
            BitSet readers = new BitSet();
            for (int state = 0; state < letters.size(); state++) {
                BitSet read = letters.get(state);
                if (read != null && read.get(letter)) {
                    readers.set(state);
                }
            }
            if (!readers.isEmpty()) {
                groups.computeIfAbsent(readers, key -> new BitSet()).set(letter);
            }
        }
        return List.copyOf(groups.values());
    }

    /** The states that are reached from one without a letter. */
    BitSet reached(int from) {
        BitSet reached = new BitSet();
        reach(from, reached);
        return reached;
    }

    /** The states that a letter leads to. */
    BitSet after(BitSet from, int letter) {
        BitSet after = new BitSet();
        from.stream().forEach(state -> {
            BitSet read = letters.get(state);
            if (read != null && read.get(letter)) {
                reach(targets.get(state)[0], after);
            }
        });
        return after;
    }

    private void reach(int state, BitSet reached) {
        if (reached.get(state)) {
            return;
        }
        reached.set(state);
        if (letters.get(state) == null) {
            for (int target : targets.get(state)) {
                reach(target, reached);
            }
        }
    }

    private int state(@Nullable BitSet read, int... to) {
        if (letters.size() > MOST_STEPS) {
            throw new UnsupportedOperationException();
        }
        letters.add(read);
        targets.add(to);
        return letters.size() - 1;
    }

    // Each part is kept as what it makes of the state that follows it, so that a repetition can make it several times.
    private IntUnaryOperator alternatives() {
        IntUnaryOperator first = sequence();
        while (take('|')) {
            IntUnaryOperator one = first;
            IntUnaryOperator other = sequence();
            first = follows -> state(null, one.applyAsInt(follows), other.applyAsInt(follows));
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
        return follows -> state(read, follows);
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
        return follows -> repeat(part, fewest, limit, follows);
    }

    private int repeat(IntUnaryOperator part, int least, int most, int follows) {
        int entry = follows;
        if (most == Integer.MAX_VALUE) {
            int[] loop = {0, follows};
            entry = state(null, loop);
            loop[0] = part.applyAsInt(entry);
        } else {
            for (int more = least; more < most; more++) {
                entry = state(null, part.applyAsInt(entry), follows);
            }
        }
        for (int must = 0; must < least; must++) {
            entry = part.applyAsInt(entry);
        }
        return entry;
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
