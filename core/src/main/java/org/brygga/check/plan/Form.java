// SPDX-License-Identifier: Apache-2.0
package org.brygga.check.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final int LONGEST = 10_000;

    /** Expressions stand in annotations, so there are not many of them, and the same ones stand in many places. */
    private static final Map<String, Form> KNOWN = new ConcurrentHashMap<>();

    /** Which letters lead the same way everywhere; a table with a column for each letter is too wide for a fast memory. */
    private final byte[] columns;
    /** By state and column. */
    private final short[] next;

    private final int width;
    private final boolean[] ends;
    /** For expressions that are not made into tables; absent for the others. */
    private final @Nullable Pattern pattern;

    private Form(byte[] columns, short[] next, int width, boolean[] ends, @Nullable Pattern pattern) {
        this.columns = columns;
        this.next = next;
        this.width = width;
        this.ends = ends;
        this.pattern = pattern;
    }

    static Form of(String expression) {
        return KNOWN.computeIfAbsent(expression, Form::make);
    }

    private static Form make(String expression) {
        Expression read = Expression.read(expression);
        Form table = read == null ? null : table(read);
        return table == null
                ? new Form(new byte[0], new short[0], 0, new boolean[0], Pattern.compile(expression))
                : table;
    }

    /** Whether the texts are read by a table, and so without making anything. */
    boolean isTable() {
        return pattern == null;
    }

    boolean matches(CharSequence text) {
        if (pattern != null) {
            return pattern.matcher(text).matches();
        }
        // Called once for each text of each record: a loop over a string alone is much the faster one.
        return text instanceof String plain ? isRead(plain) : isRead(text.toString());
    }

    private boolean isRead(String text) {
        int state = 0;
        for (int position = 0, length = text.length(); position < length; position++) {
            char letter = text.charAt(position);
            if (letter >= LETTERS) {
                return false;
            }
            state = next[state * width + columns[letter]];
            if (state < 0) {
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
        List<BitSet> groups = read.alike();
        for (int number = 0; number < states.size(); number++) {
            if (number > MOST_STATES) {
                return null;
            }
            int[] row = new int[LETTERS];
            Arrays.fill(row, NOWHERE);
            for (BitSet alike : groups) {
                BitSet after = read.after(states.get(number), alike.nextSetBit(0));
                if (!after.isEmpty()) {
                    int next = numbers.computeIfAbsent(after, key -> {
                        states.add(key);
                        return states.size() - 1;
                    });
                    for (int letter = alike.nextSetBit(0); letter >= 0; letter = alike.nextSetBit(letter + 1)) {
                        row[letter] = next;
                    }
                }
            }
            rows.add(row);
        }
        boolean[] ends = new boolean[states.size()];
        for (int number = 0; number < ends.length; number++) {
            ends[number] = states.get(number).get(Expression.END);
        }
        return narrowed(rows, ends);
    }

    private static Form narrowed(List<int[]> rows, boolean[] ends) {
        byte[] columns = new byte[LETTERS];
        Map<List<Integer>, Integer> known = new LinkedHashMap<>();
        for (int letter = 0; letter < LETTERS; letter++) {
            int of = letter;
            List<Integer> column = rows.stream().map(row -> row[of]).toList();
            known.putIfAbsent(column, known.size());
            columns[letter] = known.get(column).byteValue();
        }
        short[] next = new short[rows.size() * known.size()];
        known.forEach((column, number) -> {
            for (int state = 0; state < column.size(); state++) {
                next[state * known.size() + number] = column.get(state).shortValue();
            }
        });
        return new Form(columns, next, known.size(), ends, null);
    }

    /** Whether no blank text matches, as far as is known. */
    boolean refusesBlank() {
        return isTable() && !endsBlank(0, new BitSet());
    }

    private boolean endsBlank(int state, BitSet seen) {
        if (ends[state]) {
            return true;
        }
        seen.set(state);
        for (int letter = 0; letter < LETTERS; letter++) {
            int after = Character.isWhitespace(letter) ? next[state * width + columns[letter]] : NOWHERE;
            if (after != NOWHERE && !seen.get(after) && endsBlank(after, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no longer text matches, as far as is known. */
    boolean isAtMost(int letters) {
        return isTable() && letters < LONGEST && !reaches(letters + 1);
    }

    /** Whether so many letters can be read without leaving the table. */
    private boolean reaches(int letters) {
        BitSet states = new BitSet();
        states.set(0);
        for (int read = 0; read < letters; read++) {
            BitSet after = new BitSet();
            states.stream().forEach(state -> {
                for (int column = 0; column < width; column++) {
                    if (next[state * width + column] != NOWHERE) {
                        after.set(next[state * width + column]);
                    }
                }
            });
            states = after;
        }
        return !states.isEmpty();
    }
}
