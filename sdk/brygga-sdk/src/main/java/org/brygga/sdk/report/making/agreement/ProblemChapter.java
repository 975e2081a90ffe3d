// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.ProblemPicture;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/** What the partners see as the problem, and what that picture rests on. */
final class ProblemChapter implements Chapter {

    private final Material material;
    private final Partnership about;

    ProblemChapter(Material material, Partnership about) {
        this.material = material;
        this.about = about;
    }

    @Override
    public String id() {
        return "problem";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.promise.problem");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        ProblemPicture picture = about.problemPicture();
        if (picture == null) {
            return List.of(new Block.Paragraph(Phrase.said("report.promise.problem.none")));
        }
        List<Block> blocks = new ArrayList<>();
        if (picture.text() != null) {
            blocks.add(new Block.Paragraph(Phrase.text(picture.text())));
        }
        List<Phrase> points = new ArrayList<>();
        points.add(Phrase.said(
                "report.promise.problem.by",
                Map.of(
                        "who",
                        picture.statedBy() == null
                                ? Phrase.said("report.not-stated")
                                : Phrase.label("organisation-kind", picture.statedBy()))));
        points.add(Phrase.said(
                "report.promise.problem.date",
                Map.of(
                        "date",
                        picture.date() == null ? Phrase.said("report.not-stated") : Phrase.day(picture.date()))));
        if (picture.source() != null) {
            points.add(Phrase.said("report.promise.problem.source", Map.of("source", material.name(picture.source()))));
        }
        blocks.add(new Block.Points(points));
        // An empty list says that nothing is stated, not that the picture rests on nothing.
        Cell foundations = picture.foundations().isEmpty()
                ? Cell.absent(Cell.Reason.NOT_STATED)
                : Cell.count(picture.foundations().size(), null);
        blocks.add(new Block.KeyFigures(
                "foundations",
                List.of(new Block.KeyFigure(
                        "foundations", Phrase.said("report.promise.problem.foundations"), foundations, null))));
        if (!picture.foundations().isEmpty()) {
            blocks.add(new Block.Points(
                    picture.foundations().stream().map(Phrase::text).toList()));
        }
        return blocks;
    }
}
