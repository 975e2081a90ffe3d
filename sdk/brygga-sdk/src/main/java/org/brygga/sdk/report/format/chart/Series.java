// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.jspecify.annotations.Nullable;

/** A column of a table without the rows that sum up others, which would make the others look small. */
record Series(Phrase title, List<Point> points) {

    private static final int MOST_POINTS = 40;

    /** A row of it. */
    record Point(Phrase row, Cell cell) {

        @Nullable Double height() {
            return cell instanceof Cell.Value value ? value.value().doubleValue() : null;
        }
    }

    Series {
        points = List.copyOf(points);
    }

    /** The columns with these ids, in this order; one that the table lacks is left out. */
    static List<Series> of(Block.Table table, List<String> columns) {
        List<String> ids = table.columns().stream().map(Block.Column::id).toList();
        return columns.stream()
                .map(ids::indexOf)
                .flatMap(
                        index -> IntStream.of(index).filter(known -> known >= 0).boxed())
                .map(index -> new Series(
                        table.columns().get(index).title(),
                        table.rows().stream()
                                .filter(row -> !row.total())
                                .map(row -> new Point(row.head(), row.cells().get(index)))
                                .toList()))
                .toList();
    }

    /** Whether there is a number in it, the numbers can stand on one scale, and each has room for its name. */
    boolean isDrawable() {
        long scales = points.stream()
                .filter(point -> point.cell() instanceof Cell.Value)
                .map(point -> (Cell.Value) point.cell())
                .map(value -> List.of(value.unit(), String.valueOf(value.currency())))
                .distinct()
                .count();
        return scales == 1 && points.size() <= MOST_POINTS;
    }

    /** The unit of its numbers. */
    Cell.Unit unit() {
        return points.stream()
                .filter(point -> point.cell() instanceof Cell.Value)
                .map(point -> ((Cell.Value) point.cell()).unit())
                .findFirst()
                .orElse(Cell.Unit.COUNT);
    }
}
