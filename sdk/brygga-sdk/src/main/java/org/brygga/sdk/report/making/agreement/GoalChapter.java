// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.model.partnership.Goal;
import org.brygga.model.partnership.Goal.GoalIndicator;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.value.Code;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** What the partners want to reach, how it is measured, and how far they have come. */
final class GoalChapter implements Chapter {

    private static final String ATTAINMENT = "IND-GOA-1";

    /** Words of the list {@code indicator} that count people. */
    private static final Set<String> PEOPLE = Set.of("COMPLETED", "PARTICIPANTS", "REACH", "TRAINED", "TRANSITION");

    private final Material material;
    private final Partnership about;

    GoalChapter(Material material, Partnership about) {
        this.material = material;
        this.about = about;
    }

    @Override
    public String id() {
        return "goals";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.partnership.goals");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        TableDraft table = TableDraft.of(id(), "report.partnership.goals.caption", "report.partnership.goal")
                .column("indicator", "report.partnership.goals.measured-by")
                .column("baseline", "report.partnership.goals.baseline")
                .column("target", "report.partnership.goals.target")
                .column("actual", "report.partnership.goals.actual")
                .column("attainment", "indicator.IND-GOA-1.TITLE")
                .column("better", "report.partnership.goals.better")
                .column("reached", "report.partnership.goals.reached")
                .column("due", "report.partnership.due")
                .column("status", "report.partnership.goals.status")
                .note("report.partnership.goals.note");
        List<Figure> figures = material.figures(ATTAINMENT);
        int place = 0;
        for (Goal goal : about.goals()) {
            place++;
            String id = goal.id() == null ? String.valueOf(place) : goal.id();
            if (goal.indicators().isEmpty()) {
                table.row("goal-" + id, name(goal), unmeasured(goal));
            }
            for (GoalIndicator indicator : goal.indicators()) {
                table.row("goal-" + id, name(goal), cells(goal, indicator, figure(figures, id, indicator), counts));
            }
        }
        return List.of(table.orSay("report.partnership.goals.none"));
    }

    static Phrase name(Goal goal) {
        if (goal.text() != null && !goal.text().isBlank()) {
            return Phrase.text(goal.text());
        }
        return goal.code() == null ? Phrase.said("report.not-stated") : Phrase.label("goal", goal.code());
    }

    private static List<Cell> unmeasured(Goal goal) {
        Cell none = Cell.absent(Cell.Reason.NOT_STATED);
        return List.of(none, none, none, none, none, none, none, none, Cells.label("goal-status", goal.status()));
    }

    private List<Cell> cells(Goal goal, GoalIndicator indicator, @Nullable Figure figure, Counts counts) {
        Ref source = goal.source();
        BigDecimal people = countsPeople(indicator) ? value(indicator.actual()) : null;
        Cell none = Cell.absent(Cell.Reason.NOT_STATED);
        return List.of(
                Cells.label("indicator", indicator.indicator()),
                Cells.of(indicator.baseline(), source),
                Cells.of(indicator.target(), source),
                counts.stated(Cells.of(indicator.actual(), source), people),
                figure == null ? none : counts.stated(Cells.of(figure), people),
                Cells.label(indicator.better()),
                figure == null
                        ? none
                        : figure.aside(Aside.What.TARGET_REACHED)
                                .map(Aside::text)
                                .map("YES"::equals)
                                .map(Cells::yes)
                                .orElse(none),
                Cells.day(indicator.due()),
                Cells.label("goal-status", goal.status()));
    }

    /** The only figure of this measure; none where a goal measures the same thing twice, because then it is not clear which. */
    private @Nullable Figure figure(List<Figure> figures, String goal, GoalIndicator indicator) {
        String measure =
                indicator.indicator() == null ? null : indicator.indicator().word();
        List<Figure> own = figures.stream()
                .filter(one -> one.part(Part.Dimension.PARTNERSHIP)
                                .filter(about.ref().text()::equals)
                                .isPresent()
                        && one.part(Part.Dimension.GOAL).filter(goal::equals).isPresent()
                        && Objects.equals(one.part(Part.Dimension.INDICATOR).orElse(null), measure))
                .toList();
        return own.size() == 1 ? own.get(0) : null;
    }

    private static boolean countsPeople(GoalIndicator indicator) {
        Code measure = indicator.indicator();
        Quantity actual = indicator.actual();
        return (measure != null && PEOPLE.contains(measure.word()))
                || (actual != null && Code.is(actual.unit(), "PERSON"));
    }

    private static @Nullable BigDecimal value(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }
}
