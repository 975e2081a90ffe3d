// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brygga.model.grant.Grant;
import org.brygga.model.value.PartialDate;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/** What the funder has tied the grant to, and what should have been done already. */
final class ConditionChapter implements Chapter {

    private final Material material;
    private final Grant grant;

    ConditionChapter(Material material, Grant grant) {
        this.material = material;
        this.grant = grant;
    }

    @Override
    public String id() {
        return "conditions";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.grant.conditions");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Phrase> points = new ArrayList<>();
        grant.instalments().stream()
                .flatMap(one -> Stream.ofNullable(one.condition()))
                .distinct()
                .forEach(condition ->
                        points.add(Phrase.said("report.grant.condition", Map.of("condition", Phrase.text(condition)))));
        material.dues().stream()
                .filter(item -> item.overdue(material.asOf()))
                .map(item -> Phrase.said(
                        "report.overdue",
                        Map.of(
                                "what",
                                Phrase.label("due-kind", item.kind()),
                                "date",
                                Phrase.day(PartialDate.of(item.due())))))
                .distinct()
                .forEach(points::add);
        return points.isEmpty()
                ? List.of(new Block.Paragraph(Phrase.said("report.grant.conditions.none")))
                : List.of(new Block.Points(points));
    }
}
