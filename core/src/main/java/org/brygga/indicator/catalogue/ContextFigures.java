// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.brygga.indicator.Aside;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.indicator.Trace;
import org.brygga.indicator.Unit;
import org.brygga.indicator.fact.Computed;
import org.brygga.indicator.fact.Facts;
import org.brygga.indicator.fact.Stated;
import org.brygga.indicator.people.ActiveOn;
import org.brygga.model.group.Group;
import org.brygga.model.organisation.Footprint;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.place.Area;
import org.brygga.model.value.Code;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.jspecify.annotations.Nullable;

/** How many groups run, and in how many areas and municipalities. */
final class ContextFigures {

    private static final Computed GROUPS = Computed.of(definition("CTX-GRP-1", Counted.GROUPS), (facts, drafts) -> {
        List<Group> active = ActiveOn.groups(facts, facts.question().asOf());
        List<Figure> figures = new ArrayList<>();
        figures.add(drafts.begin()
                .count(facts.groups().isEmpty() ? null : Tally.Times.of(Counted.GROUPS, active.size()))
                .trace(Trace.of(() -> active.stream().map(group -> new Trace.Fact(group.ref(), "status"))))
                .build());
        figures.addAll(statistics(facts, drafts, "GROUPS", Counted.GROUPS));
        return figures;
    });

    private static final Computed AREAS = Computed.of(definition("CTX-ARE-1", Counted.AREAS), (facts, drafts) -> {
        List<Ref> areas = ActiveOn.groups(facts, facts.question().asOf()).stream()
                .map(Group::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return reach(facts, drafts, areas, Counted.AREAS, "AREAS");
    });

    private static final Computed MUNICIPALITIES =
            Computed.of(definition("CTX-MUN-1", Counted.MUNICIPALITIES), (facts, drafts) -> {
                List<Ref> municipalities = ActiveOn.groups(
                                facts, facts.question().asOf())
                        .stream()
                        .flatMap(group -> facts.tree().upwards(group.area()).stream())
                        .filter(area -> Code.is(area.kind(), "MUNICIPALITY"))
                        .map(Area::ref)
                        .distinct()
                        .toList();
                return reach(facts, drafts, municipalities, Counted.MUNICIPALITIES, "MUNICIPALITIES");
            });

    /** In the order of their codes. */
    static final List<Computed> ALL = List.of(AREAS, GROUPS, MUNICIPALITIES);

    private ContextFigures() {}

    private static Indicator definition(String code, Counted counts) {
        return Indicator.define(code, Unit.COUNT, counts, null)
                .breakdowns(List.of(Part.Dimension.ORGANISATION))
                .confidence(Confidence.VERIFIED)
                .source("an article on a Swedish organisation; page of the Danish national organisation")
                .build();
    }

    private static List<Figure> reach(
            Facts facts, Computed.Drafts drafts, List<Ref> areas, Counted counts, String statistic) {
        List<Figure> figures = new ArrayList<>();
        figures.add(drafts.begin()
                .count(areas.isEmpty() ? null : Tally.Times.of(counts, areas.size()))
                .trace(Trace.of(() -> areas.stream().map(area -> new Trace.Fact(area, ""))))
                .build());
        for (Organisation organisation : facts.organisations()) {
            for (Footprint footprint : organisation.footprint()) {
                Quantity number = counts == Counted.AREAS ? footprint.areas() : footprint.municipalities();
                Tally tally = Stated.tally(number, counts);
                boolean asked = footprint.asOf() == null
                        ? Stated.belongs(facts, null, number, footprint.source(), null)
                        : facts.question().covers(footprint.asOf());
                if (tally != null && asked) {
                    figures.add(stated(drafts, organisation, footprint, tally));
                }
            }
        }
        figures.addAll(statistics(facts, drafts, statistic, counts));
        return figures;
    }

    private static Figure stated(
            Computed.Drafts drafts, Organisation organisation, Footprint footprint, @Nullable Tally tally) {
        return drafts.begin()
                .part(Part.Dimension.ORGANISATION, organisation.ref().text())
                .count(tally)
                .stated(new Figure.Statement(organisation.ref(), footprint.source(), footprint.asOf(), false))
                .trace(Trace.of(() -> Stream.of(new Trace.Fact(organisation.ref(), "footprint"))))
                .build();
    }

    private static List<Figure> statistics(Facts facts, Computed.Drafts drafts, String code, Counted counts) {
        return Stated.statistics(facts, code).stream()
                .map(one -> drafts.begin()
                        .part(
                                "area".equals(one.by().typeWord()) ? Part.Dimension.AREA : Part.Dimension.ORGANISATION,
                                one.by().ref().text())
                        .count(Stated.tally(one.statistic().value(), counts))
                        .aside(Aside.What.POPULATION, one.statistic().population())
                        .stated(one.statement())
                        .build())
                .toList();
    }
}
