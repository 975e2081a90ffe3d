// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A regular expression as steps between states. */
final class Expression {

    /** The state in which a text may end. */
    static final int END = 0;

    private static final int MOST_STEPS = 20_000;

    private final List<@Nullable BitSet> letters = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>();
    private int start;

    /** With a state in which a text may end, and nothing that leads there yet. */
    Expression() {
        state(null);
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
            return new ExpressionReader(inner).whole();
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    /** Says what is read as a whole: what it makes of the state that follows it. */
    void begin(IntUnaryOperator whole) {
        start = whole.applyAsInt(END);
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

    /**
     * A state more.
     *
     * @param read the letters that lead on; absent if no letter is needed
     * @param to where it leads
     * @throws UnsupportedOperationException if there are too many
     */
    int state(@Nullable BitSet read, int... to) {
        if (letters.size() > MOST_STEPS) {
            throw new UnsupportedOperationException();
        }
        letters.add(read);
        targets.add(to);
        return letters.size() - 1;
    }

    /** A part several times in a row, before the state that follows. */
    int repeat(IntUnaryOperator part, int least, int most, int follows) {
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
}
