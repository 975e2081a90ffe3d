// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Tally;
import org.brygga.model.partnership.Measure;
import org.brygga.model.partnership.MeasureBuilder;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Code;
import org.brygga.model.value.Quantity;
import org.brygga.reckoning.agreement.MeasureProgress;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** What was promised, by whom and how much, and what came of it. */
final class MeasureChapter implements Chapter {

    private final Material material;
    private final Partnership about;

    MeasureChapter(Material material, Partnership about) {
        this.material = material;
        this.about = about;
    }

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.promise.measures");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.promise.measures.caption", "report.promise.measure")
                .column("responsible", "report.promise.responsible")
                .column("promised", "report.promise.promised")
                .column("unit", "report.promise.unit")
                .column("due", "report.partnership.due")
                .column("progress", "report.promise.progress")
                .column("status", "report.promise.outcome")
                .column("done", "report.promise.done")
                .column("text", "report.promise.text")
                .column("date", "report.promise.told-on")
                .note("report.promise.measures.note");
        int place = 0;
        for (Measure measure : about.measures()) {
            place++;
            table.row(
                    "measure-" + (measure.id() == null ? place : measure.id()),
                    measure.text() == null ? Phrase.said("report.not-stated") : Phrase.text(measure.text()),
                    cells(told(measure), counts));
        }
        List<Block> blocks = new ArrayList<>();
        if (!table.isEmpty()) {
            blocks.add(new Block.KeyFigures("fulfilled", figures()));
        }
        blocks.add(table.orSay("report.promise.measures.none"));
        List<Phrase> late = DeviationChapter.overdue(material);
        if (!late.isEmpty()) {
            blocks.add(new Block.Points(late));
        }
        return blocks;
    }

    /** The measure with what was told of it by the day of the report; an outcome without a date counts as told. */
    private Measure told(Measure measure) {
        return MeasureBuilder.builder(measure)
                .outcomes(measure.outcomes().stream()
                        .filter(one -> one.date() == null
                                || one.date()
                                        .earliest()
                                        .map(day -> !day.isAfter(material.asOf()))
                                        .orElse(true))
                        .toList())
                .build();
    }

    private List<Cell> cells(Measure measure, Counts counts) {
        Optional<Measure.Outcome> outcome = MeasureProgress.newest(measure);
        Quantity done = outcome.map(Measure.Outcome::quantity).orElse(null);
        return List.of(
                Cells.several(Stream.concat(
                                measure.responsible().stream().map(material::name),
                                measure.responsibleNames().stream().map(Phrase::text))
                        .toList()),
                Cells.of(measure.quantity(), measure.source()),
                Cells.label("unit", unit(measure.quantity(), done)),
                Cells.day(measure.due()),
                Cells.label("measure-progress", MeasureProgress.of(measure, about)),
                Cells.label(outcome.map(Measure.Outcome::status).orElse(null)),
                counts.stated(
                        Cells.of(done, outcome.map(Measure.Outcome::source).orElse(null)),
                        done != null && Code.is(done.unit(), "PERSON") ? done.value() : null),
                Cells.words(outcome.map(Measure.Outcome::text).orElse(null)),
                Cells.day(outcome.map(Measure.Outcome::date).orElse(null)));
    }

    private static @Nullable Code unit(@Nullable Quantity promised, @Nullable Quantity done) {
        return promised != null && promised.unit() != null ? promised.unit() : done == null ? null : done.unit();
    }

    private List<Block.KeyFigure> figures() {
        List<Block.KeyFigure> figures = new ArrayList<>();
        Optional<Figure> fulfilled = material.figures("IND-GOA-2").stream().findFirst();
        figures.add(
                new Block.KeyFigure("IND-GOA-2", Phrase.said("indicator.IND-GOA-2.TITLE"), Cells.of(fulfilled), null));
        Stream.of(Aside.What.PARTLY, Aside.What.NOT_DONE, Aside.What.OUTCOME_UNKNOWN, Aside.What.NOT_REPORTED)
                .forEach(what -> fulfilled
                        .flatMap(one -> one.aside(what))
                        .map(Aside::tally)
                        .map(Tally::number)
                        .ifPresent(number -> figures.add(new Block.KeyFigure(
                                "IND-GOA-2/" + what,
                                Phrase.said("report.promise." + what),
                                Cell.count(number.longValue(), null),
                                null))));
        return figures;
    }
}
