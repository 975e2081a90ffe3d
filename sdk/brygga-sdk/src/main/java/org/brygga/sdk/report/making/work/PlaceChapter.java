// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/** Where people meet, how often it was open, and how many visits there were; visits are not persons. */
final class PlaceChapter implements Chapter {

    private static final String PLACES = "meeting-places";

    private final Material material;

    PlaceChapter(Material material) {
        this.material = material;
    }

    @Override
    public String id() {
        return PLACES;
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.places");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Block.Row> rows = new ArrayList<>();
        material.facts().places().stream()
                .sorted(Comparator.comparing((MeetingPlace place) -> place.name() == null ? "" : place.name())
                        .thenComparing(MeetingPlace::ref))
                .forEach(place -> rows.add(row(place)));
        if (rows.isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.said("report.places.none")));
        }
        return List.of(new Block.Table(
                PLACES,
                Phrase.said("report.places.openings"),
                Phrase.said("report.place"),
                List.of(
                        new Block.Column("openings", Phrase.said("report.places.times-open")),
                        new Block.Column("visits", Phrase.said("report.places.visits")),
                        new Block.Column("visits-per-opening", Phrase.said("indicator.IND-MPL-2.TITLE"))),
                rows,
                Phrase.said("report.places.note")));
    }

    private Block.Row row(MeetingPlace place) {
        List<MeetingPlace.Opening> openings = place.openings().stream()
                .filter(one -> material.question().covers(one.date()))
                .toList();
        List<Integer> visits = openings.stream()
                .flatMap(one -> java.util.stream.Stream.ofNullable(one.visits()))
                .toList();
        long all = visits.stream().mapToLong(Integer::longValue).sum();
        Cell none = Cell.absent(Cell.Reason.NOT_STATED);
        Cell mean = visits.isEmpty()
                ? none
                : new Cell.Value(
                        BigDecimal.valueOf(all).divide(BigDecimal.valueOf(visits.size()), 6, RoundingMode.HALF_UP),
                        Cell.Unit.MEAN,
                        Qualifier.EXACT,
                        null,
                        BigDecimal.valueOf(all),
                        BigDecimal.valueOf(visits.size()),
                        "IND-MPL-2",
                        null);
        return new Block.Row(
                place.ref().id(),
                place.name() == null ? material.name(place.area()) : Phrase.text(place.name()),
                List.of(
                        openings.isEmpty() ? none : Cell.count(openings.size(), null),
                        visits.isEmpty() ? none : Cell.count(all, null),
                        mean),
                false);
    }
}
