// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.finding.FieldPath;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.Section;

/**
 * A number of a report with its place and with what the report calls it.
 *
 * @param labels the title of its column, the head of its row, or its label
 */
record Placed(Cell.Value value, FieldPath path, List<Phrase> labels) {

    Placed {
        labels = List.copyOf(labels);
    }

    /** Every number of a report, in the order in which it is read. */
    static List<Placed> all(Report report) {
        List<Placed> places = new ArrayList<>();
        for (int s = 0; s < report.sections().size(); s++) {
            Section section = report.sections().get(s);
            FieldPath here = FieldPath.of("sections").element(s).child("blocks");
            for (int b = 0; b < section.blocks().size(); b++) {
                collect(section.blocks().get(b), here.element(b), places);
            }
        }
        return places;
    }

    private static void collect(Block block, FieldPath path, List<Placed> into) {
        if (block instanceof Block.KeyFigures figures) {
            for (int f = 0; f < figures.figures().size(); f++) {
                Block.KeyFigure figure = figures.figures().get(f);
                add(figure.cell(), path.child("figures").element(f).child("cell"), List.of(figure.label()), into);
            }
        } else if (block instanceof Block.Table table) {
            for (int r = 0; r < table.rows().size(); r++) {
                Block.Row row = table.rows().get(r);
                for (int c = 0; c < row.cells().size(); c++) {
                    Phrase column = table.columns().get(c).title();
                    add(row.cells().get(c), cell(path, r, c), List.of(column, row.head()), into);
                }
            }
        }
    }

    /** The place of a cell within its table. */
    static FieldPath cell(FieldPath table, int row, int column) {
        return table.child("rows").element(row).child("cells").element(column);
    }

    private static void add(Cell cell, FieldPath path, List<Phrase> labels, List<Placed> into) {
        if (cell instanceof Cell.Value value) {
            into.add(new Placed(value, path, labels));
        }
    }

    /** Its definition; empty if it is no indicator, or none that is known. */
    Optional<Indicator> indicator() {
        return Optional.ofNullable(value.indicator()).flatMap(Indicators::find);
    }

    /** The keys of all sentences in its labels. */
    Stream<String> keys() {
        return labels.stream().flatMap(Placed::keys);
    }

    private static Stream<String> keys(Phrase phrase) {
        return phrase instanceof Phrase.Said said
                ? Stream.concat(
                        Stream.of(said.key()),
                        said.arguments().values().stream().flatMap(Placed::keys))
                : Stream.empty();
    }
}
