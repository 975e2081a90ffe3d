// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.brygga.model.partnership.Communication;
import org.brygga.model.partnership.Partnership;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;

/** How a promise was made known, and whether citizens were told what became of it. */
final class CommunicationChapter implements Chapter {

    private final Material material;
    private final Partnership about;

    CommunicationChapter(Material material, Partnership about) {
        this.material = material;
        this.about = about;
    }

    @Override
    public String id() {
        return "communications";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.promise.communications");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.promise.communications.caption", "report.date")
                .column("channel", "report.promise.channel")
                .column("audience", "report.promise.audience")
                .column("feedback", "report.promise.feedback")
                .column("text", "report.promise.text");
        List<Communication> made = about.communications().stream()
                .filter(one -> one.date() == null
                        || one.date()
                                .earliest()
                                .map(day -> !day.isAfter(material.asOf()))
                                .orElse(true))
                .sorted(Comparator.comparing((Communication one) ->
                        one.date() == null ? "" : one.date().text()))
                .toList();
        made.forEach(one -> table.row(
                "communication-" + (one.date() == null ? "" : one.date().text()),
                one.date() == null ? Phrase.said("report.not-stated") : Phrase.day(one.date()),
                List.of(
                        Cells.label("communication-channel", one.channel()),
                        Cells.label("audience", one.audience()),
                        Cells.yes(one.feedback()),
                        Cells.words(one.text()))));
        boolean told = made.stream().anyMatch(one -> Boolean.TRUE.equals(one.feedback()));
        return List.of(
                table.orSay("report.promise.communications.none"),
                new Block.Paragraph(Phrase.said(
                        "report.promise.told-back",
                        Map.of("answer", Phrase.said(told ? "report.yes" : "report.promise.not-recorded")))));
    }
}
