// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.due.DueItem;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.model.partnership.Contribution;
import org.brygga.model.partnership.Goal;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.agreement.Sides;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;

/** Where the partners are behind what they agreed. */
final class DeviationChapter implements Chapter {

    private final Material material;
    private final Partnership about;

    DeviationChapter(Material material, Partnership about) {
        this.material = material;
        this.about = about;
    }

    @Override
    public String id() {
        return "deviations";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.partnership.deviations");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        List<Phrase> points = new ArrayList<>(goals());
        points.addAll(contributions());
        points.addAll(overdue(material));
        return points.isEmpty()
                ? List.of(new Block.Paragraph(Phrase.said("report.partnership.deviations.none")))
                : List.of(new Block.Points(points));
    }

    /** Goals whose target was not reached. Those whose day has come without any number are among what is overdue. */
    private List<Phrase> goals() {
        List<Figure> behind = material.figures("IND-GOA-1").stream()
                .filter(one -> one.aside(Aside.What.TARGET_REACHED)
                        .filter(reached -> "NO".equals(reached.text()))
                        .isPresent())
                .toList();
        List<Phrase> points = new ArrayList<>();
        int place = 0;
        for (Goal goal : about.goals()) {
            place++;
            String id = goal.id() == null ? String.valueOf(place) : goal.id();
            boolean past = goal.indicators().stream()
                    .flatMap(one -> Stream.ofNullable(one.due()))
                    .flatMap(due -> due.latest().stream())
                    .anyMatch(day -> day.isBefore(material.asOf()));
            if (behind.stream()
                    .anyMatch(one ->
                            one.part(Part.Dimension.GOAL).filter(id::equals).isPresent())) {
                points.add(Phrase.said(
                        past ? "report.partnership.deviations.missed" : "report.partnership.deviations.behind",
                        Map.of("goal", GoalChapter.name(goal))));
            }
        }
        return points;
    }

    /** Signatories of whom no contribution is recorded; who takes part on a side that gives is not among them. */
    private List<Phrase> contributions() {
        boolean all = about.contributions().stream().anyMatch(one -> Boolean.TRUE.equals(one.byAll()));
        if (all || about.contributions().isEmpty()) {
            return about.contributions().isEmpty()
                    ? List.of(Phrase.said("report.partnership.contributions.none"))
                    : List.of();
        }
        Set<Ref> givers =
                about.contributions().stream().flatMap(one -> one.by().stream()).collect(Collectors.toSet());
        return about.signatories()
                .filter(party -> party.organisation() != null
                        && !givers.contains(party.organisation())
                        && about.contributions().stream().noneMatch(one -> gives(one, party)))
                .map(party -> Phrase.said(
                        "report.partnership.deviations.nothing-given",
                        Map.of("party", material.name(party.organisation()))))
                .toList();
    }

    private boolean gives(Contribution contribution, Party party) {
        return contribution.by().isEmpty()
                && contribution.side() != null
                && Sides.of(party, material.records())
                        .filter(contribution.side()::equals)
                        .isPresent();
    }

    /** What should have been done by a day that has passed. */
    static List<Phrase> overdue(Material material) {
        return material.dues().stream()
                .filter(item -> item.overdue(material.asOf()))
                .map(DeviationChapter::late)
                .distinct()
                .toList();
    }

    private static Phrase late(DueItem item) {
        return Phrase.said(
                "report.overdue",
                Map.of("what", Phrase.label("due-kind", item.kind()), "date", Phrase.day(PartialDate.of(item.due()))));
    }
}
