// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Lattice;
import org.brygga.sdk.disclosure.count.Tree;

/** The cells of several tables of one population: a cell that counts the same people in two tables is one and the same. */
public final class LinkedCells {

    private final List<Lattice> tables;
    private final Map<Conditions, Integer> numbers = new HashMap<>();
    private final List<Conditions> conditions = new ArrayList<>();
    private final List<int[]> cellsOf = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final List<int[]> implied = new ArrayList<>();
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException if two tables give a dimension of the same name different categories
     */
    public LinkedCells(List<Lattice> tables) {
        this.tables = List.copyOf(tables);
        Set<List<Integer>> known = new LinkedHashSet<>();
        for (Lattice table : tables) {
            table.dimensions().forEach(this::learn);
            table.fixed().forEach(one -> learn(one.dimension()));
            int[] cells = new int[table.size()];
            for (int cell = 0; cell < cells.length; cell++) {
                Conditions people = table.conditions(cell);
                Integer number = numbers.putIfAbsent(people, conditions.size());
                if (number == null) {
                    conditions.add(people);
                }
                cells[cell] = number == null ? conditions.size() - 1 : number;
            }
            cellsOf.add(cells);
            int last = -1;
            for (int[] sum : table.sums()) {
                int[] linked = Arrays.stream(sum).map(cell -> cells[cell]).toArray();
                if (known.add(Arrays.stream(linked).boxed().toList())) {
                    (sum[0] == last ? implied : sums).add(linked);
                }
                last = sum[0];
            }
        }
    }

    private void learn(Dimension dimension) {
        Dimension other = dimensions.putIfAbsent(dimension.name(), dimension);
        if (other != null && !other.equals(dimension)) {
            throw new IllegalArgumentException("Two tables give the dimension " + dimension.name()
                    + " different categories; use one Dimension for both, or another name");
        }
    }

    /** How many cells there are. */
    public int size() {
        return conditions.size();
    }

    /** Whom a cell counts. */
    public Conditions conditions(int cell) {
        return conditions.get(cell);
    }

    /** The cell that counts these people; empty if no table has it. */
    public OptionalInt find(Conditions people) {
        Integer number = numbers.get(people);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The tables, in the order in which they were given. */
    public List<Lattice> tables() {
        return tables;
    }

    /** The number here of each cell of a table. */
    public int[] cellsOf(int table) {
        return cellsOf.get(table).clone();
    }

    /** Everything that adds up: in each, first the sum, then its parts. */
    public List<int[]> sums() {
        List<int[]> all = new ArrayList<>(sums);
        all.addAll(implied);
        return all;
    }

    /** The sums from which the others follow: each cell of a table that is a sum, over one of its dimensions. */
    List<int[]> enoughSums() {
        return sums;
    }

    /** The other sums: each follows from {@link #enoughSums()}, but not from one of them alone. */
    List<int[]> impliedSums() {
        return implied;
    }

    /** The names of all dimensions, in the order of their first use. */
    List<String> dimensions() {
        return List.copyOf(dimensions.keySet());
    }

    Tree tree(String dimension) {
        Dimension known = dimensions.get(dimension);
        if (known == null) {
            throw new IllegalArgumentException("No table has this dimension");
        }
        return new Tree(known);
    }
}
