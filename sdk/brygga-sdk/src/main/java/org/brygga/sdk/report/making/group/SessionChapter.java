// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.group;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.brygga.indicator.fact.Meeting;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.value.PartialDate;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.TableDraft;

/** The sessions of the period: when, about what, with which guests, and how many came of those who were expected. */
final class SessionChapter implements Chapter {

    private final SeenGroup seen;

    SessionChapter(SeenGroup seen) {
        this.seen = seen;
    }

    @Override
    public String id() {
        return "sessions";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.group.sessions");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.group.sessions.caption", "report.date")
                .column("about", "report.group.sessions.about")
                .column("status", "report.group.sessions.status")
                .column("guests", "report.group.sessions.guests")
                .column("expected", "report.group.sessions.expected")
                .column("present", "report.group.sessions.present")
                .column("heads", "report.group.sessions.heads")
                .note("report.group.sessions.note");
        seen.group().sessions().stream()
                .filter(session ->
                        session.date() == null || seen.material().period().contains(session.date()))
                .sorted(Comparator.comparing(Session::date, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(session -> String.valueOf(session.start()))
                        .thenComparing(session -> String.valueOf(session.id())))
                .forEach(session -> table.row(
                        "session-" + (session.id() == null ? session.date() : session.id()),
                        session.date() == null
                                ? Phrase.said("report.not-stated")
                                : Phrase.day(PartialDate.of(session.date())),
                        cells(session)));
        return List.of(table.orSay("report.group.sessions.none"));
    }

    private List<Cell> cells(Session session) {
        Optional<Meeting> meeting = seen.facts().meetings().stream()
                .filter(one -> one.session().equals(session))
                .findFirst();
        Cell none = Cell.absent(meeting.isEmpty() ? Cell.Reason.NOT_APPLICABLE : Cell.Reason.NOT_STATED);
        return List.of(
                Cell.words(seen.subject(session)),
                Cells.label("session-status", session.status()),
                Cells.several(
                        session.guests().stream().map(SessionChapter::kind).toList()),
                meeting.map(one -> Cell.count(one.expected(), null)).orElse(none),
                meeting.filter(Meeting::called)
                        .map(one -> Cell.count(one.present(), null))
                        .orElse(none),
                meeting.filter(Meeting::counted)
                        .map(one -> Cell.count(one.heads(), null))
                        .orElse(none));
    }

    static Phrase kind(SessionGuest guest) {
        return guest.category() == null
                ? Phrase.said("report.not-stated")
                : Phrase.label("guest-category", guest.category());
    }
}
