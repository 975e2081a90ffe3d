// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every cell of a table, sums of parts and sums of everybody among them, in one order. */
public final class Lattice {

    /** The most cells of a table, sums among them: what is larger is no table that somebody reads. */
    public static final int MOST_CELLS = 20_000;

    private static final int MOST_DIMENSIONS = 4;

    private final List<Dimension> dimensions;
    private final List<Restriction> fixed;
    private final List<Tree> trees;
    private final int[] strides;
    private final int size;
    private final List<Conditions> conditions = new ArrayList<>();
    private final Map<Conditions, Integer> positions = new HashMap<>();

    /**
     * @param fixed conditions that hold for everybody in the table
     * @throws IllegalArgumentException if there are no dimensions or more than four, one stands there twice, or there are too many
     *     cells
     */
    public Lattice(List<Dimension> dimensions, List<Restriction> fixed) {
        if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("A table has one to four dimensions");
        }
        this.dimensions = List.copyOf(dimensions);
        this.fixed = List.copyOf(fixed);
        Set<String> names = new HashSet<>();
        dimensions.forEach(one -> names.add(one.name()));
        fixed.forEach(one -> names.add(one.dimension().name()));
        if (names.size() < dimensions.size() + fixed.size()) {
            throw new IllegalArgumentException("A dimension stands twice in a table");
        }
        trees = dimensions.stream().map(Tree::new).toList();
        strides = new int[trees.size()];
        long cells = 1;
        for (int d = trees.size() - 1; d >= 0; d--) {
            strides[d] = (int) cells;
            cells *= trees.get(d).size();
            if (cells > MOST_CELLS) {
                throw new IllegalArgumentException("A table has at most " + MOST_CELLS + " cells; make it coarser");
            }
        }
        size = (int) cells;
        Map<String, String> whole = new TreeMap<>();
        for (Restriction restriction : fixed) {
            new Tree(restriction.dimension()).number(restriction.category());
            whole.put(restriction.dimension().name(), restriction.category());
        }
        for (int cell = 0; cell < size; cell++) {
            Map<String, String> held = new TreeMap<>(whole);
            for (int d = 0; d < trees.size(); d++) {
                int node = node(cell, d);
                if (node > 0) {
                    held.put(dimensions.get(d).name(), trees.get(d).name(node));
                }
            }
            Conditions here = new Conditions(held);
            conditions.add(here);
            positions.put(here, cell);
        }
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The conditions that hold for everybody in the table. */
    public List<Restriction> fixed() {
        return fixed;
    }

    /** How many cells there are, sums among them. */
    public int size() {
        return size;
    }

    /** The categories of a dimension as numbers. */
    public Tree tree(int dimension) {
        return trees.get(dimension);
    }

    /** The number of a cell's category in a dimension; 0 if it is a sum over all of them. */
    public int node(int cell, int dimension) {
        return cell / strides[dimension] % trees.get(dimension).size();
    }

    /** How far apart cells are whose categories in this dimension are neighbours. */
    public int stride(int dimension) {
        return strides[dimension];
    }

    /** Whom a cell counts. */
    public Conditions conditions(int cell) {
        return conditions.get(cell);
    }

    /**
     * The cell that counts these people.
     *
     * @throws IllegalArgumentException if the table has none
     */
    public int cell(Conditions people) {
        Integer position = positions.get(people);
        if (position == null) {
            throw new IllegalArgumentException("The table has no cell for these conditions");
        }
        return position;
    }

    /** Whether a cell is no sum of others. */
    public boolean isInner(int cell) {
        for (int d = 0; d < trees.size(); d++) {
            if (!trees.get(d).isLeaf(node(cell, d))) {
                return false;
            }
        }
        return true;
    }

    /** What adds up: in each, first the sum, then its parts. */
    public List<int[]> sums() {
        List<int[]> sums = new ArrayList<>();
        for (int cell = 0; cell < size; cell++) {
            for (int d = 0; d < trees.size(); d++) {
                int node = node(cell, d);
                List<Integer> parts = trees.get(d).parts(node);
                if (!parts.isEmpty()) {
                    int[] sum = new int[parts.size() + 1];
                    sum[0] = cell;
                    for (int part = 0; part < parts.size(); part++) {
                        sum[part + 1] = cell + (parts.get(part) - node) * strides[d];
                    }
                    sums.add(sum);
                }
            }
        }
        return sums;
    }
}
