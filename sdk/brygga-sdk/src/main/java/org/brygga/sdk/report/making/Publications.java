// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.brygga.sdk.json.report.Releases;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.making.Publishing.Published;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.Release;

/** Finds what was published in a store. */
public final class Publications {

    private Publications() {}

    /**
     * A report that was published; empty if there is none with this id.
     *
     * @throws IllegalArgumentException if what the store has kept was changed since
     */
    public static Optional<Published> find(DatasetStore store, String id) {
        return store.releases(Releases.KIND).stream()
                .filter(release -> release.id().equals(id))
                .findFirst()
                .map(Publications::read);
    }

    /** The last one of a kind about a subject and a time. */
    static Optional<Published> latest(DatasetStore store, ReportRequest request) {
        return store.releases(Releases.KIND).stream()
                .sorted(Comparator.comparing(Release::published))
                .map(Publications::read)
                .filter(published -> isAbout(request, published.report()))
                .reduce((before, after) -> after);
    }

    private static Published read(Release release) {
        return new Published(release, Releases.read(release).report());
    }

    private static boolean isAbout(ReportRequest request, Report report) {
        return report.kind() == request.kind()
                && Objects.equals(report.head().about(), request.about())
                && report.head().period().equals(request.period());
    }

    /** Whether a report shows a number at all. */
    static boolean shows(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(Publications::shows);
    }

    private static boolean shows(Block block) {
        if (block instanceof Block.KeyFigures figures) {
            return figures.figures().stream().anyMatch(one -> one.cell() instanceof Cell.Value);
        }
        return block instanceof Block.Table table
                && table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Value.class::isInstance);
    }
}
