// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.rollcall;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.Labels;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Origin;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.table.CellText;
import org.brygga.sdk.json.table.Column;
import org.brygga.sdk.json.table.Row;
import org.brygga.sdk.json.table.RowPlace;
import org.brygga.sdk.json.table.RowRecords;
import org.brygga.sdk.json.table.RowRecords.Placed;
import org.brygga.sdk.json.table.Table;
import org.brygga.sdk.sheet.SheetCell;
import org.brygga.sdk.sheet.SheetFile;
import org.brygga.sdk.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Reads a roll-call sheet as a group of which only the marks are stated; each mark stands at its cell. An empty cell says nothing. */
public final class RollCallRows {

    private static final Table GROUPS = table("groups");
    private static final Table ATTENDANCE = table("groups.attendance");
    private static final String LINK = "group";

    private final RowRecords records;
    private final Labels labels;

    public RollCallRows(LineReader reader, Labels labels) {
        this.records = new RowRecords(reader);
        this.labels = labels;
    }

    private static Table table(String name) {
        return Table.of(RecordType.GROUP).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Reads a sheet for which {@link RollCallForm#isOne} holds.
     *
     * @param place the beginning of the sheet
     * @throws IOException if the file itself fails, or should not be read
     */
    public RowRecords.Result read(SheetFile sheets, String sheet, Origin place) throws IOException {
        Sheet read = new Sheet(place);
        sheets.read(sheet, read::take);
        Placed group = placed(
                GROUPS,
                List.of(),
                Map.of("id", read.group),
                place,
                RollCallForm.TITLE,
                Map.of("id", RollCallForm.NUMBER));
        return records.read(group, LINK, (table, of) -> table.equals(ATTENDANCE) ? List.copyOf(read.marks) : List.of());
    }

    /** What has been read so far of a sheet. */
    private final class Sheet {

        private final Origin place;
        private final List<Placed> marks = new ArrayList<>();
        private SheetRow ids = new SheetRow(RollCallForm.IDS, List.of());
        private RollCallLetters letters = new RollCallLetters(labels, Locale.ENGLISH);
        private String group = "";
        private boolean begun;

        Sheet(Origin place) {
            this.place = place;
        }

        boolean take(SheetRow row) {
            if (row.line() == RollCallForm.IDS) {
                ids = row;
                letters = new RollCallLetters(labels, RollCallForm.language(row).orElse(Locale.ENGLISH));
                group = text(row.cell(RollCallForm.NUMBER));
                return true;
            }
            String person = text(row.cell(RollCallForm.PERSON));
            boolean told = person.startsWith(RollCallForm.TOLD) || (person.isEmpty() && !begun);
            if (!told) {
                // From the first person on, a row without one was a person's, and its marks are asked after.
                begun = true;
                marks(row, person);
            }
            return true;
        }

        private void marks(SheetRow row, String person) {
            boolean dropIn = RollCallForm.DROP_IN.equals(person);
            String about = dropIn ? droppedIn(text(row.cell(RollCallForm.NAME))) : person;
            for (int column = RollCallForm.FIRST_SESSION; column <= row.cells().size(); column++) {
                String written = text(row.cell(column));
                if (!written.isEmpty()) {
                    Map<String, String> values = new HashMap<>();
                    values.put("session", text(ids.cell(column)));
                    values.put("person", about);
                    values.put("mark", letters.meant(written));
                    values.put("dropIn", dropIn ? "true" : "");
                    Map<String, Integer> columns =
                            Map.of("session", column, "person", RollCallForm.NAME, "mark", column, "dropIn", column);
                    marks.add(placed(ATTENDANCE, List.of(LINK), values, place, row.line(), columns));
                }
            }
        }
    }

    /** Women who drop in are participants, unless somebody writes the whole reference. */
    private static String droppedIn(String written) {
        return written.isEmpty() || written.indexOf(':') >= 0 ? written : RecordType.PARTICIPANT.word() + ":" + written;
    }

    private static Placed placed(
            Table table,
            List<String> links,
            Map<String, String> values,
            Origin sheet,
            int line,
            Map<String, Integer> columns) {
        List<Column> all = table.columns();
        @Nullable String[] cells = new @Nullable String[all.size()];
        int[] places = new int[all.size()];
        for (int i = 0; i < cells.length; i++) {
            String value = values.getOrDefault(all.get(i).name(), "");
            cells[i] = value.isEmpty() ? null : CellText.exact(value);
            places[i] = columns.getOrDefault(all.get(i).name(), 0);
        }
        RowPlace row = new RowPlace(table, sheet.file(), sheet.sheet(), line, places);
        Integer mark = columns.get("mark");
        RowPlace place = mark == null ? row : row.toldIn(mark);
        return new Placed(new Row(table, links, Arrays.asList(cells)), place);
    }

    /** What stands in a cell; an id of digits may have become a number. */
    private static String text(@Nullable SheetCell cell) {
        if (cell == null) {
            return "";
        }
        return cell.kind() == SheetCell.Kind.NUMBER
                ? new BigDecimal(cell.text()).stripTrailingZeros().toPlainString()
                : cell.text().strip();
    }
}
