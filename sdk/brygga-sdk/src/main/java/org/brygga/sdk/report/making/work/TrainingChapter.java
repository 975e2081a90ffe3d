// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.CountTableBuilder;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.jspecify.annotations.Nullable;

/** Who was trained, and where those were later of whom it is known. */
final class TrainingChapter implements Chapter {

    /** The table of all who were trained. */
    static final String TRAINED = "trained";

    private static final String AFTER = "after";
    private static final String KNOWN = "known";
    private static final String ONWARDS = "onwards";
    private static final String NOT_KNOWN = "not-known";
    private static final List<String> OUTCOMES = List.of("WORK", "STUDIES", "WORK_OR_STUDIES");

    /** Those of whom it is known where they were. */
    static final Conditions FOLLOWED = Conditions.of(AFTER, KNOWN);

    /** Those who were in work or studies. */
    static final Conditions IN_WORK_OR_STUDIES = Conditions.of(AFTER, ONWARDS);

    private final Material material;
    private final Map<Ref, String> people = new HashMap<>();

    TrainingChapter(Material material) {
        this.material = material;
        persons(material.reckoned("IND-TRN-1").map(Figure::numerator).orElse(null))
                .forEach(one -> people.put(one, NOT_KNOWN));
        List<Figure> transitions = material.figures("IND-TRN-2").stream()
                .filter(one -> one.stated() == null
                        && one.part(Part.Dimension.MONTHS_AFTER).isEmpty())
                .toList();
        transitions.forEach(one -> persons(one.denominator()).forEach(person -> people.put(person, "OTHER")));
        // Work and studies are told apart where that is known; the joint figure holds both.
        for (String outcome : List.of("WORK_OR_STUDIES", "WORK", "STUDIES")) {
            Set<Ref> here = new HashSet<>();
            transitions.stream()
                    .filter(one -> one.part(Part.Dimension.OUTCOME)
                            .filter(outcome::equals)
                            .isPresent())
                    .forEach(one -> here.addAll(persons(one.numerator())));
            here.forEach(person -> people.put(person, outcome));
        }
    }

    private static Set<Ref> persons(@Nullable Tally tally) {
        return tally instanceof Tally.Persons persons ? persons.people() : Set.of();
    }

    /** Whether anybody was trained, as far as records tell. */
    boolean any() {
        return !people.isEmpty();
    }

    @Override
    public String id() {
        return "training";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.training");
    }

    @Override
    public List<CountTable> counted() {
        if (people.isEmpty()) {
            return List.of();
        }
        Dimension after =
                Dimension.of(AFTER, KNOWN).with(KNOWN, ONWARDS, "OTHER").with(ONWARDS, OUTCOMES.toArray(String[]::new));
        List<Dimension.Category> categories = new ArrayList<>(after.categories());
        categories.add(new Dimension.Category(NOT_KNOWN, null));
        CountTableBuilder table = CountTable.builder(
                TRAINED, new Population(TRAINED, material.period()), new Dimension(AFTER, categories));
        people.forEach((person, where) -> table.add(person.text(), where));
        // That everybody was asked, or told apart, says nothing about anybody.
        Stream.of(NOT_KNOWN, "WORK_OR_STUDIES")
                .filter(where -> !people.containsValue(where))
                .forEach(where -> table.impossible(Conditions.of(AFTER, where)));
        return List.of(table.build());
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Block> blocks = new ArrayList<>();
        if (people.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.said("report.training.none")));
        } else {
            Phrase caption = Phrase.said("report.training.after");
            blocks.add(counts.table(TRAINED, TRAINED, caption, () -> table(caption, counts)));
        }
        return blocks;
    }

    private static Block table(Phrase caption, Counts counts) {
        List<Block.Row> rows = new ArrayList<>();
        OUTCOMES.forEach(one -> rows.add(row(counts, one, Phrase.label("transition", Code.of(one)), false)));
        rows.add(row(counts, ONWARDS, Phrase.said("report.training.onwards"), true));
        rows.add(row(counts, "OTHER", Phrase.label("transition", Code.of("OTHER")), false));
        rows.add(row(counts, KNOWN, Phrase.said("report.training.known"), true));
        rows.add(new Block.Row(
                NOT_KNOWN,
                Phrase.said("report.training.not-known"),
                List.of(
                        counts.count(TRAINED, Conditions.of(AFTER, NOT_KNOWN), null),
                        Cell.absent(Cell.Reason.NOT_APPLICABLE)),
                false));
        rows.add(new Block.Row(
                "all",
                Phrase.said("indicator.IND-TRN-1.TITLE"),
                List.of(counts.count(TRAINED, Conditions.NONE, "IND-TRN-1"), Cell.absent(Cell.Reason.NOT_APPLICABLE)),
                true));
        return new Block.Table(
                TRAINED,
                caption,
                Phrase.said("report.outcome"),
                List.of(
                        new Block.Column("number", Phrase.said("report.number")),
                        new Block.Column("share", Phrase.said("report.training.share"))),
                rows,
                Phrase.said("report.training.note"));
    }

    private static Block.Row row(Counts counts, String where, Phrase name, boolean total) {
        Conditions who = Conditions.of(AFTER, where);
        return new Block.Row(
                where,
                name,
                List.of(
                        counts.count(TRAINED, who, null),
                        where.equals(KNOWN)
                                ? Cell.absent(Cell.Reason.NOT_APPLICABLE)
                                : counts.share(TRAINED, who, FOLLOWED, "IND-TRN-2")),
                total);
    }
}
