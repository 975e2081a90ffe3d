// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts as it was published.
 *
 * @param values in the order of the cells; null where nothing was shown
 */
record TableDocument(
        @Nullable String name,
        @Nullable Population population,
        @Nullable List<Dimension> dimensions,
        @Nullable List<Restriction> fixed,
        boolean share,
        @Nullable List<@Nullable Long> values) {

    static TableDocument of(PublishedTable table) {
        List<@Nullable Long> values = new ArrayList<>();
        for (PublishedTable.Value value : table.values()) {
            values.add(value instanceof PublishedTable.Shown shown ? shown.value() : null);
        }
        return new TableDocument(
                table.name(), table.population(), table.dimensions(), table.fixed(), table.share(), values);
    }

    /** @throws IllegalArgumentException if there are not as many values as cells */
    PublishedTable table() {
        List<PublishedTable.Value> shown = new ArrayList<>();
        for (Long value : Objects.requireNonNull(values)) {
            shown.add(value == null ? new PublishedTable.Hidden() : new PublishedTable.Shown(value));
        }
        PublishedTable table = new PublishedTable(
                Objects.requireNonNull(name),
                Objects.requireNonNull(population),
                Objects.requireNonNull(dimensions),
                Objects.requireNonNull(fixed),
                share,
                shown);
        if (table.lattice().size() != shown.size()) {
            throw new IllegalArgumentException("A table has a value for each of its cells");
        }
        return table;
    }
}
