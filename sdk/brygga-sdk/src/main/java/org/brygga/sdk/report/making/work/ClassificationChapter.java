// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.model.value.Code;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/** Which part of the work is in areas that a list names. */
final class ClassificationChapter implements Chapter {

    private final Material material;

    ClassificationChapter(Material material) {
        this.material = material;
    }

    private Stream<Figure> figures() {
        return material.figures("IND-ARE-1").stream()
                .filter(one -> one.part(Part.Dimension.SCHEME).isPresent()
                        && one.part(Part.Dimension.LEVEL).isPresent());
    }

    /** The lists, each with its revision. */
    List<Phrase> schemes() {
        return figures().map(ClassificationChapter::scheme).distinct().toList();
    }

    private static Phrase scheme(Figure figure) {
        String scheme = figure.part(Part.Dimension.SCHEME).orElseThrow().split(" ", 2)[0];
        String revision = figure.aside(Aside.What.LIST_REVISION)
                .map(Aside::text)
                .filter(text -> !text.isBlank())
                .orElse(null);
        Phrase name = Phrase.label("classification-scheme", Code.of(scheme));
        return revision == null
                ? Phrase.said("report.scheme.no-revision", Map.of("scheme", name))
                : Phrase.said("report.scheme", Map.of("scheme", name, "revision", Phrase.text(revision)));
    }

    @Override
    public String id() {
        return "classification";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.classification");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Block.Row> rows = figures()
                .map(one -> new Block.Row(
                        one.parts().stream().map(Part::word).reduce("", (left, right) -> left + "/" + right),
                        Phrase.said(
                                "report.classification.row",
                                Map.of(
                                        "scheme",
                                        scheme(one),
                                        "level",
                                        Phrase.label(
                                                "classification-level",
                                                Code.of(one.part(Part.Dimension.LEVEL)
                                                        .orElseThrow())),
                                        "basis",
                                        Phrase.said("report.classification."
                                                + one.part(Part.Dimension.BASIS).orElse("GROUPS")))),
                        List.of(Cells.of(one)),
                        false))
                .toList();
        return rows.isEmpty()
                ? List.of(new Block.Paragraph(Phrase.said("report.classification.none")))
                : List.of(new Block.Table(
                        "classification",
                        Phrase.said("report.classification.caption"),
                        Phrase.said("report.classification"),
                        List.of(new Block.Column("share", Phrase.said("indicator.IND-ARE-1.TITLE"))),
                        rows,
                        Phrase.said("report.classification.note")));
    }
}
