// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.check.ImportEntries;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.Finding;
import org.brygga.finding.FindingBuilder;
import org.brygga.finding.Origin;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.binding.Spelling;
import org.brygga.sdk.json.table.Table;
import org.brygga.sdk.sheet.SheetCell;
import org.brygga.sdk.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet is which column of a table. */
final class ColumnPlan {

    private static final int LONGEST = 200;

    private final int[] columns;
    private final int[] links;

    private ColumnPlan(int[] columns, int[] links) {
        this.columns = columns;
        this.links = links;
    }

    /** The column of the sheet for each column of the table, counted from 1; 0 where there is none. */
    int[] columns() {
        return columns;
    }

    /** The same for what a row belongs to. */
    int[] links() {
        return links;
    }

    /** Understands the headers of a sheet. */
    static final class Maker {

        private final SheetNames names;
        private final Mapping mapping;
        private final FileFindings findings;
        private final LineReader reader;

        Maker(SheetNames names, Mapping mapping, FileFindings findings, LineReader reader) {
            this.names = names;
            this.mapping = mapping;
            this.findings = findings;
            this.reader = reader;
        }

        ColumnPlan plan(Table table, SheetRow header, Origin sheet, List<Finding> told) {
            int[] columns = new int[table.columns().size()];
            int[] links = new int[table.links()];
            for (int column = 1; column <= header.cells().size(); column++) {
                SheetCell cell = header.cell(column);
                if (cell == null || cell.text().isBlank() || cell.text().startsWith(SheetNames.HELP)) {
                    continue;
                }
                String meant = mapping.columnOf(table.name(), cell.text(), cell.text());
                Origin place = sheet.at(header.line(), column);
                Integer known = meant.isEmpty() ? null : names.column(table, meant);
                if (known == null) {
                    if (!meant.isEmpty()) {
                        told.add(unknown(table, meant, place));
                    }
                } else if ((known < 0 ? links[-1 - known] : columns[known]) > 0) {
                    told.add(findings.about(ImportEntries.SAME_COLUMN, place, Map.of()));
                } else if (known < 0) {
                    links[-1 - known] = column;
                } else {
                    columns[known] = column;
                }
            }
            return new ColumnPlan(columns, links);
        }

        /** A header is repeated only where it resembles one that is known: another may be somebody's name. */
        private Finding unknown(Table table, String header, Origin place) {
            Optional<Finding> forbidden = forbidden(table, header);
            if (forbidden.isPresent()) {
                return FindingBuilder.builder(forbidden.get()).origin(place).build();
            }
            List<String> all = names.all(table);
            return Spelling.nearest(header.strip(), all)
                    .map(meant -> findings.about(
                            ReadingEntries.MISSPELT_PROPERTY, place, Map.of("written", header.strip(), "meant", meant)))
                    .orElseGet(() -> findings.about(ReadingEntries.UNKNOWN_PROPERTY, place, Map.of()));
        }

        /** What a record must not hold is told by its reader; it is asked with a record that holds nothing else. */
        private Optional<Finding> forbidden(Table table, String header) {
            String name = header.strip();
            if (name.length() > LONGEST
                    || !name.chars().allMatch(letter -> Character.isLetter(letter) || letter == ' ')) {
                return Optional.empty();
            }
            StringBuilder text = new StringBuilder("{\"" + name + "\":null}");
            List<List<String>> lists = new ArrayList<>(table.lists());
            for (int i = lists.size() - 1; i >= 0; i--) {
                int from = i == 0 ? 0 : lists.get(i - 1).size();
                List<String> steps = lists.get(i).subList(from, lists.get(i).size());
                text.insert(0, "[").append(']');
                for (int step = steps.size() - 1; step >= 0; step--) {
                    text.insert(0, "{\"" + steps.get(step) + "\":").append('}');
                }
            }
            return reader
                    .readRecord(table.type(), text.toString().getBytes(StandardCharsets.UTF_8))
                    .findings()
                    .list()
                    .stream()
                    .filter(finding -> ReadingEntries.all().stream()
                            .noneMatch(entry -> entry.code().equals(finding.code())))
                    .findFirst();
        }
    }

    /** The cell of a column of the table; absent where nothing stands. */
    @Nullable SheetCell cell(SheetRow row, int column) {
        return row.cell(columns[column]);
    }

    boolean isEmpty() {
        return Arrays.stream(columns).allMatch(column -> column == 0);
    }
}
