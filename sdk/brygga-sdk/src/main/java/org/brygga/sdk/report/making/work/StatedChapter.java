// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/**
 * What others have printed about the same, repeated as it was printed and never added to what was reckoned: whoever printed it may have
 * counted the same women.
 */
final class StatedChapter implements Chapter {

    private final Material material;

    StatedChapter(Material material) {
        this.material = material;
    }

    @Override
    public String id() {
        return "printed";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.stated");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Block.Row> rows = new ArrayList<>();
        Stream.concat(Indicators.all().stream(), Indicators.context().stream())
                .filter(one -> !one.internal() && !one.funderOnly())
                .forEach(one -> material.figures(one.code()).stream()
                        .filter(figure -> figure.stated() != null && figure.value() != null)
                        .forEach(figure -> rows.add(row(one, figure, counts))));
        return rows.isEmpty()
                ? List.of(new Block.Paragraph(Phrase.said("report.stated.none")))
                : List.of(new Block.Table(
                        "printed",
                        Phrase.said("report.stated.caption"),
                        Phrase.said("report.indicator"),
                        List.of(
                                new Block.Column("value", Phrase.said("report.number")),
                                new Block.Column("of", Phrase.said("report.stated.of")),
                                new Block.Column("date", Phrase.said("report.date"))),
                        rows,
                        Phrase.said("report.stated.note")));
    }

    private static Block.Row row(Indicator indicator, Figure figure, Counts counts) {
        Figure.Statement stated = Objects.requireNonNull(figure.stated());
        String id = indicator.code() + "/" + stated.by().text() + "/" + figure.parts() + "/" + stated.asOf() + "/"
                + stated.planned();
        Cell population = figure.aside(Aside.What.POPULATION)
                .map(Aside::text)
                .map(Cells::words)
                .orElseGet(() -> Cell.absent(Cell.Reason.NOT_STATED));
        Cell date = stated.asOf() == null ? Cell.absent(Cell.Reason.NOT_STATED) : Cell.words(Phrase.day(stated.asOf()));
        Phrase title = Phrase.said(indicator.key(Indicator.Word.TITLE));
        return new Block.Row(
                id,
                stated.planned() ? Phrase.said("report.stated.planned", java.util.Map.of("what", title)) : title,
                List.of(counts.stated(figure), population, date),
                false);
    }
}
