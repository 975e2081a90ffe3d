// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** True counts of people, for {@code Disclosure} to protect; never shown as it is. */
public final class CountTable {

    private final String name;
    private final Population population;
    private final Lattice lattice;
    private final boolean share;
    private final long[] counts;
    private final boolean[] impossible;
    private final Map<Integer, List<String>> people;

    CountTable(CountTableBuilder builder) {
        name = builder.name();
        population = builder.population();
        lattice = builder.lattice();
        share = builder.isShare();
        counts = new long[lattice.size()];
        impossible = new boolean[lattice.size()];
        people = builder.people(lattice);
        builder.counts().forEach((categories, count) -> counts[CountTableBuilder.inner(lattice, categories)] += count);
        people.forEach((cell, ids) -> counts[cell] += ids.size());
        List<int[]> sums = lattice.sums();
        for (int cell = lattice.size() - 1; cell >= 0; cell--) {
            if (lattice.isInner(cell)) {
                impossible[cell] = builder.isImpossible(lattice, cell);
                if (impossible[cell] && counts[cell] > 0) {
                    throw new IllegalArgumentException("Somebody is counted where nobody can be");
                }
            }
        }
        // The parts of a sum have higher numbers than the sum, so that from behind they are ready.
        for (int at = sums.size() - 1; at >= 0; at--) {
            int[] sum = sums.get(at);
            counts[sum[0]] = 0;
            impossible[sum[0]] = true;
            for (int part = 1; part < sum.length; part++) {
                counts[sum[0]] += counts[sum[part]];
                impossible[sum[0]] &= impossible[sum[part]];
            }
        }
    }

    /**
     * Starts a table.
     *
     * @param name unique among the tables that are protected together, and the same from release to release
     */
    public static CountTableBuilder builder(String name, Population population, Dimension... dimensions) {
        return new CountTableBuilder(name, population, List.of(dimensions));
    }

    /**
     * How many of how many, with those who are not: 58 of 61 also tells of 3.
     *
     * @param question the name of the dimension whose categories are {@code yes} and {@code no}
     * @throws IllegalArgumentException if a number is negative, or the first is larger
     */
    public static CountTable share(String name, Population population, String question, long yes, long all) {
        return builder(name, population, Dimension.of(question, "yes", "no"))
                .count(yes, "yes")
                .count(all - yes, "no")
                .share()
                .build();
    }

    public String name() {
        return name;
    }

    public Population population() {
        return population;
    }

    public Lattice lattice() {
        return lattice;
    }

    /** Whether it is a share: how many of how many. */
    public boolean isShare() {
        return share;
    }

    /** The true count of a cell. */
    public long count(int cell) {
        return counts[cell];
    }

    /** Whether nobody can be in a cell, so that its zero tells nothing. */
    public boolean isImpossible(int cell) {
        return impossible[cell];
    }

    /**
     * The sum of a key over the people of a cell, the same for the same people in every table.
     *
     * @throws IllegalArgumentException if people were counted without saying who they are
     */
    public long keyed(int cell, ToLongFunction<String> key) {
        long sum = 0;
        long known = 0;
        for (Map.Entry<Integer, List<String>> inner : people.entrySet()) {
            if (within(inner.getKey(), cell)) {
                sum += inner.getValue().stream().mapToLong(key).sum();
                known += inner.getValue().size();
            }
        }
        if (known != counts[cell]) {
            throw new IllegalArgumentException("Cell keys need to know who is counted: add people, not counts");
        }
        return sum;
    }

    private boolean within(int inner, int cell) {
        for (int d = 0; d < lattice.dimensions().size(); d++) {
            if (!lattice.tree(d).within(lattice.node(inner, d), lattice.node(cell, d))) {
                return false;
            }
        }
        return true;
    }

    /** Tells neither counts nor people. */
    @Override
    public String toString() {
        return "CountTable[" + name + "]";
    }
}
