// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.reckoning.agreement.Sides;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** Who takes part in an agreement, on which side, and how long it runs. */
final class PartyChapter implements Chapter {

    private final Material material;
    private final Partnership about;

    PartyChapter(Material material, Partnership about) {
        this.material = material;
        this.about = about;
    }

    @Override
    public String id() {
        return "parties";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.partnership.parties");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.partnership.parties.caption", "report.partnership.party")
                .column("role", "report.partnership.role")
                .column("side", "report.partnership.side");
        int place = 0;
        for (Party party : about.parties()) {
            place++;
            table.row(
                    party.organisation() == null
                            ? "party-" + place
                            : party.organisation().text(),
                    name(party),
                    List.of(
                            Cells.label(party.role()),
                            Cells.label(Sides.of(party, material.records()).orElse(null))));
        }
        if (Boolean.FALSE.equals(about.partiesComplete())) {
            table.note("report.partnership.parties.incomplete");
        }
        List<Phrase> points = new ArrayList<>();
        points.add(line("report.partnership.form", label("partnership-form", about.form())));
        points.add(line("report.partnership.status", label("partnership-status", about.status())));
        points.add(line(
                "report.partnership.from",
                day(about.period() == null ? null : about.period().start())));
        points.add(line(
                "report.partnership.to",
                day(about.period() == null ? null : about.period().end())));
        return List.of(new Block.Points(points), table.orSay("report.partnership.parties.none"));
    }

    /** The name of an organisation, else the kind of actor; the words of a source are kept for those who work with it. */
    private Phrase name(Party party) {
        if (party.organisation() != null) {
            return material.name(party.organisation());
        }
        if (party.name() != null && material.audience() == Head.Audience.INTERNAL) {
            return Phrase.text(party.name());
        }
        return label("organisation-kind", party.category());
    }

    private static Phrase line(String key, Phrase value) {
        return Phrase.said(key, Map.of("value", value));
    }

    private static Phrase label(String list, @Nullable Code word) {
        return word == null ? Phrase.said("report.not-stated") : Phrase.label(list, word);
    }

    private static Phrase day(@Nullable PartialDate day) {
        return day == null ? Phrase.said("report.not-stated") : Phrase.day(day);
    }
}
