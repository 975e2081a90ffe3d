// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.fact.Contacted;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/** How many contacts there were, month by month, about what and in which languages; contacts are not persons. */
final class ContactChapter implements Chapter {

    private static final String MONTHS = "contacts-by-month";
    private static final int MOST_MONTHS = 36;

    private final Material material;

    ContactChapter(Material material) {
        this.material = material;
    }

    @Override
    public String id() {
        return "contacts";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.contacts");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Contacted> contacts = material.facts().contacts();
        if (contacts.isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.said("report.contacts.none")));
        }
        List<Block> blocks = new ArrayList<>();
        Map<String, Long> months = tally(
                contacts,
                one -> Stream.ofNullable(one.contact().date())
                        .map(YearMonth::from)
                        .map(YearMonth::toString));
        if (months.size() > 1 && months.size() <= MOST_MONTHS) {
            blocks.add(new Block.Chart(
                    Phrase.said("report.contacts.by-month"), MONTHS, List.of("contacts"), Block.Form.COURSE));
        }
        blocks.add(table(
                MONTHS,
                "report.contacts.by-month",
                "report.month",
                months,
                month -> Phrase.day(PartialDate.parse(month))));
        blocks.add(table(
                "contacts-by-language",
                "report.contacts.by-language",
                "report.language",
                tally(contacts, one -> one.language().stream()),
                Phrase::language));
        blocks.add(topics());
        return blocks;
    }

    private static Map<String, Long> tally(List<Contacted> contacts, Function<Contacted, Stream<String>> keys) {
        Map<String, Long> counts = new TreeMap<>();
        contacts.stream().flatMap(keys).forEach(key -> counts.merge(key, 1L, Long::sum));
        return counts;
    }

    private static Block table(
            String id, String caption, String rowsAre, Map<String, Long> numbers, Function<String, Phrase> name) {
        List<Block.Row> rows = new ArrayList<>();
        numbers.forEach((key, number) ->
                rows.add(new Block.Row(key, name.apply(key), List.of(Cell.count(number, "IND-OUT-1")), false)));
        return new Block.Table(
                id,
                Phrase.said(caption),
                Phrase.said(rowsAre),
                List.of(new Block.Column("contacts", Phrase.said("report.contacts"))),
                rows,
                Phrase.said("report.contacts.note"));
    }

    private Block topics() {
        List<Block.Row> rows = material.figures("IND-TOP-1").stream()
                .filter(one -> one.stated() == null
                        && one.part(Part.Dimension.BASIS)
                                .filter("CONTACTS"::equals)
                                .isPresent()
                        && one.part(Part.Dimension.TOPIC).isPresent())
                .map(ContactChapter::topic)
                .toList();
        return new Block.Table(
                "contacts-by-topic",
                Phrase.said("report.contacts.by-topic"),
                Phrase.said("report.topic"),
                List.of(new Block.Column("share", Phrase.said("report.contacts.share"))),
                rows,
                Phrase.said("report.contacts.topic-note"));
    }

    private static Block.Row topic(Figure figure) {
        String topic = figure.part(Part.Dimension.TOPIC).orElseThrow();
        return new Block.Row(topic, Phrase.label("topic", Code.of(topic)), List.of(Cells.of(figure)), false);
    }
}
