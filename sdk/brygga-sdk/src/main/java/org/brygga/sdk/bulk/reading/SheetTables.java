// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.check.ImportEntries;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.brygga.sdk.bulk.rollcall.RollCallForm;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.table.Table;
import org.brygga.sdk.sheet.SheetCell;
import org.brygga.sdk.sheet.SheetFile;
import org.jspecify.annotations.Nullable;

/** Knows which sheets of a file hold which table: by what somebody said, by the index of our own workbooks, or by their names. */
final class SheetTables {

    private final FileFindings findings;
    private final SheetNames names;
    private final Mapping mapping;

    SheetTables(FileFindings findings, SheetNames names, Mapping mapping) {
        this.findings = findings;
        this.names = names;
        this.mapping = mapping;
    }

    /** The sheets that hold each table; of a sheet that nobody knows it is told. */
    Map<Table, List<String>> of(SheetFile sheets, String file, @Nullable RecordType only, List<Finding> told)
            throws IOException {
        Map<String, String> index = index(sheets);
        Map<Table, List<String>> bySheet = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String sheet : sheets.sheets()) {
            String said = mapping.sheets().getOrDefault(sheet, index.getOrDefault(sheet, sheet));
            Optional<Table> table = names.table(said);
            if (isRollCall(sheets, sheet)) {
                continue;
            }
            if (table.isPresent()) {
                bySheet.computeIfAbsent(table.get(), key -> new ArrayList<>()).add(sheet);
            } else if (!said.isEmpty() && !sheet.startsWith(SheetNames.INDEX)) {
                unknown.add(sheet);
            }
        }
        for (String sheet : unknown) {
            if (only != null && unknown.size() == 1) {
                bySheet.computeIfAbsent(Table.of(only).get(0), key -> new ArrayList<>())
                        .add(sheet);
            } else if (!isEmpty(sheets, sheet)) {
                Origin place = new Origin(FileFindings.beginning(file).file(), "", sheets.shown(sheet), 1, 1);
                told.add(findings.about(ImportEntries.UNKNOWN_SHEET, place, Map.of()));
            }
        }
        return bySheet;
    }

    /** Whether a sheet is one on which a roll was called, unless somebody says that it is something else. */
    boolean isRollCall(SheetFile sheets, String sheet) throws IOException {
        return !mapping.sheets().containsKey(sheet) && RollCallForm.isOne(sheets, sheet);
    }

    /** In workbooks of our own a sheet says which sheet holds which table, however it is called. */
    private static Map<String, String> index(SheetFile sheets) throws IOException {
        Map<String, String> index = new HashMap<>();
        if (sheets.sheets().contains(SheetNames.INDEX)) {
            sheets.read(SheetNames.INDEX, row -> {
                SheetCell sheet = row.cell(1);
                SheetCell table = row.cell(2);
                if (sheet != null) {
                    index.put(sheet.text(), table == null ? "" : table.text());
                }
                return index.size() <= 500;
            });
        }
        return index;
    }

    private static boolean isEmpty(SheetFile sheets, String sheet) throws IOException {
        boolean[] empty = {true};
        sheets.read(sheet, row -> {
            empty[0] = row.isEmpty();
            return empty[0];
        });
        return empty[0];
    }

    /** Whether our own workbook says of a sheet that it holds no table. */
    boolean isInstructions(SheetFile sheets, String sheet) throws IOException {
        return index(sheets).getOrDefault(sheet, sheet).isEmpty();
    }
}
