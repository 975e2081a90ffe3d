// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.util.Arrays;
import java.util.List;
import org.brygga.finding.Origin;
import org.jspecify.annotations.Nullable;

/** Where a row stands in a file, and where its values stand in the row, as the user counts them: from 1. */
public final class RowPlace {

    private final Table table;
    private final @Nullable String file;
    private final @Nullable String sheet;
    private final int line;
    private final int[] columns;
    private final int whole;

    /**
     * @param columns the column of the sheet for each column of the table; 0 where the sheet has none
     */
    public RowPlace(Table table, @Nullable String file, @Nullable String sheet, int line, int... columns) {
        this(Arrays.stream(columns).filter(column -> column > 0).min().orElse(1), table, file, sheet, line, columns);
    }

    private RowPlace(int whole, Table table, @Nullable String file, @Nullable String sheet, int line, int... columns) {
        this.whole = whole;
        this.table = table;
        this.file = file;
        this.sheet = sheet;
        this.line = line;
        this.columns = columns;
    }

    /** The same row, of which what is said of it as a whole is told in this column; else that is the first that it has. */
    public RowPlace toldIn(int column) {
        return new RowPlace(column, table, file, sheet, line, columns);
    }

    public Table table() {
        return table;
    }

    @Nullable String sheet() {
        return sheet;
    }

    public int line() {
        return line;
    }

    /** The row as a whole. */
    public Origin origin() {
        return new Origin(file, "", sheet, line, 1);
    }

    /**
     * The cell of a value.
     *
     * @param path the components that lead to it inside the row; what is named further than a column goes is that column's
     */
    Origin cell(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            List<String> part = path.subList(0, length);
            for (int column = 0; column < columns.length; column++) {
                List<String> name = table.columns().get(column).path();
                boolean holds = columns[column] > 0
                        && name.size() >= part.size()
                        && name.subList(0, part.size()).equals(part);
                if (holds) {
                    return new Origin(file, "", sheet, line, columns[column]);
                }
            }
        }
        return new Origin(file, "", sheet, line, whole);
    }
}
