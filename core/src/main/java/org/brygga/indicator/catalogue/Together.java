// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.Figure;
import org.brygga.indicator.FigureDraft;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Question;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.fact.AreaTree;
import org.brygga.model.place.Area;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Puts the figures of parts together to that of a whole, and tells where that would count something twice. */
public final class Together {

    private Together() {}

    /**
     * The figure of the whole: numerators and denominators are added and divided anew. A part that is missing makes the whole
     * missing, because nobody knows what it would have added.
     *
     * @param parts figures of one indicator about parts that share no record; see {@link #overlaps}
     * @param whole what the parts are together
     * @throws IllegalArgumentException if there are no parts, they are of different indicators, versions or breakdowns, the
     *     indicator does not add up, or their counts do not add
     */
    public static Figure of(List<Figure> parts, Question whole) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("There are no parts");
        }
        Figure first = parts.get(0);
        Indicator indicator = Indicators.find(first.code())
                .filter(Indicator::addsUp)
                .orElseThrow(() -> new IllegalArgumentException("Figures of " + first.code() + " do not add up"));
        if (parts.stream().anyMatch(part -> !alike(first, part))) {
            throw new IllegalArgumentException("These are not parts of one figure of " + first.code());
        }
        FigureDraft draft = FigureDraft.of(indicator, whole).in(first.unit());
        first.parts().forEach(part -> draft.part(part.dimension(), part.word()));
        Trace trace = parts.stream().map(Figure::trace).reduce(Trace.nowhere(), Trace::and);
        boolean quotient = parts.stream().anyMatch(part -> part.denominator() != null);
        Tally above = sum(parts.stream().map(Figure::numerator).toList());
        draft.trace(trace);
        return (quotient
                        ? draft.over(
                                above,
                                sum(parts.stream().map(Figure::denominator).toList()))
                        : draft.count(above))
                .build();
    }

    private static boolean alike(Figure one, Figure other) {
        return one.code().equals(other.code())
                && one.version() == other.version()
                && one.unit() == other.unit()
                && one.parts().equals(other.parts())
                && (one.stated() == null) == (other.stated() == null);
    }

    private static @Nullable Tally sum(List<@Nullable Tally> tallies) {
        Tally sum = null;
        for (Tally tally : tallies) {
            if (tally == null) {
                return null;
            }
            sum = sum == null ? tally : sum.plus(tally);
        }
        return sum;
    }

    /**
     * The pairs of questions of which one lies within the other or reaches into it, so that their figures must not be added: an
     * area and one beneath it, the whole country and a part of it, the same time twice (REP-007).
     */
    public static List<Overlap> overlaps(Collection<Question> questions, Dataset dataset) {
        AreaTree tree = new AreaTree(dataset.all(Area.class));
        List<Question> asked = List.copyOf(questions);
        List<Overlap> overlaps = new ArrayList<>();
        for (int one = 0; one < asked.size(); one++) {
            for (int other = one + 1; other < asked.size(); other++) {
                if (overlap(asked.get(one), asked.get(other), tree)) {
                    overlaps.add(new Overlap(asked.get(one), asked.get(other)));
                }
            }
        }
        return overlaps;
    }

    private static boolean overlap(Question one, Question other, AreaTree tree) {
        boolean apart = differ(one.organisation(), other.organisation())
                || differ(one.programme(), other.programme())
                || differ(one.group(), other.group());
        boolean sameTime = one.period().overlaps(other.period());
        return !apart && sameTime && areasMeet(one.area(), other.area(), tree);
    }

    /** Whether both name one, and not the same. */
    private static boolean differ(@Nullable Ref one, @Nullable Ref other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    private static boolean areasMeet(@Nullable Ref one, @Nullable Ref other, AreaTree tree) {
        if (one == null || other == null) {
            return true;
        }
        Set<Ref> shared = new HashSet<>(tree.within(one));
        shared.retainAll(tree.within(other));
        return !shared.isEmpty();
    }

    /** Two questions that share records. */
    public record Overlap(Question one, Question other) {}
}
