// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.format.wording.Told;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws bars that have their numbers beside them, and where there is no number, a sign for why. */
final class MarkedBars extends BarRenderer {

    private static final double WIDEST = 0.12;
    private static final float OFF = 6;
    private static final float SIGN = 16;

    private final transient Series column;
    private final transient Told told;
    private final Font letters;

    MarkedBars(Series column, Told told, Font letters) {
        this.column = column;
        this.told = told;
        this.letters = letters;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setSeriesPaint(0, Bars.ACCENT);
        setMaximumBarWidth(WIDEST);
        setItemMargin(0);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelFont(letters);
        setDefaultItemLabelPaint(Bars.INK);
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator() {
            @Override
            public String generateLabel(CategoryDataset dataset, int row, int place) {
                return sign(place);
            }
        });
        setItemLabelInsets(new RectangleInsets(4, 6, 4, 6));
    }

    private String sign(int place) {
        return sign(column.points().get(place).cell(), told);
    }

    /** What stands beside a bar, or where there is none. */
    static String sign(Cell cell, Told told) {
        if (cell instanceof Cell.Value value) {
            return told.number(value);
        }
        return cell instanceof Cell.Hidden ? Told.HIDDEN : Told.NOTHING;
    }

    @Override
    public void drawItem(
            Graphics2D paper,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis rows,
            ValueAxis scale,
            CategoryDataset dataset,
            int row,
            int place,
            int pass) {
        if (dataset.getValue(row, place) != null) {
            super.drawItem(paper, state, area, plot, rows, scale, dataset, row, place, pass);
            return;
        }
        boolean lying = plot.getOrientation().equals(PlotOrientation.HORIZONTAL);
        float middle = (float) rows.getCategoryMiddle(place, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
        float foot = (float) scale.valueToJava2D(0, area, plot.getRangeAxisEdge());
        paper.setFont(letters.deriveFont(SIGN));
        paper.setPaint(Bars.INK);
        if (lying) {
            TextUtils.drawAlignedString(sign(place), paper, foot + OFF, middle, TextAnchor.CENTER_LEFT);
        } else {
            TextUtils.drawAlignedString(sign(place), paper, middle, foot - OFF, TextAnchor.BOTTOM_CENTER);
        }
    }

    @Override
    public ItemLabelPosition getPositiveItemLabelPosition(int row, int place) {
        return getPlot().getOrientation().equals(PlotOrientation.HORIZONTAL)
                ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
                : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
    }

    /** Two of these are never the same. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
