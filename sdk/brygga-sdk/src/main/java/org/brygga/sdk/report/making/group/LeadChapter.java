// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.group;

import java.util.Comparator;
import java.util.List;
import org.brygga.model.group.GroupLead;
import org.brygga.model.people.Volunteer;
import org.brygga.reckoning.people.Care;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.TableDraft;

/** Who leads, and what she lacks of training, record check, promise of confidentiality and supervision. */
final class LeadChapter implements Chapter {

    private final SeenGroup seen;

    LeadChapter(SeenGroup seen) {
        this.seen = seen;
    }

    @Override
    public String id() {
        return "leads";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.group.leads");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.group.leads.caption", "report.group.lead")
                .column("role", "report.group.leads.role")
                .column("trained", "report.group.leads.trained")
                .column("check", "report.group.leads.check")
                .column("promised", "report.group.leads.promised")
                .column("supervision", "report.group.leads.supervision")
                .note("report.group.leads.note");
        List<GroupLead> now = seen.group().leads().stream()
                .filter(lead -> lead.period() == null
                        || lead.period().contains(seen.material().asOf()))
                .sorted(Comparator.comparing(lead -> String.valueOf(lead.role())))
                .toList();
        int place = 0;
        for (GroupLead lead : now) {
            place++;
            table.row(seen.row(lead.person(), place), seen.who(lead.person(), place), cells(lead));
        }
        return List.of(table.orSay("report.group.leads.none"));
    }

    private List<Cell> cells(GroupLead lead) {
        Cell role = Cells.label("role", lead.role());
        return seen.material()
                .records()
                .find(Volunteer.class, lead.person())
                .map(volunteer -> {
                    Care care = Care.of(
                            volunteer,
                            seen.material().records(),
                            seen.material().asOf());
                    return List.of(
                            role,
                            Cells.yes(care.certified()),
                            Boolean.TRUE.equals(volunteer.childContact())
                                    ? Cells.day(care.checkShown())
                                    : Cell.absent(Cell.Reason.NOT_APPLICABLE),
                            Cells.yes(care.promised()),
                            Cells.day(care.supervisionDue()));
                })
                .orElseGet(() -> {
                    Cell none = Cell.absent(Cell.Reason.NOT_APPLICABLE);
                    return List.of(role, none, none, none, none);
                });
    }
}
