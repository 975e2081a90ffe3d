// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects who is counted where. */
public final class CountTableBuilder {

    private final String name;
    private final Population population;
    private final List<Dimension> dimensions;
    private final List<Restriction> fixed = new ArrayList<>();
    private final List<Conditions> impossible = new ArrayList<>();
    private final Map<List<String>, Long> counts = new LinkedHashMap<>();
    private final Map<String, List<String>> added = new LinkedHashMap<>();
    private boolean share;

    CountTableBuilder(String name, Population population, List<Dimension> dimensions) {
        this.name = name;
        this.population = population;
        this.dimensions = dimensions;
    }

    /** Counts only people who are in this category. */
    public CountTableBuilder where(Dimension dimension, String category) {
        fixed.add(new Restriction(dimension, category));
        return this;
    }

    /** Says that nobody can fulfil these conditions, by definition and not by chance, so that zero may be shown. */
    public CountTableBuilder impossible(Conditions conditions) {
        impossible.add(conditions);
        return this;
    }

    /**
     * Counts one person, once.
     *
     * @param person any id that is the same in every table; it is never shown
     * @param categories one without parts for each dimension, in their order
     * @throws IllegalArgumentException if she has been counted already
     */
    public CountTableBuilder add(String person, String... categories) {
        if (added.putIfAbsent(person, List.of(categories)) != null) {
            throw new IllegalArgumentException("The table " + name + " counts somebody twice");
        }
        return this;
    }

    /**
     * Counts several people without saying who they are.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public CountTableBuilder count(long number, String... categories) {
        if (number < 0) {
            throw new IllegalArgumentException("Nobody counts fewer than nobody");
        }
        counts.merge(List.of(categories), number, Long::sum);
        return this;
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException if a category is not known or has parts, or somebody is where nobody can be
     */
    public CountTable build() {
        return new CountTable(this);
    }

    String name() {
        return name;
    }

    Population population() {
        return population;
    }

    boolean isShare() {
        return share;
    }

    CountTableBuilder share() {
        share = true;
        return this;
    }

    Map<List<String>, Long> counts() {
        return counts;
    }

    Lattice lattice() {
        return new Lattice(dimensions, fixed);
    }

    Map<Integer, List<String>> people(Lattice lattice) {
        Map<Integer, List<String>> people = new LinkedHashMap<>();
        added.forEach(
                (person, categories) -> people.computeIfAbsent(inner(lattice, categories), cell -> new ArrayList<>())
                        .add(person));
        return people;
    }

    static int inner(Lattice lattice, List<String> categories) {
        if (categories.size() != lattice.dimensions().size()) {
            throw new IllegalArgumentException("A person is in one category of each dimension");
        }
        int cell = 0;
        for (int d = 0; d < categories.size(); d++) {
            cell += lattice.tree(d).number(categories.get(d)) * lattice.stride(d);
        }
        if (!lattice.isInner(cell)) {
            throw new IllegalArgumentException("People are counted in categories that have no parts");
        }
        return cell;
    }

    boolean isImpossible(Lattice lattice, int cell) {
        Set<Map.Entry<String, String>> here =
                new HashSet<>(lattice.conditions(cell).categories().entrySet());
        for (int d = 0; d < dimensions.size(); d++) {
            for (int node = lattice.node(cell, d);
                    node > 0;
                    node = lattice.tree(d).parent(node)) {
                here.add(Map.entry(dimensions.get(d).name(), lattice.tree(d).name(node)));
            }
        }
        return impossible.stream()
                .anyMatch(one -> here.containsAll(one.categories().entrySet()));
    }
}
