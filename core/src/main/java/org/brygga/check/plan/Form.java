// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a text, as a table in which each letter leads from one state to the next: nothing is made while a text is
 * read, and no text can make it slow. Texts are whole matches, as {@code Pattern} of the specification asks.
 */
final class Form {

    /** Letters above have no column: the expressions that become tables name none. */
    static final int LETTERS = 128;

    private static final int MOST_STATES = 512;
    private static final int NOWHERE = -1;

    private final int[] next;
    private final boolean[] ends;
    /** For expressions that are not made into tables; absent for the others. */
    private final @Nullable Pattern pattern;

    private Form(int[] next, boolean[] ends, @Nullable Pattern pattern) {
        this.next = next;
        this.ends = ends;
        this.pattern = pattern;
    }

    static Form of(String expression) {
        Expression read = Expression.read(expression);
        Form table = read == null ? null : table(read);
        return table == null ? new Form(new int[0], new boolean[0], Pattern.compile(expression)) : table;
    }

    /** Whether the texts are read by a table, and so without making anything. */
    boolean isTable() {
        return pattern == null;
    }

    boolean matches(CharSequence text) {
        if (pattern != null) {
            return pattern.matcher(text).matches();
        }
        int state = 0;
        for (int position = 0, length = text.length(); position < length; position++) {
            char letter = text.charAt(position);
            if (letter >= LETTERS) {
                return false;
            }
            state = next[state * LETTERS + letter];
            if (state == NOWHERE) {
                return false;
            }
        }
        return ends[state];
    }

    /** Absent if the table would be too large. */
    private static @Nullable Form table(Expression read) {
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> states = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        BitSet start = read.reached(read.start());
        numbers.put(start, 0);
        states.add(start);
        for (int number = 0; number < states.size(); number++) {
            if (number > MOST_STATES) {
                return null;
            }
            int[] row = new int[LETTERS];
            Arrays.fill(row, NOWHERE);
            for (int letter = 0; letter < LETTERS; letter++) {
                BitSet after = read.after(states.get(number), letter);
                if (!after.isEmpty()) {
                    row[letter] = numbers.computeIfAbsent(after, key -> {
                        states.add(key);
                        return states.size() - 1;
                    });
                }
            }
            rows.add(row);
        }
        int[] next = rows.stream().flatMapToInt(Arrays::stream).toArray();
        boolean[] ends = new boolean[states.size()];
        for (int number = 0; number < ends.length; number++) {
            ends[number] = states.get(number).get(Expression.END);
        }
        return new Form(next, ends, null);
    }
}
