// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.format.wording.Told;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Lays out bars: each column of the table in a field of its own beside the others, so that no colour has to tell them apart and different
 * units do not share a scale.
 */
final class Bars {

    static final Color INK = new Color(0x1B2430);
    static final Color ACCENT = new Color(0x0B5F6B);
    private static final Color LINE = new Color(0x8A949E);

    private static final Font PLAIN = Letters.of("Regular", 12);
    private static final Font STRONG = Letters.of("Medium", 12);

    private static final int WIDTH = 640;
    private static final int BAR = 28;
    private static final int FIELD = 190;
    private static final int EDGES = 48;
    private static final int GAP = 20;
    private static final int FIELD_WIDTH = 600;
    private static final FontRenderContext PLAIN_PAPER = new FontRenderContext(null, true, true);

    /** Room beyond the longest bar for its number. */
    private static final double ROOM_ABOVE = 1.15;

    /** What the names of rows take of the width, and numbers of the width of a field, at most. */
    private static final double MOST_OF_NAMES = 0.35;

    private static final double MOST_OF_NUMBERS = 0.7;

    private final List<Series> series;
    private final Block.Form form;
    private final Told told;

    Bars(List<Series> series, Block.Form form, Told told) {
        this.series = series;
        this.form = form;
        this.told = told;
    }

    int width() {
        return WIDTH;
    }

    int height() {
        return lying()
                ? series.get(0).points().size() * BAR + EDGES
                : series.size() * FIELD + EDGES + (slanted() ? EDGES : 0);
    }

    private boolean lying() {
        return form == Block.Form.BARS;
    }

    /** Whether the names of rows that stand beside each other have no room upright. */
    private boolean slanted() {
        List<Series.Point> rows = series.get(0).points();
        return !lying()
                && rows.stream()
                        .anyMatch(point -> wide(told.say(point.row()), PLAIN) > (double) FIELD_WIDTH / rows.size());
    }

    private static double wide(String text, Font letters) {
        return letters.getStringBounds(text, PLAIN_PAPER).getWidth();
    }

    JFreeChart chart() {
        CombinedDomainCategoryPlot fields = new CombinedDomainCategoryPlot(rows());
        fields.setOrientation(lying() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        fields.setGap(lying() ? GAP : GAP / 2.0);
        fields.setInsets(RectangleInsets.ZERO_INSETS);
        series.forEach(each -> fields.add(field(each), 1));
        fields.setOrientation(lying() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        JFreeChart chart = new JFreeChart(null, PLAIN, fields, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(4, 4, 4, 8));
        return chart;
    }

    private CategoryAxis rows() {
        CategoryAxis rows = new CategoryAxis();
        rows.setTickLabelFont(PLAIN);
        rows.setTickLabelPaint(INK);
        rows.setAxisLinePaint(LINE);
        rows.setTickMarksVisible(false);
        rows.setMaximumCategoryLabelLines(2);
        rows.setMaximumCategoryLabelWidthRatio(lying() ? (float) MOST_OF_NAMES : 0f);
        rows.setCategoryMargin(lying() ? 0.3 : 0.4);
        rows.setLowerMargin(0.01);
        rows.setUpperMargin(0.01);
        if (slanted()) {
            rows.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        return rows;
    }

    private CategoryPlot field(Series column) {
        DefaultCategoryDataset heights = new DefaultCategoryDataset();
        for (int i = 0; i < column.points().size(); i++) {
            Series.Point point = column.points().get(i);
            heights.addValue(point.height(), "", new Name(i, told.say(point.row())));
        }
        CategoryPlot field = new CategoryPlot(heights, null, scale(column), new MarkedBars(column, told, STRONG));
        field.setBackgroundPaint(null);
        field.setOutlineVisible(false);
        field.setRangeGridlinesVisible(false);
        field.setRangeZeroBaselineVisible(true);
        field.setRangeZeroBaselinePaint(LINE);
        field.setRangeAxisLocation(lying() ? AxisLocation.TOP_OR_LEFT : AxisLocation.BOTTOM_OR_LEFT);
        return field;
    }

    /** Says what the bars are, and no numbers: each bar has its own. */
    private NumberAxis scale(Series column) {
        List<Double> heights = column.points().stream()
                .map(Series.Point::height)
                .filter(Objects::nonNull)
                .toList();
        double room = lying() ? beside(column) : ROOM_ABOVE;
        double most = Stream.concat(heights.stream(), Stream.of(0.0))
                .max(Double::compare)
                .orElse(0.0);
        double least = Stream.concat(heights.stream(), Stream.of(0.0))
                .min(Double::compare)
                .orElse(0.0);
        // Two shares are compared by eye only if both scales end at the same place.
        double end = column.unit() == Cell.Unit.SHARE ? Math.max(1, most) : most;
        NumberAxis scale = new NumberAxis(series.size() > 1 ? told.say(column.title()) : null);
        scale.setRange(least * room, end == 0 && least == 0 ? 1 : end * room);
        scale.setTickLabelsVisible(false);
        scale.setTickMarksVisible(false);
        scale.setAxisLineVisible(false);
        scale.setLabelFont(STRONG);
        scale.setLabelPaint(INK);
        return scale;
    }

    /** As much as the widest number takes. */
    private double beside(Series column) {
        double names = Math.min(
                MOST_OF_NAMES,
                column.points().stream()
                                .mapToDouble(point -> wide(told.say(point.row()), PLAIN))
                                .max()
                                .orElse(0)
                        / WIDTH);
        double numbers = column.points().stream()
                .filter(point -> point.cell() instanceof Cell.Value)
                .mapToDouble(point -> wide(told.number((Cell.Value) point.cell()), STRONG))
                .max()
                .orElse(0);
        double field = WIDTH * (1 - names) / series.size() - 2 * GAP;
        return 1 / (1 - Math.min(MOST_OF_NUMBERS, (numbers + GAP) / field));
    }

    /** The name of a row; two rows may have the same. */
    private record Name(int place, String name) implements Comparable<Name> {

        @Override
        public int compareTo(Name other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
