// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brygga.indicator.fact.Membership;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.Consent;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Purpose;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** Who has consented to what, and whose consent is lacking for what others in the group were asked. */
final class ConsentChapter implements Chapter {

    private final SeenGroup seen;

    ConsentChapter(SeenGroup seen) {
        this.seen = seen;
    }

    @Override
    public String id() {
        return "consents";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.group.consents");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        Set<Code> purposes = new TreeSet<>();
        seen.members().forEach(member -> {
            PersonRecord record = record(member);
            if (record != null) {
                asked(record).forEach(purposes::add);
            }
        });
        if (purposes.isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.said("report.group.consents.none")));
        }
        TableDraft table = TableDraft.of(id(), "report.group.consents.caption", "report.group.member")
                .note("report.group.consents.note");
        purposes.forEach(purpose -> table.column(purpose.word(), Phrase.label("purpose", purpose)));
        int place = 0;
        for (Membership member : seen.members()) {
            place++;
            Ref person = member.enrolment().person();
            PersonRecord record = record(member);
            table.row(
                    seen.row(person, place),
                    seen.who(person, place),
                    purposes.stream().map(purpose -> given(record, purpose)).toList());
        }
        return List.of(table.build());
    }

    private @Nullable PersonRecord record(Membership member) {
        return seen.material()
                .records()
                .find(PersonRecord.class, member.enrolment().person())
                .orElse(null);
    }

    private static Stream<Code> asked(PersonRecord record) {
        return Stream.concat(
                        consents(record).stream().map(Consent::purpose),
                        record.purposes().stream()
                                .filter(one -> Code.is(one.basis(), "CONSENT"))
                                .map(Purpose::purpose))
                .filter(Objects::nonNull);
    }

    private static List<Consent> consents(PersonRecord record) {
        if (record instanceof Participant participant) {
            return participant.consents();
        }
        return record instanceof Volunteer volunteer ? volunteer.consents() : List.of();
    }

    /** The day on which she consented, if she has not taken it back by the day of the sheet. */
    private Cell given(@Nullable PersonRecord record, Code purpose) {
        LocalDate asOf = seen.material().asOf();
        List<Consent> all = record == null
                ? List.of()
                : consents(record).stream()
                        .filter(one -> purpose.equals(one.purpose()))
                        .toList();
        return all.stream()
                .filter(one -> one.withdrawn() == null || one.withdrawn().isAfter(asOf))
                .flatMap(one -> Stream.ofNullable(one.given()))
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .map(Cells::day)
                .orElseGet(() -> all.stream().anyMatch(one -> one.withdrawn() != null)
                        ? Cell.words(Phrase.said("report.group.consents.withdrawn"))
                        : Cell.absent(Cell.Reason.NOT_STATED));
    }
}
