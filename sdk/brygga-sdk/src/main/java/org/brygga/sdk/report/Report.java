// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.model.value.Ref;

/**
 * A report: a value that says the same whenever and in whatever language it is read.
 *
 * @param definitions what its numbers mean
 * @param sources what printed the numbers that are repeated as they were stated
 */
public record Report(
        ReportKind kind, Head head, List<Section> sections, List<Definition> definitions, List<Source> sources) {

    /** A document that a number was taken from. */
    public record Source(Ref ref, Phrase title) {}

    public Report {
        sections = List.copyOf(sections);
        definitions = List.copyOf(definitions);
        sources = List.copyOf(sources);
    }

    /** The tables in the order in which they are read. */
    public Stream<Block.Table> tables() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast);
    }

    /** The table with this id, which a chart draws. */
    public Optional<Block.Table> table(String id) {
        return tables().filter(table -> table.id().equals(id)).findFirst();
    }
}
