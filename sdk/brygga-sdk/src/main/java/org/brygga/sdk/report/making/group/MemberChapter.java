// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.indicator.fact.Meeting;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Completion;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** Those who take part by name: how often each came, what she still lacks to complete, and whether she can. */
final class MemberChapter implements Chapter {

    private static final String RATE = "IND-ATT-2";

    private final SeenGroup seen;

    MemberChapter(SeenGroup seen) {
        this.seen = seen;
    }

    @Override
    public String id() {
        return "members";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.participants");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.group.members", "report.group.member")
                .column("status", "report.group.members.status")
                .column("attended", "report.group.members.attended")
                .column("held", "report.group.members.held")
                .column("rate", "indicator.IND-ATT-2.TITLE")
                .column("needed", "report.group.members.needed")
                .column("missed", "report.group.members.missed")
                .column("make-up", "report.group.members.make-up")
                .column("within-reach", "report.group.members.within-reach")
                .column("completed", "report.participants.completed")
                .note("report.group.members.note");
        List<Figure> rates = Indicators.figures(RATE, seen.facts());
        int place = 0;
        for (Membership member : seen.members()) {
            place++;
            Ref person = member.enrolment().person();
            table.row(seen.row(person, place), seen.who(person, place), cells(member, rates));
        }
        return List.of(table.orSay("report.group.members.none"));
    }

    private List<Cell> cells(Membership member, List<Figure> rates) {
        // Without a name, or before anybody has noted who came, nothing is known of how often she came.
        boolean noted = member.enrolment().person() != null
                && seen.facts().meetings().stream().anyMatch(Meeting::called);
        Optional<Completion> completion = seen.usualShare().map(usual -> completion(member, usual));
        Optional<Completion> known = completion.filter(one -> noted);
        Cell unknown = Cell.absent(Cell.Reason.NOT_STATED);
        return List.of(
                Cells.label("enrolment-status", member.enrolment().status()),
                known.map(one -> Cell.count(one.attended(), null)).orElse(unknown),
                completion.map(one -> Cell.count(one.of() - one.ahead(), null)).orElse(unknown),
                Cells.of(rates.stream()
                        .filter(rate -> isOf(rate, member.enrolment().person()))
                        .findFirst()),
                completion.map(one -> Cell.count(one.needed(), null)).orElse(unknown),
                known.map(MemberChapter::missed).orElse(unknown),
                known.flatMap(Completion::nextMakeUp).map(Cells::day).orElse(unknown),
                known.map(one -> Cells.yes(one.withinReach())).orElse(unknown),
                member.completion().map(Cells::day).orElseGet(() -> Cells.yes(member.completed())));
    }

    private Completion completion(Membership member, BigDecimal usual) {
        return Completion.of(
                seen.group(),
                member.enrolment(),
                seen.curriculum().orElse(null),
                usual,
                seen.material().asOf());
    }

    private static boolean isOf(Figure rate, @Nullable Ref person) {
        return person != null
                && rate.part(Part.Dimension.PERSON)
                        .filter(person.text()::equals)
                        .isPresent();
    }

    /** The modules that must be made up for, whatever the share. */
    private static Cell missed(Completion completion) {
        String modules = completion.missed().stream()
                .filter(Completion.Missed::required)
                .flatMap(one -> Stream.ofNullable(one.module()))
                .filter(Objects::nonNull)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return Cell.words(modules.isEmpty() ? Phrase.said("report.none") : Phrase.text(modules));
    }
}
