// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.table.Table;
import org.brygga.sdk.sheet.SheetCell;
import org.brygga.sdk.sheet.SheetFile;
import org.brygga.sdk.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Says of a file what its sheets and headers are taken for, so that somebody can see and complete it. */
final class Understanding {

    private final SheetNames names;
    private final Mapping said;
    private final SheetTables tables;

    Understanding(FileFindings findings, SheetNames names, Mapping said) {
        this.names = names;
        this.said = said;
        this.tables = new SheetTables(findings, names, said);
    }

    /** What was said already, what was understood, and each sheet and header that nobody knows as itself, to be written over. */
    Mapping of(SheetFile sheets, String file, @Nullable RecordType only) throws IOException {
        Map<Table, List<String>> bySheet = tables.of(sheets, file, only, new ArrayList<>());
        Mapping understood = said;
        for (String sheet : sheets.sheets()) {
            Table table = bySheet.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(sheet))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .orElse(null);
            if (table != null) {
                understood = headers(sheets, sheet, table, understood.sheet(sheet, table.name()));
            } else if (!sheet.startsWith(SheetNames.INDEX)
                    && !said.sheets().containsKey(sheet)
                    && !tables.isRollCall(sheets, sheet)) {
                understood = understood.sheet(sheet, tables.isInstructions(sheets, sheet) ? "" : sheet);
            }
        }
        return understood;
    }

    private Mapping headers(SheetFile sheets, String sheet, Table table, Mapping before) throws IOException {
        Mapping[] understood = {before};
        sheets.read(sheet, row -> {
            if (row.isEmpty()) {
                return true;
            }
            understood[0] = headers(row, table, before);
            return false;
        });
        return understood[0];
    }

    private Mapping headers(SheetRow row, Table table, Mapping before) {
        Mapping understood = before;
        for (int column = 1; column <= row.cells().size(); column++) {
            SheetCell cell = row.cell(column);
            if (cell != null && !cell.text().isBlank() && !cell.text().startsWith(SheetNames.HELP)) {
                String meant = said.columnOf(table.name(), cell.text(), cell.text());
                understood = understood.column(table.name(), cell.text(), column(table, meant));
            }
        }
        return understood;
    }

    private String column(Table table, String meant) {
        Integer known = names.column(table, meant);
        if (known == null) {
            return meant;
        }
        return known < 0
                ? SheetNames.link(table, -1 - known)
                : table.columns().get(known).name();
    }
}
