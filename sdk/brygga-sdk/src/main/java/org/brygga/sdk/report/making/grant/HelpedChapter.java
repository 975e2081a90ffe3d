// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** How many of those who answered the fund said that the activity helped, and how many did not answer. */
final class HelpedChapter implements Chapter {

    private static final String INDICATOR = "IND-HLP-1";
    private static final String ASKED = "helped-asked";
    private static final String HELPED = "helped";
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final String ANSWERED = "ANSWERED";
    private static final Conditions WHO_ANSWERED = Conditions.of(ASKED, ANSWERED);

    /** Why somebody has said neither, and beside the figure where she stands. */
    private static final Map<String, Aside.What> SILENT = new LinkedHashMap<>();

    static {
        SILENT.put("DECLINED", Aside.What.DECLINED);
        SILENT.put("UNKNOWN", Aside.What.ANSWER_UNKNOWN);
        SILENT.put("NOT_ASKED", Aside.What.NOT_ASKED);
    }

    private final Map<Ref, String> said = new LinkedHashMap<>();
    private final Map<Ref, String> silent = new LinkedHashMap<>();
    private final Material material;
    private final Grant grant;

    HelpedChapter(Material material, Grant grant, GrantProfile profile) {
        this.material = material;
        this.grant = grant;
        if (profile.asks(GrantProfile.Part.HELPED, INDICATOR) && material.audience() == Head.Audience.PUBLISHED) {
            material.figures(INDICATOR).stream()
                    .filter(one -> one.part(Part.Dimension.GRANT)
                            .filter(grant.ref().text()::equals)
                            .isPresent())
                    .forEach(this::read);
        }
    }

    private void read(Figure figure) {
        people(figure.numerator()).forEach(person -> said.put(person, YES));
        people(figure.denominator()).forEach(person -> said.putIfAbsent(person, NO));
        SILENT.forEach(
                (why, aside) -> people(figure.aside(aside).map(Aside::tally).orElse(null))
                        .forEach(person -> silent.putIfAbsent(person, why)));
    }

    private static Set<Ref> people(@Nullable Tally tally) {
        return tally instanceof Tally.Persons persons ? persons.people() : Set.of();
    }

    @Override
    public String id() {
        return HELPED;
    }

    @Override
    public Phrase title() {
        return Phrase.said("indicator.IND-HLP-1.TITLE");
    }

    @Override
    public List<CountTable> counted() {
        if (said.isEmpty() && silent.isEmpty()) {
            return List.of();
        }
        // The same people as those of whom it is told who is eligible, so that all of it is protected together.
        Population population = new Population("answers-for-" + grant.ref().id(), material.period());
        List<String> ways = new ArrayList<>(List.of(ANSWERED));
        ways.addAll(SILENT.keySet());
        Dimension asked = Dimension.of(ASKED, ways.toArray(String[]::new));
        CountTableBuilder all = CountTable.builder(ASKED, population, asked);
        CountTableBuilder answers = CountTable.builder(HELPED, population, Dimension.of(HELPED, YES, NO))
                .where(asked, ANSWERED);
        said.forEach((person, word) -> {
            all.add(person.text(), ANSWERED);
            answers.add(person.text(), word);
        });
        silent.forEach((person, why) -> {
            if (!said.containsKey(person)) {
                all.add(person.text(), why);
            }
        });
        return List.of(all.build(), answers.build());
    }

    @Override
    public List<Block> blocks(Counts counts) {
        if (material.audience() == Head.Audience.INTERNAL) {
            return List.of(new Block.Paragraph(Phrase.said("report.grant.eligible.internal")));
        }
        if (said.isEmpty() && silent.isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.said("report.grant.eligible.none")));
        }
        return List.of(
                counts.table(HELPED, HELPED, title(), () -> answers(counts)),
                counts.table(ASKED, ASKED, Phrase.said("report.grant.helped.asked"), () -> asked(counts)));
    }

    private static Block answers(Counts counts) {
        TableDraft table = TableDraft.of(HELPED, "indicator.IND-HLP-1.TITLE", "report.grant.eligible.answer")
                .column("number", "report.number")
                .column("share", "report.share");
        for (String word : List.of(YES, NO)) {
            Conditions who = WHO_ANSWERED.and(HELPED, word);
            Optional<String> indicator = Optional.of(INDICATOR).filter(one -> word.equals(YES));
            table.row(
                    word,
                    Phrase.label("funder-answer", Code.of(word)),
                    List.of(
                            counts.count(HELPED, who, null),
                            counts.share(HELPED, who, WHO_ANSWERED, indicator.orElse(null))));
        }
        table.total(
                Phrase.said("report.all"),
                List.of(counts.count(HELPED, WHO_ANSWERED, null), Cell.absent(Cell.Reason.NOT_APPLICABLE)));
        return table.build();
    }

    private static Block asked(Counts counts) {
        TableDraft table = TableDraft.of(ASKED, "report.grant.helped.asked", "report.grant.eligible.answer")
                .column("number", "report.number");
        table.row(
                ANSWERED,
                Phrase.said("report.grant.helped.ANSWERED"),
                List.of(counts.count(ASKED, WHO_ANSWERED, null)));
        SILENT.keySet()
                .forEach(why -> table.row(
                        why,
                        Phrase.said("report.grant.eligible.answer." + why),
                        List.of(counts.count(ASKED, Conditions.of(ASKED, why), null))));
        return table.build();
    }
}
