// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.util.List;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.model.grant.Grant;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** How many people were to be reached, and how many a source says were; never reckoned from contacts. */
final class ReachChapter implements Chapter {

    private final Material material;
    private final Grant grant;
    private final GrantProfile profile;

    ReachChapter(Material material, Grant grant, GrantProfile profile) {
        this.material = material;
        this.grant = grant;
        this.profile = profile;
    }

    @Override
    public String id() {
        return "reach";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.grant.reach");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.grant.reach.caption", "report.grant.reach.whose")
                .column("planned", "report.grant.planned")
                .column("reached", "report.grant.reached")
                .column("share", "indicator.IND-OUT-3.TITLE")
                .note("report.grant.reach.note");
        if (profile.asks(GrantProfile.Part.REACH, "IND-OUT-3")) {
            material.figures("IND-OUT-3").stream()
                    .filter(one -> one.part(Part.Dimension.GRANT)
                            .filter(grant.ref().text()::equals)
                            .isPresent())
                    .forEach(one -> table.row(id(), material.name(grant.ref()), cells(one, counts)));
        }
        return List.of(table.orSay("report.grant.reach.none"));
    }

    /** What may count times and not people is shown as such, and not beside a plan of people. */
    private static List<Cell> cells(Figure figure, Counts counts) {
        boolean other = figure.aside(Aside.What.NOT_COMPARABLE).isPresent();
        Tally came = figure.numerator();
        return List.of(
                number(figure.denominator(), figure),
                other
                        ? Cell.absent(Cell.Reason.UNKNOWN)
                        : counts.stated(number(came, figure), came == null ? null : came.number()),
                counts.stated(Cells.of(figure), came == null ? null : came.number()));
    }

    private static Cell number(@Nullable Tally tally, Figure figure) {
        Ref source = figure.stated() == null ? null : figure.stated().source();
        return tally == null
                ? Cell.absent(Cell.Reason.NOT_STATED)
                : new Cell.Value(tally.number(), Cell.Unit.COUNT, tally.qualifier(), null, null, null, null, source);
    }
}
