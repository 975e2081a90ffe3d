// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.ProjectPhase;
import org.brygga.model.grant.ProjectPhase.Deliverable;
import org.brygga.model.value.Code;
import org.brygga.model.value.Quantity;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** The phases of the project with what each was to bring, and how many volunteers were trained of those who were planned. */
final class PlanChapter implements Chapter {
    private final Grant grant;
    private final Recruitment recruitment;

    PlanChapter(Material material, Grant grant, GrantProfile profile) {
        this.grant = grant;
        this.recruitment = new Recruitment(
                profile.asks(GrantProfile.Part.PLAN, "IND-VOL-4") ? material.figures("IND-VOL-4") : List.of(),
                grant,
                material.period());
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.grant.plan");
    }

    @Override
    public List<CountTable> counted() {
        return recruitment.counted();
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<ProjectPhase> phases =
                grant.project() == null ? List.of() : grant.project().phases();
        TableDraft table = TableDraft.of("deliverables", "report.grant.plan.caption", "report.grant.phase")
                .column("from", "report.grant.start")
                .column("to", "report.grant.end")
                .column("what", "report.grant.deliverable")
                .column("planned", "report.grant.planned")
                .column("actual", "report.grant.actual");
        for (ProjectPhase phase : phases) {
            if (phase.deliverables().isEmpty()) {
                table.row(row(phase, null), name(phase), cells(phase, null, counts));
            }
            phase.deliverables().forEach(one -> table.row(row(phase, one), name(phase), cells(phase, one, counts)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.orSay("report.grant.plan.none"));
        blocks.addAll(recruitment.blocks(counts));
        return blocks;
    }

    private static String row(ProjectPhase phase, @Nullable Deliverable deliverable) {
        return "phase-" + phase.number()
                + (deliverable == null || deliverable.kind() == null
                        ? ""
                        : "/" + deliverable.kind().word());
    }

    static Phrase name(ProjectPhase phase) {
        return phase.number() == null
                ? Phrase.said("report.not-stated")
                : Phrase.said("report.grant.phase.number", Map.of("number", Phrase.number(phase.number())));
    }

    private static List<Cell> cells(ProjectPhase phase, @Nullable Deliverable deliverable, Counts counts) {
        Cell none = Cell.absent(Cell.Reason.NOT_STATED);
        Quantity actual = deliverable == null ? null : deliverable.actual();
        return List.of(
                Cells.day(phase.period() == null ? null : phase.period().start()),
                Cells.day(phase.period() == null ? null : phase.period().end()),
                deliverable == null ? none : Cells.label("deliverable", deliverable.kind()),
                deliverable == null ? none : Cells.of(deliverable.planned(), deliverable.source()),
                deliverable == null
                        ? none
                        : counts.stated(Cells.of(actual, deliverable.source()), people(deliverable, actual)));
    }

    private static @Nullable BigDecimal people(Deliverable deliverable, @Nullable Quantity actual) {
        boolean counted =
                deliverable.kind() != null && deliverable.kind().word().startsWith("VOLUNTEERS_");
        return actual != null && (counted || Code.is(actual.unit(), "PERSON")) ? actual.value() : null;
    }
}
