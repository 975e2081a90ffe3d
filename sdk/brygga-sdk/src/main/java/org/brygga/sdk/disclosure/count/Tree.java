// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The categories of a dimension as numbers: 0 is everybody, then the categories in their order. */
public final class Tree {

    private final int[] parents;
    private final List<List<Integer>> parts = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** Numbers the categories of a dimension. */
    public Tree(Dimension dimension) {
        int size = dimension.categories().size() + 1;
        parents = new int[size];
        parents[0] = -1;
        names.add("");
        for (int node = 0; node < size; node++) {
            parts.add(new ArrayList<>());
        }
        for (int node = 1; node < size; node++) {
            Dimension.Category category = dimension.categories().get(node - 1);
            String parent = category.parent();
            parents[node] = parent == null ? 0 : number(parent);
            parts.get(parents[node]).add(node);
            positions.put(category.name(), node);
            names.add(category.name());
        }
    }

    /** How many numbers there are. */
    public int size() {
        return parents.length;
    }

    /**
     * The number of a category.
     *
     * @throws IllegalArgumentException if the dimension has no such category
     */
    public int number(String category) {
        Integer number = positions.get(category);
        if (number == null) {
            throw new IllegalArgumentException("There is no such category in this dimension");
        }
        return number;
    }

    /** The name of a category; empty for everybody. */
    public String name(int node) {
        return names.get(node);
    }

    /** What a category is a part of; -1 for everybody. */
    public int parent(int node) {
        return parents[node];
    }

    /** The parts of a category; none if people are counted in it. */
    public List<Integer> parts(int node) {
        return List.copyOf(parts.get(node));
    }

    /** Whether people are counted in this category, and not in parts of it. */
    public boolean isLeaf(int node) {
        return parts.get(node).isEmpty();
    }

    /** Whether a category is another one, or lies within it. */
    public boolean within(int node, int outer) {
        int at = node;
        while (at >= 0 && at != outer) {
            at = parents[at];
        }
        return at == outer;
    }

    /** The categories without parts that lie within one. */
    public List<Integer> leaves(int outer) {
        List<Integer> leaves = new ArrayList<>();
        for (int node = 1; node < size(); node++) {
            if (isLeaf(node) && within(node, outer)) {
                leaves.add(node);
            }
        }
        return leaves;
    }
}
