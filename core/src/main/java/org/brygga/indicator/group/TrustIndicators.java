// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.group;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
import org.brygga.model.group.Group;
import org.brygga.model.group.SurveyAnswer;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.jspecify.annotations.Nullable;

/** How trust changed, by the answers of those who answered before and after on the same scale. */
public final class TrustIndicators {

    /** The least number of pairs for which a mean is given; own proposal, as for every share. */
    private static final int LEAST_PAIRS = 10;

    private static final Comparator<SurveyAnswer> NEWEST = Comparator.comparing(
                    SurveyAnswer::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(SurveyAnswer::score, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Computed CHANGE = Computed.of(
            Indicator.define("IND-TRU-1", Unit.POINTS, Counted.POINTS, Counted.PAIRS)
                    .guarded(true)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.QUESTION, Part.Dimension.SCALE))
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                series(facts).forEach((series, pairs) -> figures.add(figure(drafts.begin(), series, pairs)));
                return figures.isEmpty() ? List.of(drafts.begin().build()) : figures;
            });

    private TrustIndicators() {}

    public static List<Computed> all() {
        return List.of(CHANGE);
    }

    private static Figure figure(FigureDraft draft, Series series, List<Pair> pairs) {
        long both = 0;
        long before = 0;
        long after = 0;
        BigDecimal change = BigDecimal.ZERO;
        List<Ref> groups = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.before != null && pair.after != null) {
                both++;
                change = change.add(BigDecimal.valueOf((long) score(pair.after) - score(pair.before)));
                groups.add(pair.group);
            } else if (pair.before != null) {
                before++;
            } else {
                after++;
            }
        }
        draft.part(Part.Dimension.QUESTION, series.question)
                .part(Part.Dimension.SCALE, series.scale)
                .over(new Tally.Times(Counted.POINTS, change), Tally.Times.of(Counted.PAIRS, both))
                .aside(Aside.What.ONLY_BEFORE, Tally.Times.of(Counted.ANSWERS, before))
                .aside(Aside.What.ONLY_AFTER, Tally.Times.of(Counted.ANSWERS, after))
                .trace(Trace.of(() -> groups.stream().map(group -> new Trace.Fact(group, "surveyAnswers"))));
        if (both < LEAST_PAIRS) {
            draft.withhold().aside(Aside.What.TOO_FEW, String.valueOf(LEAST_PAIRS));
        }
        return draft.build();
    }

    private static int score(SurveyAnswer answer) {
        return Objects.requireNonNull(answer.score());
    }

    private static Map<Series, List<Pair>> series(Facts facts) {
        Map<Series, List<Pair>> all = new TreeMap<>();
        for (Group group : facts.groups()) {
            LocalDate around = around(group);
            Map<Series, Map<String, Pair>> own = new HashMap<>();
            group.surveyAnswers().stream()
                    .filter(TrustIndicators::usable)
                    .sorted(NEWEST)
                    .forEach(answer -> own.computeIfAbsent(Series.of(answer), key -> new HashMap<>())
                            .computeIfAbsent(Objects.requireNonNull(answer.pair()), key -> new Pair(group.ref()))
                            .put(answer));
            own.forEach((series, pairs) -> pairs.values().stream()
                    .filter(pair -> facts.question().covers(pair.day(around)))
                    .forEach(all.computeIfAbsent(series, key -> new ArrayList<>())::add));
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private static boolean usable(SurveyAnswer answer) {
        return answer.question() != null
                && answer.question().word().startsWith("TRUST")
                && answer.pair() != null
                && answer.score() != null
                && answer.moment() != null;
    }

    /** The last held session, for answers without a date. */
    private static @Nullable LocalDate around(Group group) {
        return group.sessions().stream()
                .filter(Roster::held)
                .flatMap(session -> Stream.ofNullable(session.date()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** One question on one scale; answers on another scale are another series. */
    private record Series(String question, String scale) implements Comparable<Series> {

        static Series of(SurveyAnswer answer) {
            boolean scaled = answer.scaleMin() != null && answer.scaleMax() != null;
            return new Series(
                    Objects.requireNonNull(answer.question()).word(),
                    scaled ? answer.scaleMin() + "-" + answer.scaleMax() : "");
        }

        @Override
        public int compareTo(Series other) {
            int byQuestion = question.compareTo(other.question);
            return byQuestion == 0 ? scale.compareTo(other.scale) : byQuestion;
        }
    }

    /** What one person answered before and after. */
    private static final class Pair {

        private final Ref group;
        private @Nullable SurveyAnswer before;
        private @Nullable SurveyAnswer after;

        Pair(Ref group) {
            this.group = group;
        }

        void put(SurveyAnswer answer) {
            if (answer.moment() == SurveyAnswer.Moment.BEFORE) {
                before = answer;
            } else {
                after = answer;
            }
        }

        /** The day of the later answer. */
        @Nullable LocalDate day(@Nullable LocalDate otherwise) {
            LocalDate own = after != null ? after.date() : before == null ? null : before.date();
            return own == null ? otherwise : own;
        }
    }
}
