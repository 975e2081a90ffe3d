// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.group;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.due.DueItem;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.value.PartialDate;
import org.brygga.reckoning.group.Roster;
import org.brygga.reckoning.group.Seats;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.jspecify.annotations.Nullable;

/** What comes next: seats, the next session with its guests, and what should have been done already. */
final class NextChapter implements Chapter {

    private final SeenGroup seen;

    NextChapter(SeenGroup seen) {
        this.seen = seen;
    }

    @Override
    public String id() {
        return "next";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.group.next");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.KeyFigures("seats", figures()));
        blocks.add(next().map(this::next).orElseGet(() -> new Block.Paragraph(Phrase.said("report.group.next.none"))));
        List<Phrase> late = seen.material().dues().stream()
                .filter(item -> item.overdue(seen.material().asOf()))
                .map(NextChapter::late)
                .distinct()
                .toList();
        if (!late.isEmpty()) {
            blocks.add(new Block.Points(late));
        }
        return blocks;
    }

    private List<Block.KeyFigure> figures() {
        Material material = seen.material();
        Seats seats = Seats.of(seen.group(), material.asOf());
        return List.of(
                figure("taken", "report.group.seats.taken", Cell.count(seats.taken(), null)),
                figure("most", "report.group.seats.most", number(seats.most())),
                figure(
                        "free",
                        "report.group.seats.free",
                        number(seats.free().isPresent() ? seats.free().getAsInt() : null)),
                figure("waiting", "report.group.seats.waiting", Cell.count(seats.waiting(), null)),
                figure("IND-ATT-1", "indicator.IND-ATT-1.TITLE", Cells.of(material.reckoned("IND-ATT-1"))));
    }

    private static Block.KeyFigure figure(String id, String label, Cell cell) {
        return new Block.KeyFigure(id, Phrase.said(label), cell, null);
    }

    private static Cell number(@Nullable Integer number) {
        return number == null ? Cell.absent(Cell.Reason.NOT_STATED) : Cell.count(number, null);
    }

    private Optional<Session> next() {
        return seen.group().sessions().stream()
                .filter(session -> Roster.takesPlace(session) && !Roster.held(session))
                .filter(session -> session.date() != null
                        && !session.date().isBefore(seen.material().asOf()))
                .min(Comparator.comparing(Session::date).thenComparing(session -> String.valueOf(session.start())));
    }

    private Block next(Session session) {
        List<Phrase> points = new ArrayList<>();
        if (session.date() != null) {
            Phrase day = Phrase.day(PartialDate.of(session.date()));
            points.add(Phrase.said(
                    "report.group.next.when", Map.of("date", day, "time", time(session.start(), session.end()))));
        }
        points.add(Phrase.said("report.group.next.about", Map.of("what", seen.subject(session))));
        String place = session.place() == null ? seen.group().venue() : session.place();
        if (place != null) {
            points.add(Phrase.said("report.group.next.where", Map.of("place", Phrase.text(place))));
        }
        session.guests().forEach(guest -> points.add(guest(guest)));
        return new Block.Points(points);
    }

    private static Phrase time(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start == null) {
            return Phrase.said("report.group.time.none");
        }
        return end == null ? Phrase.text(start.toString()) : Phrase.text(start + "\u2013" + end);
    }

    /** The kind of guest and the organisation; what the guest does there is not said, because it may name somebody. */
    private Phrase guest(SessionGuest guest) {
        Phrase kind = SessionChapter.kind(guest);
        return guest.organisation() == null
                ? Phrase.said("report.group.next.guest", Map.of("guest", kind))
                : Phrase.said(
                        "report.group.next.guest.from",
                        Map.of("guest", kind, "organisation", seen.material().name(guest.organisation())));
    }

    private static Phrase late(DueItem item) {
        return Phrase.said(
                "report.overdue",
                Map.of("what", Phrase.label("due-kind", item.kind()), "date", Phrase.day(PartialDate.of(item.due()))));
    }
}
