// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.material;

import java.util.ArrayList;
import java.util.List;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.jspecify.annotations.Nullable;

/** A table in the making. */
public final class TableDraft {

    private final String id;
    private final Phrase caption;
    private final Phrase rowsAre;
    private final List<Block.Column> columns = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private @Nullable Phrase note;

    private TableDraft(String id, Phrase caption, Phrase rowsAre) {
        this.id = id;
        this.caption = caption;
        this.rowsAre = rowsAre;
    }

    /**
     * Begins a table.
     *
     * @param id stays the same from report to report
     * @param caption the key of what the table shows
     * @param rowsAre the key of what a row is
     */
    public static TableDraft of(String id, String caption, String rowsAre) {
        return new TableDraft(id, Phrase.said(caption), Phrase.said(rowsAre));
    }

    /** One more column, by the key of its title. */
    public TableDraft column(String column, String title) {
        return column(column, Phrase.said(title));
    }

    /** One more column. */
    public TableDraft column(String column, Phrase title) {
        columns.add(new Block.Column(column, title));
        return this;
    }

    /** One more row, with a cell for each column; a second row of the same id gets one of its own. */
    public TableDraft row(String row, Phrase head, List<Cell> cells) {
        long same = rows.stream()
                .filter(one -> one.id().equals(row) || one.id().startsWith(row + "~"))
                .count();
        rows.add(new Block.Row(same == 0 ? row : row + "~" + (same + 1), head, cells, false));
        return this;
    }

    /** The row that sums up the others. */
    public TableDraft total(Phrase head, List<Cell> cells) {
        rows.add(new Block.Row("all", head, cells, true));
        return this;
    }

    /** What has to be said below it, by its key. */
    public TableDraft note(String key) {
        note = Phrase.said(key);
        return this;
    }

    /** Whether it has no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table. */
    public Block build() {
        return new Block.Table(id, caption, rowsAre, columns, rows, note);
    }

    /** The table, or a sentence in its place if it has no row. */
    public Block orSay(String key) {
        return rows.isEmpty() ? new Block.Paragraph(Phrase.said(key)) : build();
    }
}
