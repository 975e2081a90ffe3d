// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.format.wording.Told;

/**
 * A chart as SVG, with the same in words for whoever does not see it.
 *
 * @param alternative what the chart shows, with its numbers
 */
public record Drawing(String svg, int width, int height, String alternative) {

    /** More are not told in one breath; they stand in the table. */
    private static final int MOST_TOLD = 12;

    /**
     * Draws a chart; absent where there is nothing to draw: the table is withheld, no number of it is shown, the numbers of a column do
     * not share a unit, or the rows are more than a drawing can name. The table then says it alone.
     */
    public static Optional<Drawing> of(Report report, Block.Chart chart, Told told) {
        Optional<Block.Table> table = report.table(chart.table());
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<Series> series = Series.of(table.get(), chart.columns());
        if (series.isEmpty() || series.stream().anyMatch(each -> !each.isDrawable())) {
            return Optional.empty();
        }
        String caption = told.say(chart.caption());
        String words = words(table.get(), series, caption, told);
        Bars bars = new Bars(series, chart.form(), told);
        return Optional.of(new Drawing(
                SvgPaper.drawn(bars.chart(), bars.width(), bars.height(), caption, words),
                bars.width(),
                bars.height(),
                words));
    }

    private static String words(Block.Table table, List<Series> series, String caption, Told told) {
        Stream<String> values = series.stream()
                .flatMap(column -> Stream.concat(
                        series.size() == 1 ? Stream.empty() : Stream.of(told.say(column.title()) + "."),
                        Stream.concat(
                                column.points().stream()
                                        .limit(MOST_TOLD)
                                        .map(point -> told.word(
                                                        "chart.value",
                                                        Map.of(
                                                                "row",
                                                                told.say(point.row()),
                                                                "value",
                                                                told.cell(point.cell())))
                                                + "."),
                                column.points().size() > MOST_TOLD
                                        ? Stream.of(told.word("chart.rest"))
                                        : Stream.empty())));
        String first = told.word("chart", Map.of("caption", caption, "table", told.say(table.caption())));
        return Stream.concat(Stream.of(first), values).collect(Collectors.joining(" "));
    }
}
