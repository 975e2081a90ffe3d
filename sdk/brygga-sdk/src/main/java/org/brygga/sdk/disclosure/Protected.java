// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.disclosure.count.PublishedTable;

/**
 * Tables that may be published together, and those that may not.
 *
 * @param tables in the order in which they were given
 * @param withheld nothing may be said of these
 */
public record Protected(List<PublishedTable> tables, List<Withheld> withheld) {

    /**
     * A table that is not published.
     *
     * @param table its name
     * @param finding why
     */
    public record Withheld(String table, Finding finding) {}

    public Protected {
        tables = List.copyOf(tables);
        withheld = List.copyOf(withheld);
    }

    /** The table of a name; empty if it is withheld. */
    public Optional<PublishedTable> find(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** Why tables are withheld. */
    public Findings findings() {
        return Findings.of(withheld.stream().map(Withheld::finding).toList());
    }

    /** What has to be kept when this is published, so that later releases do not give it away. */
    public EarlierRelease release(String id, LocalDate day) {
        return new EarlierRelease(id, day, tables);
    }
}
