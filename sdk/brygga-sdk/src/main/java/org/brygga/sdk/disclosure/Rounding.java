// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.Lattice;

/**
 * Rounds small counts of one population to none or the base, so that sums come near to the true ones; a cell has one value, in
 * whichever table it stands, given where the table is finest.
 */
final class Rounding {

    private final int base;
    private final Map<Conditions, Long> given = new HashMap<>();

    Rounding(int base) {
        this.base = base;
    }

    /** What is shown for some people, once {@link #run} is through. */
    long value(Conditions people) {
        return given.getOrDefault(people, 0L);
    }

    void run(List<CountTable> tables) {
        tables.stream()
                .sorted(Comparator.comparingInt(
                                (CountTable table) -> table.lattice().size())
                        .reversed())
                .forEach(this::round);
    }

    private void round(CountTable table) {
        Lattice lattice = table.lattice();
        long[] error = new long[lattice.size()];
        List<Integer> small = new ArrayList<>();
        long people = 0;
        for (int cell = 0; cell < lattice.size(); cell++) {
            if (lattice.isInner(cell) && !given.containsKey(lattice.conditions(cell))) {
                long count = table.count(cell);
                boolean isSmall = count > 0 && count < base;
                given.put(lattice.conditions(cell), isSmall ? 0 : count);
                if (isSmall) {
                    small.add(cell);
                    people += count;
                    spread(lattice, cell, -count, error);
                }
            }
        }
        for (long ups = (people + base / 2) / base; ups > 0 && !small.isEmpty(); ups--) {
            int chosen = small.stream()
                    .min(Comparator.comparingLong((Integer cell) -> worse(lattice, cell, error))
                            .thenComparing(cell -> -table.count(cell)))
                    .orElseThrow();
            small.remove((Integer) chosen);
            given.put(lattice.conditions(chosen), (long) base);
            spread(lattice, chosen, base, error);
        }
        addUp(lattice);
    }

    private void addUp(Lattice lattice) {
        List<int[]> sums = lattice.sums();
        Map<Integer, Long> own = new HashMap<>();
        for (int at = sums.size() - 1; at >= 0; at--) {
            int[] sum = sums.get(at);
            long value = 0;
            for (int part = 1; part < sum.length; part++) {
                int cell = sum[part];
                value += own.getOrDefault(cell, given.getOrDefault(lattice.conditions(cell), 0L));
            }
            own.put(sum[0], value);
        }
        own.forEach((cell, value) -> given.putIfAbsent(lattice.conditions(cell), value));
    }

    private long worse(Lattice lattice, int cell, long[] error) {
        long worse = 0;
        for (int above : above(lattice, cell)) {
            worse += (error[above] + base) * (error[above] + base) - error[above] * error[above];
        }
        return worse;
    }

    private static void spread(Lattice lattice, int cell, long change, long[] error) {
        for (int above : above(lattice, cell)) {
            error[above] += change;
        }
    }

    /** A cell and every sum that it is in. */
    private static List<Integer> above(Lattice lattice, int cell) {
        List<Integer> above = new ArrayList<>(List.of(cell));
        for (int d = 0; d < lattice.dimensions().size(); d++) {
            int node = lattice.node(cell, d);
            int size = above.size();
            for (int at = lattice.tree(d).parent(node);
                    at >= 0;
                    at = lattice.tree(d).parent(at)) {
                for (int one = 0; one < size; one++) {
                    above.add(above.get(one) + (at - node) * lattice.stride(d));
                }
            }
        }
        return above;
    }
}
