// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

import java.util.List;

/**
 * What everybody may see of a table, and what is kept of it when it has been published.
 *
 * @param name of the table
 * @param population who is counted
 * @param dimensions by what
 * @param fixed conditions that hold for everybody in the table
 * @param share whether it is a share: how many of how many
 * @param values of every cell, in the order of its {@link Lattice}
 */
public record PublishedTable(
        String name,
        Population population,
        List<Dimension> dimensions,
        List<Restriction> fixed,
        boolean share,
        List<Value> values) {

    /** What stands in a cell. */
    public sealed interface Value {}

    /** A number that may be seen. */
    public record Shown(long value) implements Value {}

    /** Nothing, so that nobody can be found; it is not zero. */
    public record Hidden() implements Value {}

    public PublishedTable {
        dimensions = List.copyOf(dimensions);
        fixed = List.copyOf(fixed);
        values = List.copyOf(values);
    }

    /** The cells, in the order of the values. */
    public Lattice lattice() {
        return new Lattice(dimensions, fixed);
    }

    /**
     * What stands in the cell of these people.
     *
     * @throws IllegalArgumentException if the table has none
     */
    public Value value(Conditions people) {
        return values.get(lattice().cell(people));
    }
}
