// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.model.grant.Grant;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;

/**
 * What each partner gives by the agreement beside what was given of it, and how much of it the idea-based side carries. What nobody has
 * recorded as given is not stated, which is not zero.
 */
final class ContributionChapter implements Chapter {

    private final Material material;
    private final Partnership about;

    ContributionChapter(Material material, Partnership about) {
        this.material = material;
        this.about = about;
    }

    @Override
    public String id() {
        return "contributions";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.partnership.contributions");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.partnership.contributions.caption", "report.partnership.party")
                .column("kinds", "report.partnership.contributions.kinds")
                .column("planned", "report.partnership.contributions.planned")
                .column("given", "report.partnership.contributions.given")
                .column("hours", "report.partnership.contributions.hours")
                .column("unvalued", "report.partnership.contributions.unvalued")
                .note("report.partnership.contributions.note");
        material.figures("IND-PAR-1").stream()
                .filter(one -> one.part(Part.Dimension.KIND).isPresent())
                .forEach(one -> table.row(row(one), partners(one), cells(one)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.orSay("report.partnership.contributions.none"));
        if (!table.isEmpty()) {
            blocks.add(new Block.KeyFigures("own-effort", ownEffort()));
        }
        List<Block.KeyFigure> financing = coFinancing();
        if (!financing.isEmpty()) {
            blocks.add(new Block.KeyFigures("co-financing", financing));
        }
        return blocks;
    }

    private static String row(Figure figure) {
        return Stream.of(Part.Dimension.PARTNER, Part.Dimension.KIND, Part.Dimension.CURRENCY)
                .map(dimension -> figure.part(dimension).orElse(""))
                .reduce((first, next) -> first + "/" + next)
                .orElse("");
    }

    /** Those who give it, together where they are several. */
    private Phrase partners(Figure figure) {
        return Cells.several(words(figure, Part.Dimension.PARTNER).flatMap(this::name))
                .orElseGet(() -> Phrase.said("report.partnership.contributions.nobody"));
    }

    private Stream<Phrase> name(String reference) {
        return about.parties().stream()
                .flatMap(party -> Stream.ofNullable(party.organisation()))
                .filter(organisation -> organisation.text().equals(reference))
                .findFirst()
                .or(() -> about.contributions().stream()
                        .flatMap(contribution -> contribution.by().stream())
                        .filter(organisation -> organisation.text().equals(reference))
                        .findFirst())
                .map(material::name)
                .stream();
    }

    private static Stream<String> words(Figure figure, Part.Dimension dimension) {
        return figure.part(dimension).stream()
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .filter(word -> !word.isEmpty());
    }

    private static List<Cell> cells(Figure figure) {
        Cell kinds = Cells.several(words(figure, Part.Dimension.KIND)
                        .map(word -> Phrase.label("contribution-kind", Code.of(word))))
                .map(Cell::words)
                .orElseGet(() -> Cell.absent(Cell.Reason.NOT_STATED));
        long unvalued = figure.aside(Aside.What.UNVALUED)
                .map(Aside::tally)
                .map(Tally::number)
                .map(number -> number.longValue())
                .orElse(0L);
        return List.of(kinds, Cells.of(figure), money(figure), hours(figure), Cell.count(unvalued, null));
    }

    private static Cell money(Figure figure) {
        return figure.aside(Aside.What.DELIVERED)
                .map(Aside::tally)
                .map(tally ->
                        tally instanceof Tally.Amount amount ? new Money(amount.number(), amount.currency()) : null)
                .map(money -> Cells.of(money, null))
                .orElseGet(() -> Cell.absent(Cell.Reason.NOT_STATED));
    }

    private static Cell hours(Figure figure) {
        return figure.aside(Aside.What.DELIVERED_HOURS)
                .map(Aside::tally)
                .map(Tally::number)
                .<Cell>map(
                        hours -> new Cell.Value(hours, Cell.Unit.HOURS, Qualifier.EXACT, null, null, null, null, null))
                .orElseGet(() -> Cell.absent(Cell.Reason.NOT_STATED));
    }

    private List<Block.KeyFigure> ownEffort() {
        return material.figures("IND-PAR-2").stream()
                .map(one -> new Block.KeyFigure(
                        one.part(Part.Dimension.CURRENCY)
                                .map(currency -> "IND-PAR-2/" + currency)
                                .orElse("IND-PAR-2"),
                        Phrase.said("indicator.IND-PAR-2.TITLE"),
                        Cells.of(one),
                        one.aside(Aside.What.UNVALUED).isPresent()
                                ? Phrase.said("report.partnership.contributions.some-unvalued")
                                : null))
                .toList();
    }

    /** Of the grants for the same programmes; told to those who may see the grants themselves. */
    private List<Block.KeyFigure> coFinancing() {
        if (material.audience() != Head.Audience.INTERNAL) {
            return List.of();
        }
        List<Grant> grants = material.facts().grants().stream()
                .filter(grant -> grant.programmes().stream().anyMatch(about.programmes()::contains))
                .toList();
        return material.figures("IND-PAR-3").stream()
                .flatMap(figure -> grant(grants, figure).stream()
                        .map(grant -> new Block.KeyFigure(
                                "IND-PAR-3/" + grant.text(),
                                Phrase.said(
                                        "report.partnership.co-financing",
                                        java.util.Map.of("grant", material.name(grant))),
                                Cells.of(figure),
                                null)))
                .toList();
    }

    private static Optional<Ref> grant(List<Grant> grants, Figure figure) {
        return grants.stream()
                .map(Grant::ref)
                .filter(one -> figure.part(Part.Dimension.GRANT)
                        .filter(one.text()::equals)
                        .isPresent())
                .findFirst();
    }
}
