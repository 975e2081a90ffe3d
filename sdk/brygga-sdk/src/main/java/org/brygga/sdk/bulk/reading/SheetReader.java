// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.check.ImportEntries;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.bulk.rollcall.RollCallRows;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.table.Links;
import org.brygga.sdk.json.table.Row;
import org.brygga.sdk.json.table.RowPlace;
import org.brygga.sdk.json.table.RowRecords;
import org.brygga.sdk.json.table.RowRecords.Placed;
import org.brygga.sdk.json.table.Table;
import org.brygga.sdk.sheet.SheetCell;
import org.brygga.sdk.sheet.SheetFile;
import org.brygga.sdk.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Reads the records of a file of sheets. */
final class SheetReader {

    private static final Set<String> EXAMPLES = Set.of("example", "exempel", "eksempel", "døme");

    private final FileFindings findings;
    private final RowRecords records;
    private final CellMeaning meaning;
    private final ColumnPlan.Maker plans;
    private final SheetTables tables;
    private final RollCallRows rollCalls;

    SheetReader(RuleSet rules, Wordbook words, SheetNames names, Mapping mapping) {
        LineReader reader = new LineReader(rules);
        this.findings = new FileFindings(rules);
        this.records = new RowRecords(reader);
        this.meaning = new CellMeaning(words, mapping);
        this.plans = new ColumnPlan.Maker(names, mapping, findings, reader);
        this.tables = new SheetTables(findings, names, mapping);
        this.rollCalls = new RollCallRows(reader, words.labels());
    }

    /**
     * Reads all records.
     *
     * @param file as the user knows it
     * @param only what the one sheet holds of which nobody knows it; absent if nobody says
     */
    Arrivals read(SheetFile sheets, String file, @Nullable RecordType only) throws IOException {
        List<Finding> told = new ArrayList<>();
        Map<Table, List<String>> bySheet = tables.of(sheets, file, only, told);
        Map<Table, Map<List<String>, List<Placed>>> elements = new LinkedHashMap<>();
        Map<RecordType, List<Placed>> own = new LinkedHashMap<>();
        for (RecordType type : RecordType.values()) {
            for (Table table : Table.of(type)) {
                for (String sheet : bySheet.getOrDefault(table, List.of())) {
                    rows(sheets, sheet, file, table, told, row -> {
                        if (table.isOfRecords()) {
                            own.computeIfAbsent(type, key -> new ArrayList<>()).add(row);
                        } else {
                            elements.computeIfAbsent(table, key -> new LinkedHashMap<>())
                                    .computeIfAbsent(row.row().links(), key -> new ArrayList<>())
                                    .add(row);
                        }
                    });
                }
            }
        }
        List<Arrival> arrivals = new ArrayList<>();
        own.forEach((type, rows) -> read(rows, elements, arrivals));
        for (String sheet : sheets.sheets()) {
            if (tables.isRollCall(sheets, sheet)) {
                RowRecords.Result called = rollCalls.read(sheets, sheet, beginning(sheets, sheet, file));
                arrivals.add(new Arrival(called.read(), called.placement(), true));
            }
        }
        elements.values()
                .forEach(left -> left.values()
                        .forEach(rows -> rows.forEach(row -> told.add(findings.about(
                                ImportEntries.ROW_WITHOUT_RECORD, row.place().origin(), Map.of())))));
        return new Arrivals(arrivals, Findings.of(told));
    }

    private static Origin beginning(SheetFile sheets, String sheet, String file) {
        return new Origin(FileFindings.beginning(file).file(), "", sheets.shown(sheet), 1, 1);
    }

    /** Takes rows. */
    @FunctionalInterface
    private interface Taker {

        void take(Placed row);
    }

    private void rows(SheetFile sheets, String sheet, String file, Table table, List<Finding> told, Taker taker)
            throws IOException {
        Origin place = beginning(sheets, sheet, file);
        ColumnPlan[] plan = {null};
        sheets.read(sheet, row -> {
            if (plan[0] == null) {
                plan[0] = row.isEmpty() ? null : plans.plan(table, row, place, told);
            } else if (!row.isEmpty()) {
                Placed placed = placed(table, row, plan[0], place);
                if (!isExample(placed)) {
                    taker.take(placed);
                }
            }
            return true;
        });
    }

    private Placed placed(Table table, SheetRow row, ColumnPlan plan, Origin place) {
        @Nullable String[] cells = new @Nullable String[table.columns().size()];
        for (int column = 0; column < cells.length; column++) {
            SheetCell cell = plan.cell(row, column);
            cells[column] =
                    cell == null ? null : meaning.of(table, table.columns().get(column), cell);
        }
        List<String> links = Arrays.stream(plan.links())
                .mapToObj(row::cell)
                .map(cell -> cell == null ? "" : link(cell))
                .toList();
        RowPlace where = new RowPlace(table, place.file(), place.sheet(), row.line(), plan.columns());
        return new Placed(new Row(table, links, Arrays.asList(cells)), where);
    }

    private static String link(SheetCell cell) {
        String text = cell.text().strip();
        return cell.kind() == SheetCell.Kind.NUMBER && text.endsWith(".0")
                ? text.substring(0, text.length() - 2)
                : text;
    }

    private static boolean isExample(Placed row) {
        List<String> links = row.row().links();
        String key = links.isEmpty() ? row.id() : links.get(0);
        return key != null && EXAMPLES.contains(Wordbook.plain(key));
    }

    private void read(List<Placed> rows, Map<Table, Map<List<String>, List<Placed>>> elements, List<Arrival> arrivals) {
        List<@Nullable String> ids = new ArrayList<>(rows.size());
        rows.forEach(row -> ids.add(row.id()));
        List<String> links = Links.names(ids);
        for (int position = 0; position < rows.size(); position++) {
            RowRecords.Result result = records.read(
                    rows.get(position), links.get(position), (table, of) -> taken(elements.get(table), of));
            arrivals.add(new Arrival(result.read(), result.placement()));
        }
    }

    /** Rows that belong to something are taken away, so that those that belong to nothing are left. */
    private static List<Placed> taken(@Nullable Map<List<String>, List<Placed>> rows, List<String> of) {
        List<Placed> found = rows == null ? null : rows.remove(of);
        return found == null ? List.of() : found;
    }
}
