// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.indicator.Part;
import org.brygga.model.grant.Award;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.reckoning.agreement.GrantAccount;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;

/** What was applied for and granted, by whom, and what of it has come. */
final class MoneyChapter implements Chapter {

    private final Material material;
    private final Grant grant;
    private final GrantProfile profile;

    MoneyChapter(Material material, Grant grant, GrantProfile profile) {
        this.material = material;
        this.grant = grant;
        this.profile = profile;
    }

    @Override
    public String id() {
        return "money";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.grant.money");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.KeyFigures("money", figures()));
        blocks.add(terms());
        blocks.add(parties());
        if (!grant.awards().isEmpty()) {
            blocks.add(awards());
        }
        if (!grant.instalments().isEmpty()) {
            blocks.add(instalments());
        }
        return blocks;
    }

    private List<Block.KeyFigure> figures() {
        List<Block.KeyFigure> figures = new ArrayList<>();
        figures.add(figure("budget", "report.grant.budget", Cells.of(grant.budget(), null)));
        figures.add(figure("granted", "report.grant.granted", granted()));
        Stream.of("IND-ECO-1", "IND-ECO-3", "IND-PAR-3")
                .filter(code -> profile.asks(GrantProfile.Part.MONEY, code))
                .forEach(code -> figures.add(figure(code, "indicator." + code + ".TITLE", own(code))));
        return figures;
    }

    private static Block.KeyFigure figure(String id, String label, Cell cell) {
        return new Block.KeyFigure(id, Phrase.said(label), cell, null);
    }

    private Cell granted() {
        GrantAccount account = GrantAccount.of(grant);
        return Cells.of(
                account.granted() == null || account.currency() == null
                        ? null
                        : new Money(account.granted(), account.currency()),
                null);
    }

    private Cell own(String code) {
        return Cells.of(material.figures(code).stream()
                .filter(one -> one.part(Part.Dimension.GRANT)
                        .filter(grant.ref().text()::equals)
                        .isPresent())
                .findFirst());
    }

    private Block terms() {
        TableDraft table = TableDraft.of("terms", "report.grant.terms", "report.grant.term")
                .column("value", "report.grant.stated");
        table.row("scheme", Phrase.said("report.grant.scheme"), List.of(Cells.label("grant-scheme", grant.scheme())));
        table.row("round", Phrase.said("report.grant.round"), List.of(Cells.words(grant.round())));
        table.row("status", Phrase.said("report.grant.status"), List.of(Cells.label("grant-status", grant.status())));
        table.row("applied", Phrase.said("report.grant.applied"), List.of(Cells.day(grant.applied())));
        table.row("decided", Phrase.said("report.grant.decided"), List.of(Cells.day(grant.decided())));
        PartialDate start = grant.period() == null ? null : grant.period().start();
        PartialDate end = grant.period() == null ? null : grant.period().end();
        table.row("start", Phrase.said("report.grant.start"), List.of(Cells.day(start)));
        table.row("end", Phrase.said("report.grant.end"), List.of(Cells.day(end)));
        return table.build();
    }

    private Block parties() {
        TableDraft table = TableDraft.of("parties", "report.grant.parties", "report.partnership.party")
                .column("role", "report.partnership.role");
        int place = 0;
        for (GrantParty party : grant.parties()) {
            place++;
            table.row(
                    party.organisation() == null
                            ? "party-" + place
                            : party.organisation().text(),
                    name(party),
                    List.of(Cells.label(party.role())));
        }
        return table.orSay("report.partnership.parties.none");
    }

    /** The name of an organisation; the words of a source are kept for those who work with it. */
    private Phrase name(GrantParty party) {
        return party.organisation() == null && party.name() != null && material.audience() == Head.Audience.INTERNAL
                ? Phrase.text(party.name())
                : material.name(party.organisation());
    }

    private Block awards() {
        TableDraft table = TableDraft.of("awards", "report.grant.awards", "report.grant.year")
                .column("amount", "report.grant.amount");
        grant.awards().stream()
                .sorted(Comparator.comparing(Award::year, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(award -> table.row(
                        "award-" + award.year(),
                        award.year() == null
                                ? Phrase.said("report.not-stated")
                                : Phrase.day(PartialDate.ofYear(award.year())),
                        List.of(Cells.of(award.amount(), award.source()))));
        return table.build();
    }

    private Block instalments() {
        TableDraft table = TableDraft.of("instalments", "report.grant.instalments", "report.partnership.due")
                .column("amount", "report.grant.amount")
                .column("received", "report.grant.received");
        grant.instalments().stream()
                .sorted(Comparator.comparing(Grant.Instalment::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(one -> table.row(
                        "instalment-" + one.due(),
                        one.due() == null ? Phrase.said("report.not-stated") : Phrase.day(PartialDate.of(one.due())),
                        List.of(Cells.of(one.amount(), one.source()), Cells.day(one.received()))));
        return table.build();
    }
}
