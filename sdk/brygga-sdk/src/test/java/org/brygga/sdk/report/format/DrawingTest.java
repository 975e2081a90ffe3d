// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.SampleReports;
import org.brygga.sdk.report.Section;
import org.brygga.sdk.report.format.chart.Drawing;
import org.brygga.sdk.report.format.wording.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DrawingTest {

    private static final Told TOLD = new Told(Labels.of(CountryPacks.load()), Locale.ENGLISH);

    @Test
    void theWordsOfADrawingSayItsNumbersAndThatOneIsHidden() {
        Drawing drawing =
                drawn(Block.Form.COURSE, Cell.count(24, null), Cell.hidden()).orElseThrow();

        assertThat(drawing.alternative())
                .contains("Row 0: 24.", "Row 1: hidden, so that nobody can be recognised.")
                .doesNotContain("99");
        Document svg = Written.xml(drawing.svg());
        assertThat(Written.texts(Written.all(svg, "title"))).containsExactly("Chart");
        assertThat(Written.texts(Written.all(svg, "desc"))).containsExactly(drawing.alternative());
    }

    /** As many bars as there are numbers, each in the colour of bars. */
    @ParameterizedTest
    @EnumSource(Block.Form.class)
    void aNumberThatIsNotThereHasNoBar(Block.Form form) {
        Cell two = Cell.count(2, null);

        assertThat(bars(drawn(form, two, two, two))).isEqualTo(3);
        assertThat(bars(drawn(form, two, Cell.hidden(), two))).isEqualTo(2);
        assertThat(bars(drawn(form, two, Cell.absent(Cell.Reason.UNKNOWN), Cell.hidden())))
                .isEqualTo(1);
    }

    @Test
    void aHiddenNumberIsDrawnAsASignAndNotLikeNought() {
        Cell two = Cell.count(2, null);

        assertThat(drawn(Block.Form.BARS, two, Cell.hidden()).orElseThrow().svg())
                .isNotEqualTo(drawn(Block.Form.BARS, two, Cell.count(0, null))
                        .orElseThrow()
                        .svg())
                .isNotEqualTo(drawn(Block.Form.BARS, two, Cell.absent(Cell.Reason.UNKNOWN))
                        .orElseThrow()
                        .svg());
    }

    @Test
    void theSameChartGivesTheSameDrawing() {
        assertThat(drawn(Block.Form.COURSE, Cell.count(3, null), Cell.hidden()))
                .isEqualTo(drawn(Block.Form.COURSE, Cell.count(3, null), Cell.hidden()));
    }

    @Test
    void whatCannotBeDrawnHonestlyIsNotDrawn() {
        Cell crowns = money("SEK");
        Cell[] many = IntStream.range(0, 41).mapToObj(i -> Cell.count(i, null)).toArray(Cell[]::new);

        assertThat(drawn(Block.Form.BARS, crowns, money("NOK"))).isEmpty();
        assertThat(drawn(Block.Form.BARS, crowns, Cell.count(2, null))).isEmpty();
        assertThat(drawn(Block.Form.BARS, Cell.hidden(), Cell.hidden())).isEmpty();
        assertThat(drawn(Block.Form.BARS, many)).isEmpty();
        assertThat(drawn(Block.Form.BARS, crowns, crowns)).isPresent();
    }

    @Test
    void aChartOfATableThatIsNotInTheReportIsNotDrawn() {
        Block.Chart chart = new Block.Chart(Phrase.text("Chart"), "languages", List.of("c"), Block.Form.BARS);

        assertThat(Drawing.of(SampleReports.ofEverything(), chart, TOLD)).isEmpty();
    }

    private static long bars(Optional<Drawing> drawing) {
        return Written.all(Written.xml(drawing.orElseThrow().svg()), "rect").stream()
                .filter(DrawingTest::isBar)
                .count();
    }

    private static boolean isBar(Element rect) {
        for (org.w3c.dom.Node node = rect; node instanceof Element element; node = node.getParentNode()) {
            if (!element.getAttribute("fill").isEmpty()) {
                return element.getAttribute("fill").contains("11,95,107");
            }
        }
        return false;
    }

    private static Cell money(String currency) {
        return new Cell.Value(BigDecimal.TEN, Cell.Unit.MONEY, Qualifier.EXACT, currency, null, null, null, null);
    }

    private static Optional<Drawing> drawn(Block.Form form, Cell... cells) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            rows.add(new Block.Row("r" + i, Phrase.text("Row " + i), List.of(cells[i]), false));
        }
        rows.add(new Block.Row("all", Phrase.text("All"), List.of(Cell.count(99, null)), true));
        Block.Table table = new Block.Table(
                "t",
                Phrase.text("Table"),
                Phrase.text("Rows"),
                List.of(new Block.Column("c", Phrase.text("Column"))),
                rows,
                null);
        Block.Chart chart = new Block.Chart(Phrase.text("Chart"), "t", List.of("c"), form);
        Report sample = SampleReports.ofEverything();
        Report report = new Report(
                sample.kind(),
                sample.head(),
                List.of(new Section("s", Phrase.text("Section"), List.of(chart, table))),
                List.of(),
                List.of());
        return Drawing.of(report, chart, TOLD);
    }
}
