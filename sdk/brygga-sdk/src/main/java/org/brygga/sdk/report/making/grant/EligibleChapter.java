// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.model.grant.Grant;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.CountTableBuilder;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Population;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** Those whose proof for the fund was seen, by gender and by age, never by both; and how many answered otherwise. */
final class EligibleChapter implements Chapter {

    private static final String ANSWER = "answer";
    private static final String PROVEN = "PROVEN";
    private static final Conditions ELIGIBLE = Conditions.of(ANSWER, PROVEN);

    /** What somebody may have answered, and beside the figure of those who are eligible where the others stand. */
    private static final Map<String, Optional<Aside.What>> ANSWERS = new LinkedHashMap<>();

    private static final Map<String, List<String>> SPLITS = new TreeMap<>(Map.of(
            "gender", List.of("WOMAN", "MAN", "OTHER", "DECLINED", "UNKNOWN"),
            "age", List.of("UNDER_18", "FROM_18_TO_60", "OVER_60", "DECLINED", "UNKNOWN")));

    static {
        ANSWERS.put(PROVEN, Optional.empty());
        ANSWERS.put("YES_WITHOUT_PROOF", Optional.of(Aside.What.YES_WITHOUT_PROOF));
        ANSWERS.put("NO", Optional.of(Aside.What.ANSWERED_NO));
        ANSWERS.put("DECLINED", Optional.of(Aside.What.DECLINED));
        ANSWERS.put("UNKNOWN", Optional.of(Aside.What.ANSWER_UNKNOWN));
        ANSWERS.put("NOT_ASKED", Optional.of(Aside.What.NOT_ASKED));
    }

    private final Map<Ref, String> answers = new LinkedHashMap<>();
    private final Map<String, Map<Ref, String>> splits = new TreeMap<>();

    private final Material material;
    private final Grant grant;

    EligibleChapter(Material material, Grant grant, GrantProfile profile) {
        this.material = material;
        this.grant = grant;
        if (profile.asks(GrantProfile.Part.ELIGIBLE, "IND-EU-1") && material.audience() == Head.Audience.PUBLISHED) {
            material.figures("IND-EU-1").stream()
                    .filter(one -> one.part(Part.Dimension.GRANT)
                            .filter(grant.ref().text()::equals)
                            .isPresent())
                    .forEach(this::read);
        }
    }

    private void read(Figure figure) {
        Optional<String> gender = figure.part(Part.Dimension.GENDER);
        Optional<String> age = figure.part(Part.Dimension.AGE_BAND);
        gender.ifPresent(word -> note("gender", word, figure.numerator()));
        age.ifPresent(word -> note("age", word, figure.numerator()));
        if (gender.isEmpty() && age.isEmpty()) {
            ANSWERS.forEach((answer, aside) -> people(
                            aside.isEmpty()
                                    ? figure.numerator()
                                    : figure.aside(aside.get())
                                            .map(Aside::tally)
                                            .orElse(null))
                    .forEach(person -> answers.putIfAbsent(person, answer)));
        }
    }

    private void note(String split, String word, @Nullable Tally tally) {
        people(tally)
                .forEach(person -> splits.computeIfAbsent(split, key -> new LinkedHashMap<>())
                        .put(person, word));
    }

    private static Set<Ref> people(@Nullable Tally tally) {
        return tally instanceof Tally.Persons persons ? persons.people() : Set.of();
    }

    @Override
    public String id() {
        return "eligible";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.grant.eligible");
    }

    @Override
    public List<CountTable> counted() {
        if (answers.isEmpty()) {
            return List.of();
        }
        Population population = new Population("answers-for-" + grant.ref().id(), material.period());
        Dimension answer = Dimension.of(ANSWER, ANSWERS.keySet().toArray(String[]::new));
        CountTableBuilder all = CountTable.builder(ANSWER, population, answer);
        answers.forEach((person, said) -> all.add(person.text(), said));
        List<CountTable> tables = new ArrayList<>();
        tables.add(all.build());
        SPLITS.forEach((name, words) -> {
            CountTableBuilder split = CountTable.builder(
                            name, population, Dimension.of(name, words.toArray(String[]::new)))
                    .where(answer, PROVEN);
            answers.forEach((person, said) -> {
                if (said.equals(PROVEN)) {
                    split.add(person.text(), word(name, person));
                }
            });
            tables.add(split.build());
        });
        return tables;
    }

    /** An answer that the list does not have counts as not known, so that the parts are the whole. */
    private String word(String split, Ref person) {
        String said = splits.getOrDefault(split, Map.of()).getOrDefault(person, "UNKNOWN");
        return SPLITS.getOrDefault(split, List.of()).contains(said) ? said : "UNKNOWN";
    }

    @Override
    public List<Block> blocks(Counts counts) {
        if (material.audience() == Head.Audience.INTERNAL) {
            return List.of(new Block.Paragraph(Phrase.said("report.grant.eligible.internal")));
        }
        if (answers.isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.said("report.grant.eligible.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(counts.table(
                ANSWER, "eligible-by-answer", Phrase.said("report.grant.eligible.answers"), () -> answers(counts)));
        SPLITS.forEach((name, words) -> blocks.add(counts.table(
                name,
                "eligible-by-" + name,
                Phrase.said("report.grant.eligible." + name),
                () -> split(name, words, counts))));
        return blocks;
    }

    private static Block answers(Counts counts) {
        TableDraft table = TableDraft.of(
                        "eligible-by-answer", "report.grant.eligible.answers", "report.grant.eligible.answer")
                .column("number", "report.number")
                .note("report.grant.eligible.note");
        ANSWERS.keySet()
                .forEach(answer -> table.row(
                        answer,
                        Phrase.said("report.grant.eligible.answer." + answer),
                        List.of(counts.count(
                                ANSWER, Conditions.of(ANSWER, answer), answer.equals(PROVEN) ? "IND-EU-1" : null))));
        return table.build();
    }

    private static Block split(String name, List<String> words, Counts counts) {
        TableDraft table = TableDraft.of(
                        "eligible-by-" + name, "report.grant.eligible." + name, "report.grant.eligible.answer")
                .column("number", "indicator.IND-EU-1.TITLE");
        words.forEach(word -> table.row(
                word,
                Phrase.label("funder-answer", Code.of(word)),
                List.of(counts.count(name, ELIGIBLE.and(name, word), "IND-EU-1"))));
        table.total(Phrase.said("report.all"), List.of(counts.count(name, ELIGIBLE, "IND-EU-1")));
        return table.build();
    }
}
