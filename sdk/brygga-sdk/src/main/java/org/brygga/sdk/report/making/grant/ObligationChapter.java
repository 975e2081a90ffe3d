// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.util.Comparator;
import java.util.List;
import org.brygga.country.ReportDemand;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.ReportObligation;
import org.brygga.reckoning.agreement.ReportProgress;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;

/** Which reports the funder wants until when, and which were sent. */
final class ObligationChapter implements Chapter {

    private final Material material;
    private final Grant grant;

    ObligationChapter(Material material, Grant grant) {
        this.material = material;
        this.grant = grant;
    }

    @Override
    public String id() {
        return "reports";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.grant.reports");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.grant.reports.caption", "report.grant.report")
                .column("due", "report.partnership.due")
                .column("sent", "report.grant.sent")
                .column("progress", "report.promise.progress")
                .column("accepted", "report.grant.accepted")
                .note("report.grant.reports.note");
        grant.reports().stream()
                .sorted(Comparator.comparing(ReportObligation::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> String.valueOf(one.kind())))
                .forEach(one -> table.row(
                        one.kind() + "/" + one.due(),
                        one.kind() == null ? Phrase.said("report.not-stated") : Phrase.label("report-kind", one.kind()),
                        List.of(
                                Cells.day(one.due()),
                                Cells.day(one.sent()),
                                Cells.label("report-progress", ReportProgress.of(one)),
                                Cells.day(one.accepted()))));
        material.packs().list().stream()
                .filter(pack -> pack.governs(grant, material.records()))
                .flatMap(pack -> pack.demands(grant).stream())
                .filter(demand -> !listed(demand))
                .sorted(Comparator.comparing(ReportDemand::due).thenComparing(ReportDemand::kind))
                .forEach(demand -> table.row(
                        "demand/" + demand.kind() + "/" + demand.due(),
                        Phrase.label("report-kind", demand.kind()),
                        List.of(
                                Cells.day(demand.due()),
                                Cells.day(demand.sent(grant)
                                        .min(Comparator.naturalOrder())
                                        .orElse(null)),
                                Cell.absent(Cell.Reason.NOT_STATED),
                                Cell.absent(Cell.Reason.NOT_STATED))));
        return List.of(table.orSay("report.grant.reports.none"));
    }

    private boolean listed(ReportDemand demand) {
        return grant.reports().stream()
                .anyMatch(
                        one -> demand.kind().equals(one.kind()) && demand.due().equals(one.due()));
    }
}
