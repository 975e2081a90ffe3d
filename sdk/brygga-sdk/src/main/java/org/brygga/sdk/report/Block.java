// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.brygga.finding.RuleCode;
import org.jspecify.annotations.Nullable;

/** A part of a section: words, key figures, a table, a chart of a table, or the place of a table that is withheld. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Block.KeyFigures.class, name = "figures"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Chart.class, name = "chart"),
    @JsonSubTypes.Type(value = Block.Withheld.class, name = "withheld")
})
public sealed interface Block {

    /** Some sentences. */
    record Paragraph(Phrase text) implements Block {}

    /** Several things, each in a line. */
    record Points(List<Phrase> points) implements Block {

        public Points {
            points = List.copyOf(points);
        }
    }

    /** A few numbers that everybody should see first. */
    record KeyFigures(String id, List<KeyFigure> figures) implements Block {

        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One of them.
     *
     * @param id stays the same from report to report, so that two can be compared
     * @param note what has to be said beside it; absent if nothing has
     */
    record KeyFigure(
            String id, Phrase label, Cell cell, @Nullable Phrase note) {}

    /**
     * A table whose first column names the rows.
     *
     * @param id stays the same from report to report, so that two can be compared
     * @param caption what the table shows
     * @param rowsAre what a row is, the header of the first column
     * @param note what has to be said below it; absent if nothing has
     */
    record Table(
            String id,
            Phrase caption,
            Phrase rowsAre,
            List<Column> columns,
            List<Row> rows,
            @Nullable Phrase note) implements Block {

        /** @throws IllegalArgumentException if a row has more or fewer cells than there are columns */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("Every row of a table has a cell for each column");
                }
            }
        }
    }

    /** A column, with an id that stays the same from report to report. */
    record Column(String id, Phrase title) {}

    /**
     * A row, with an id that stays the same from report to report.
     *
     * @param total whether it sums up the others
     */
    record Row(String id, Phrase head, List<Cell> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A picture of one or several columns of the table that follows it in the same section; it never shows what the table does not.
     *
     * @param table the id of the table
     * @param columns the ids of the columns that are drawn
     */
    record Chart(Phrase caption, String table, List<String> columns, Form form) implements Block {

        public Chart {
            columns = List.copyOf(columns);
        }
    }

    /** How a chart is drawn. */
    enum Form {
        /** Lying bars, a row each; for things without an order. */
        BARS,
        /** Standing columns, a row each; for a course of months or years. */
        COURSE
    }

    /** A table that could not be shown without exposing somebody, with the codes of the rules that say so. */
    record Withheld(String id, Phrase caption, List<RuleCode> because) implements Block {

        public Withheld {
            because = List.copyOf(because);
        }
    }
}
