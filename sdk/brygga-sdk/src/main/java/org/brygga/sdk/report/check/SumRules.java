// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.check.ReportEntries;
import org.brygga.finding.FieldPath;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.place.Area;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Report;

/** REP-007: no sum is made of counts of which one holds the other, an area and a part of it, or a printed figure and our own. */
final class SumRules {

    private SumRules() {}

    static void run(Report report, Facts facts, Hunt hunt) {
        for (int s = 0; s < report.sections().size(); s++) {
            List<Block> blocks = report.sections().get(s).blocks();
            for (int b = 0; b < blocks.size(); b++) {
                if (blocks.get(b) instanceof Block.Table table) {
                    FieldPath path =
                            FieldPath.of("sections").element(s).child("blocks").element(b);
                    table(table, path, facts, hunt);
                }
            }
        }
    }

    private static void table(Block.Table table, FieldPath path, Facts facts, Hunt hunt) {
        List<Block.Row> parts =
                table.rows().stream().filter(row -> !row.total()).toList();
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.columns().size(); c++) {
                if (table.rows().get(r).total() && addsTwice(table.rows().get(r), parts, c, facts)) {
                    hunt.hit(ReportEntries.ADDED_TWICE, Placed.cell(path, r, c), Map.of());
                }
            }
        }
    }

    private static boolean addsTwice(Block.Row total, List<Block.Row> parts, int column, Facts facts) {
        if (!(total.cells().get(column) instanceof Cell.Value sum) || sum.unit() != Cell.Unit.COUNT) {
            return false;
        }
        List<Block.Row> counted = parts.stream()
                .filter(row -> row.cells().get(column) instanceof Cell.Value value
                        && value.value().signum() != 0)
                .toList();
        boolean isSum = counted.size() > 1
                && values(counted, column)
                                .map(Cell.Value::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(sum.value())
                        == 0;
        boolean mixed = values(counted, column).anyMatch(value -> value.source() != null)
                && values(counted, column).anyMatch(value -> value.source() == null);
        return isSum && (mixed || nested(counted, facts));
    }

    private static Stream<Cell.Value> values(List<Block.Row> rows, int column) {
        return rows.stream().map(row -> row.cells().get(column)).map(Cell.Value.class::cast);
    }

    /** Whether one of the rows is about an area that lies in the area of another row. */
    private static boolean nested(List<Block.Row> rows, Facts facts) {
        List<Ref> areas = rows.stream()
                .map(Block.Row::id)
                .map(id -> Ref.of("area", id))
                .filter(area -> facts.dataset().find(Area.class, area).isPresent())
                .toList();
        return areas.stream()
                .anyMatch(area -> facts.tree().upwards(area).stream()
                        .map(Area::ref)
                        .filter(above -> !Objects.equals(above, area))
                        .anyMatch(areas::contains));
    }
}
