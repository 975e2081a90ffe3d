// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.chart.Drawing;
import org.brygga.sdk.report.format.wording.Told;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a section. */
final class PageBlocks {

    private final Report report;
    private final Told told;
    private final CellMarkup cells;

    PageBlocks(Report report, Told told, CellMarkup cells) {
        this.report = report;
        this.told = told;
        this.cells = cells;
    }

    void write(Markup page, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            page.element("p", told.say(paragraph.text())).line();
        } else if (block instanceof Block.Points points) {
            points(page, told, points.points());
        } else if (block instanceof Block.KeyFigures figures) {
            figures(page, figures);
        } else if (block instanceof Block.Table table) {
            table(page, table);
        } else if (block instanceof Block.Chart chart) {
            Drawing.of(report, chart, told).ifPresent(drawing -> chart(page, chart, drawing));
        } else if (block instanceof Block.Withheld withheld) {
            withheld(page, withheld);
        }
    }

    static void points(Markup page, Told told, List<Phrase> points) {
        if (points.isEmpty()) {
            return;
        }
        page.open("ul").line();
        points.forEach(point -> page.element("li", told.say(point)).line());
        page.close().line();
    }

    private void figures(Markup page, Block.KeyFigures figures) {
        page.open("div", "class", "figures", "id", Markup.anchor("f-", figures.id()))
                .line();
        for (Block.KeyFigure figure : figures.figures()) {
            page.open("div", "class", "figure");
            page.element("p", told.say(figure.label()), "class", "label");
            page.open("p", "class", isShort(figure.cell()) ? "value" : "value words");
            cells.write(page, figure.cell());
            page.close();
            Phrase note = figure.note();
            if (note != null) {
                page.element("p", told.say(note), "class", "note");
            }
            page.close().line();
        }
        page.close().line();
    }

    private static boolean isShort(Cell cell) {
        return cell instanceof Cell.Value || cell instanceof Cell.Hidden;
    }

    private void table(Markup page, Block.Table table) {
        String id = Markup.anchor("t-", table.id());
        // A wide table is moved sideways by itself, also with the keyboard, so that the page is not.
        page.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", id + "-caption");
        page.line().open("table", "id", id).line();
        page.element("caption", told.say(table.caption()), "id", id + "-caption")
                .line();
        page.open("thead").open("tr");
        page.element("th", told.say(table.rowsAre()), "scope", "col");
        List<Block.Column> columns = table.columns();
        boolean[] numbers = new boolean[columns.size()];
        for (int i = 0; i < numbers.length; i++) {
            int column = i;
            List<Cell> all = table.rows().stream()
                    .filter(row -> !row.total())
                    .map(row -> row.cells().get(column))
                    .toList();
            // A column of words in which nothing is stated has no number either.
            numbers[i] = all.stream().allMatch(CellMarkup::isNumber)
                    && !all.stream().allMatch(Cell.Absent.class::isInstance);
            page.element(
                    "th", told.say(columns.get(i).title()), "scope", "col", "class", numbers[i] ? "count" : "text");
        }
        page.close().close().line().open("tbody").line();
        table.rows().forEach(row -> row(page, row, numbers));
        if (table.rows().isEmpty()) {
            page.open("tr")
                    .element("td", told.word("empty"), "colspan", String.valueOf(numbers.length + 1))
                    .close()
                    .line();
        }
        page.close().close().close().line();
        note(page, table.note());
    }

    private void row(Markup page, Block.Row row, boolean[] numbers) {
        page.open("tr", "class", row.total() ? "total" : "each");
        page.element("th", told.say(row.head()), "scope", "row");
        for (int i = 0; i < numbers.length; i++) {
            page.open("td", "class", numbers[i] ? "count" : "text");
            cells.write(page, row.cells().get(i));
            page.close();
        }
        page.close().line();
    }

    private void note(Markup page, @Nullable Phrase note) {
        if (note != null) {
            page.element("p", told.say(note), "class", "note").line();
        }
    }

    /** As a picture, so that nothing in a drawing is part of the page. */
    private void chart(Markup page, Block.Chart chart, Drawing drawing) {
        String svg = Base64.getEncoder().encodeToString(drawing.svg().getBytes(StandardCharsets.UTF_8));
        String caption = told.say(chart.caption());
        page.open("figure").line();
        page.element("figcaption", caption).line();
        // On a narrow screen it is moved sideways, because letters that shrink with it could not be read.
        page.open("div", "class", "wide", "role", "group", "tabindex", "0", "aria-label", caption)
                .line();
        page.leaf(
                        "img",
                        "class",
                        "chart",
                        "width",
                        String.valueOf(drawing.width()),
                        "height",
                        String.valueOf(drawing.height()),
                        "alt",
                        drawing.alternative(),
                        "src",
                        "data:image/svg+xml;base64," + svg)
                .line();
        page.close().close().line();
    }

    private void withheld(Markup page, Block.Withheld withheld) {
        page.open("div", "class", "withheld", "id", Markup.anchor("t-", withheld.id()))
                .line();
        page.element("h3", told.say(withheld.caption())).line();
        page.open("p").text(told.word("withheld"));
        told.because(withheld.because()).ifPresent(because -> page.text(" " + because));
        page.close().line().close().line();
    }
}
