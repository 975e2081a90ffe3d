// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.FigureDraft;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.model.value.Ref;

/**
 * What a funder asks of participants, one grant at a time: its answers are read by its own report only, and nobody is counted
 * as eligible without a recorded yes and a proof that was seen.
 */
public final class FunderIndicators {

    private static final String HELPED = "HELPED_INTEGRATION";
    private static final String NATIONAL = "THIRD_COUNTRY_NATIONAL";

    private static final Computed SAID_IT_HELPED = Computed.of(
            Indicator.define("IND-HLP-1", Unit.SHARE, Counted.PERSONS, Counted.PERSONS)
                    .guarded(true)
                    .funderOnly(true)
                    .breakdowns(List.of(Part.Dimension.GRANT))
                    .source("result indicator R.2.9 of the Asylum, Migration and Integration Fund")
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                Answers.within(facts).forEach((grant, answers) -> {
                    if (answers.anybody(HELPED)) {
                        figures.add(helped(drafts.begin(), grant, answers));
                    }
                });
                return figures.isEmpty() ? List.of(nobody(facts, drafts)) : figures;
            });

    private static final Computed ELIGIBLE = Computed.of(
            Indicator.define("IND-EU-1", Unit.COUNT, Counted.PERSONS, null)
                    .guarded(true)
                    .funderOnly(true)
                    .breakdowns(List.of(Part.Dimension.GRANT, Part.Dimension.GENDER, Part.Dimension.AGE_BAND))
                    .source("Regulation (EU) 2021/1147, annex VIII")
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                Answers.within(facts).forEach((grant, answers) -> {
                    if (answers.anybody(NATIONAL)) {
                        figures.addAll(eligible(drafts, grant, answers));
                    }
                });
                return figures.isEmpty() ? List.of(nobody(facts, drafts)) : figures;
            });

    private FunderIndicators() {}

    public static List<Computed> all() {
        return List.of(SAID_IT_HELPED, ELIGIBLE);
    }

    /** Where people took part and none of them has an answer, nobody asked. */
    private static Figure nobody(Facts facts, Computed.Drafts drafts) {
        return drafts.begin()
                .otherwise(facts.begun().isEmpty() ? Figure.Status.MISSING : Figure.Status.NOT_ASKED)
                .build();
    }

    private static Figure helped(FigureDraft draft, Ref grant, Answers answers) {
        Set<Ref> yes = answers.whoSaid(HELPED, "YES");
        Set<Ref> no = without(answers.whoSaid(HELPED, "NO"), yes);
        Set<Ref> both = new TreeSet<>(yes);
        both.addAll(no);
        Set<Ref> declined = without(answers.whoSaid(HELPED, "DECLINED"), both);
        Set<Ref> unknown = without(without(answers.whoSaid(HELPED, "UNKNOWN"), both), declined);
        return draft.part(Part.Dimension.GRANT, grant.text())
                .over(new Tally.Persons(yes), new Tally.Persons(both))
                .otherwise(declined.isEmpty() ? Figure.Status.UNKNOWN : Figure.Status.DECLINED)
                .aside(Aside.What.DECLINED, new Tally.Persons(declined))
                .aside(Aside.What.ANSWER_UNKNOWN, new Tally.Persons(unknown))
                .aside(Aside.What.NOT_ASKED, new Tally.Persons(answers.notAsked(HELPED)))
                .trace(trace(answers, both))
                .build();
    }

    private static List<Figure> eligible(Computed.Drafts drafts, Ref grant, Answers answers) {
        Set<Ref> proven = answers.whoProved(NATIONAL);
        Set<Ref> unproven = without(answers.whoSaid(NATIONAL, "YES"), proven);
        Set<Ref> yes = new TreeSet<>(proven);
        yes.addAll(unproven);
        List<Figure> figures = new ArrayList<>();
        figures.add(drafts.begin()
                .part(Part.Dimension.GRANT, grant.text())
                .count(new Tally.Persons(proven))
                .aside(Aside.What.YES_WITHOUT_PROOF, new Tally.Persons(unproven))
                .aside(Aside.What.ANSWERED_NO, new Tally.Persons(without(answers.whoSaid(NATIONAL, "NO"), yes)))
                .aside(Aside.What.DECLINED, new Tally.Persons(without(answers.whoSaid(NATIONAL, "DECLINED"), yes)))
                .aside(Aside.What.ANSWER_UNKNOWN, new Tally.Persons(without(answers.whoSaid(NATIONAL, "UNKNOWN"), yes)))
                .aside(Aside.What.NOT_ASKED, new Tally.Persons(answers.notAsked(NATIONAL)))
                .trace(trace(answers, proven))
                .build());
        figures.addAll(split(drafts, grant, answers, proven, "GENDER", Part.Dimension.GENDER));
        figures.addAll(split(drafts, grant, answers, proven, "AGE_BAND", Part.Dimension.AGE_BAND));
        return figures;
    }

    private static List<Figure> split(
            Computed.Drafts drafts,
            Ref grant,
            Answers answers,
            Set<Ref> who,
            String question,
            Part.Dimension dimension) {
        Map<String, Set<Ref>> byAnswer = new TreeMap<>();
        who.forEach(one -> byAnswer.computeIfAbsent(answers.said(one, question), key -> new TreeSet<>())
                .add(one));
        List<Figure> figures = new ArrayList<>();
        byAnswer.forEach((answer, some) -> figures.add(drafts.begin()
                .part(Part.Dimension.GRANT, grant.text())
                .part(dimension, answer)
                .count(new Tally.Persons(some))
                .trace(trace(answers, some))
                .build()));
        return figures;
    }

    private static Set<Ref> without(Set<Ref> some, Set<Ref> others) {
        Predicate<Ref> there = others::contains;
        return some.stream().filter(there.negate()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Trace trace(Answers answers, Set<Ref> who) {
        return Trace.of(() -> who.stream().flatMap(one -> answers.facts(one)).flatMap(Stream::of));
    }
}
