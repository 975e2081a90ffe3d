// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.brygga.due.DueItem;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** What the agreement says of following up, when that was done, and when it is next. */
final class FollowUpChapter implements Chapter {

    private final Material material;
    private final Partnership about;

    FollowUpChapter(Material material, Partnership about) {
        this.material = material;
        this.about = about;
    }

    @Override
    public String id() {
        return "follow-up";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.partnership.follow-up");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        Governance governance = about.governance();
        if (governance == null) {
            return List.of(new Block.Paragraph(Phrase.said("report.partnership.follow-up.none")));
        }
        boolean within = material.audience() == Head.Audience.INTERNAL;
        List<Phrase> points = new ArrayList<>();
        points.add(line("report.partnership.follow-up.every", months(governance.followUpEveryMonths())));
        points.add(line(
                "report.partnership.follow-up.newest",
                governance
                        .newestFollowUp()
                        .map(PartialDate::of)
                        .map(Phrase::day)
                        .orElseGet(() -> Phrase.said("report.not-stated"))));
        points.add(line(
                "report.partnership.follow-up.next",
                material.dues().stream()
                        .filter(item -> item.kind().equals(Code.of("FOLLOW_UP")))
                        .map(DueItem::due)
                        .map(PartialDate::of)
                        .map(Phrase::day)
                        .findFirst()
                        .orElseGet(() -> Phrase.said("report.not-stated"))));
        points.add(line("report.partnership.follow-up.notice", months(governance.noticeMonths())));
        if (within && governance.followUpMethod() != null) {
            points.add(line("report.partnership.follow-up.method", Phrase.text(governance.followUpMethod())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(points));
        if (!governance.followUps().isEmpty()) {
            blocks.add(held(governance, within));
        }
        return blocks;
    }

    /** What was concluded may name people, and is told to those who work with them. */
    private static Block held(Governance governance, boolean within) {
        TableDraft table = TableDraft.of("follow-ups", "report.partnership.follow-up.held", "report.date");
        if (within) {
            table.column("conclusion", "report.partnership.follow-up.conclusion");
        }
        governance.followUps().stream()
                .sorted(Comparator.comparing(
                        Governance.FollowUp::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(one -> table.row(
                        "follow-up-" + one.date(),
                        one.date() == null ? Phrase.said("report.not-stated") : Phrase.day(PartialDate.of(one.date())),
                        within ? List.of(Cells.words(one.conclusion())) : List.<Cell>of()));
        return table.build();
    }

    private static Phrase line(String key, Phrase value) {
        return Phrase.said(key, Map.of("value", value));
    }

    private static Phrase months(@Nullable Integer months) {
        return months == null
                ? Phrase.said("report.not-stated")
                : Phrase.said("report.months", Map.of("number", Phrase.number(months)));
    }
}
