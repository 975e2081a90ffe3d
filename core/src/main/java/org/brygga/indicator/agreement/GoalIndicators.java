// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Exactness;
import org.brygga.indicator.Figure;
import org.brygga.indicator.FigureDraft;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Stated;
import org.brygga.model.partnership.Goal;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** How far the goals of partnerships are reached, by the numbers that the partners recorded. */
public final class GoalIndicators {

    private static final Computed ATTAINMENT = Computed.of(
            Indicator.define("IND-GOA-1", Unit.SHARE, Counted.POINTS, Counted.POINTS)
                    .breakdowns(List.of(Part.Dimension.PARTNERSHIP, Part.Dimension.GOAL, Part.Dimension.INDICATOR))
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                for (Partnership partnership : facts.partnerships()) {
                    if (!facts.question().touches(partnership.period())) {
                        continue;
                    }
                    int number = 0;
                    for (Goal goal : partnership.goals()) {
                        number++;
                        String name = goal.id() == null ? String.valueOf(number) : goal.id();
                        for (Goal.GoalIndicator indicator : goal.indicators()) {
                            figures.add(figure(drafts.begin(), partnership, goal, name, indicator));
                        }
                    }
                }
                return figures;
            });

    private GoalIndicators() {}

    public static List<Computed> all() {
        return List.of(ATTAINMENT);
    }

    private static Figure figure(
            FigureDraft draft, Partnership partnership, Goal goal, String name, Goal.GoalIndicator indicator) {
        draft.part(Part.Dimension.PARTNERSHIP, partnership.ref().text())
                .part(Part.Dimension.GOAL, name)
                .stated(new Figure.Statement(
                        partnership.ref(),
                        goal.source() == null ? Stated.first(partnership.sources()) : goal.source(),
                        indicator.actual() == null ? null : indicator.actual().asOf(),
                        false))
                .trace(Trace.of(() -> Stream.of(new Trace.Fact(partnership.ref(), "goals/" + name))));
        if (indicator.indicator() != null) {
            draft.part(Part.Dimension.INDICATOR, indicator.indicator().word());
        }
        Tally target = points(indicator.target(), indicator.baseline());
        Tally actual = points(indicator.actual(), indicator.baseline());
        draft.over(actual, target);
        if (indicator.baseline() == null) {
            draft.aside(Aside.What.NO_BASELINE, target == null || actual == null ? null : "YES");
            // Without a baseline only a number that is to grow can be set beside its target as a part of it.
            if (indicator.better() != Goal.Direction.MORE) {
                unclear(draft, indicator);
            }
        } else if (contradicts(indicator)) {
            unclear(draft, indicator);
        }
        reached(indicator).ifPresent(reached -> draft.aside(Aside.What.TARGET_REACHED, reached ? "YES" : "NO"));
        return draft.build();
    }

    private static void unclear(FigureDraft draft, Goal.GoalIndicator indicator) {
        boolean known = value(indicator.actual()) != null && value(indicator.target()) != null;
        draft.withhold().otherwise(known ? Figure.Status.UNKNOWN : Figure.Status.MISSING);
        if (indicator.better() != Goal.Direction.LESS || indicator.baseline() != null) {
            draft.aside(Aside.What.DIRECTION_UNCLEAR, known ? "YES" : null);
        }
    }

    /** Whether the target lies on the other side of the baseline than the goal says is better. */
    private static boolean contradicts(Goal.GoalIndicator indicator) {
        BigDecimal from = value(indicator.baseline());
        BigDecimal to = value(indicator.target());
        if (from == null || to == null || indicator.better() == null || from.compareTo(to) == 0) {
            return false;
        }
        return (to.compareTo(from) > 0) != (indicator.better() == Goal.Direction.MORE);
    }

    private static Optional<Boolean> reached(Goal.GoalIndicator indicator) {
        BigDecimal actual = value(indicator.actual());
        BigDecimal target = value(indicator.target());
        if (actual == null || target == null || indicator.better() == null || contradicts(indicator)) {
            return Optional.empty();
        }
        int over = actual.compareTo(target);
        return Optional.of(indicator.better() == Goal.Direction.MORE ? over >= 0 : over <= 0);
    }

    /** How far a number is from the baseline, or from nothing where there is no baseline. */
    private static @Nullable Tally points(@Nullable Quantity quantity, @Nullable Quantity baseline) {
        BigDecimal value = value(quantity);
        if (quantity == null || value == null) {
            return null;
        }
        if (baseline == null) {
            return new Tally.Printed(Counted.POINTS, value, quantity.qualifier());
        }
        BigDecimal from = value(baseline);
        // What is taken from an inexact number is as open on both sides as what is divided by one.
        Quantity.Qualifier exactness = Exactness.ofQuotient(quantity.qualifier(), baseline.qualifier());
        return from == null ? null : new Tally.Printed(Counted.POINTS, value.subtract(from), exactness);
    }

    private static @Nullable BigDecimal value(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }
}
