// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Tally;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.jspecify.annotations.Nullable;

/** The few numbers that everybody should see first. What somebody has printed goes before what was reckoned, where that is asked for. */
final class ShortChapter implements Chapter {

    private final Material material;
    private final List<String> codes;
    private final boolean printedFirst;
    private final int most;

    /**
     * @param codes of the indicators, the most important first
     * @param printedFirst whether a number that a source has printed is repeated in place of one from records
     * @param most how many numbers are told at most
     */
    ShortChapter(Material material, List<String> codes, boolean printedFirst, int most) {
        this.material = material;
        this.codes = codes;
        this.printedFirst = printedFirst;
        this.most = most;
    }

    @Override
    public String id() {
        return "short";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.short");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Block.KeyFigure> figures = new ArrayList<>();
        for (String code : codes) {
            Optional<Figure> printed = printedFirst ? material.stated(code) : Optional.empty();
            Cell cell = printed.map(counts::stated).orElseGet(() -> reckoned(code, counts));
            if (!(cell instanceof Cell.Absent) && figures.size() < most) {
                figures.add(new Block.KeyFigure(
                        code, Phrase.said("indicator." + code + ".TITLE"), cell, note(printed.orElse(null))));
            }
        }
        return figures.isEmpty()
                ? List.of(new Block.Paragraph(Phrase.said("report.short.none")))
                : List.of(new Block.KeyFigures(id(), figures));
    }

    private static @Nullable Phrase note(@Nullable Figure printed) {
        if (printed == null || printed.stated() == null) {
            return null;
        }
        return printed.stated().asOf() == null
                ? Phrase.said("report.printed")
                : Phrase.said(
                        "report.printed.on",
                        java.util.Map.of("date", Phrase.day(printed.stated().asOf())));
    }

    /** Counts of people come from the tables in which they are protected. */
    private Cell reckoned(String code, Counts counts) {
        return switch (code) {
            case "IND-TRN-1" -> known(code, counts.count(TrainingChapter.TRAINED, Conditions.NONE, code));
            case "IND-TRN-2" ->
                known(
                        "IND-TRN-1",
                        counts.share(
                                TrainingChapter.TRAINED,
                                TrainingChapter.IN_WORK_OR_STUDIES,
                                TrainingChapter.FOLLOWED,
                                code));
            case "IND-CMP-1" ->
                known(code, counts.share(ParticipantChapter.BY_AREA, ParticipantChapter.DONE, Conditions.NONE, code));
            case "IND-VOL-1" -> known(code, counts.count(VolunteerChapter.BY_AREA, VolunteerChapter.ACTIVE, code));
            case "IND-ATT-1" -> behind(material.reckoned(code), counts);
            default ->
                material.reckoned(code)
                        .or(() -> material.figures(code).stream().findFirst())
                        .map(one -> one.stated() == null ? Cells.of(one) : counts.stated(one))
                        .orElseGet(() -> Cell.absent(Cell.Reason.NOT_STATED));
        };
    }

    /** Nothing is hidden where there is nothing; that nobody has recorded anything is said as such. */
    private Cell known(String code, Cell cell) {
        boolean recorded =
                material.reckoned(code).filter(one -> one.numerator() != null).isPresent();
        return recorded ? cell : Cell.absent(Cell.Reason.NOT_STATED);
    }

    private static Cell behind(Optional<Figure> figure, Counts counts) {
        long people = figure.flatMap(one -> one.aside(Aside.What.PERSONS_BEHIND))
                .map(Aside::tally)
                .map(Tally::number)
                .map(java.math.BigDecimal::longValue)
                .orElse(0L);
        Cell cell = Cells.of(figure);
        return cell instanceof Cell.Value ? counts.of(cell, people) : cell;
    }
}
