// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.brygga.model.group.Group;
import org.brygga.model.people.Volunteer;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;

/** How many volunteers are active, for how many groups, and whether they stay. */
public final class VolunteerIndicators {

    private static final Computed ACTIVE = Computed.of(
            Indicator.define("IND-VOL-1", Unit.COUNT, Counted.PERSONS, null)
                    .guarded(true)
                    .addsUp(true)
                    .confidence(Confidence.VERIFIED)
                    .source("page of the Danish national organisation")
                    .build(),
            (facts, drafts) -> {
                List<Figure> figures = new ArrayList<>();
                figures.add(drafts.begin()
                        .count(facts.volunteers().isEmpty() ? null : active(facts))
                        .trace(trace(ActiveOn.volunteers(facts, facts.question().asOf())))
                        .build());
                Stated.statistics(facts, "ACTIVE_VOLUNTEERS")
                        .forEach(one -> figures.add(drafts.begin()
                                .count(Stated.tally(one.statistic().value(), Counted.PERSONS))
                                .aside(Aside.What.POPULATION, one.statistic().population())
                                .stated(one.statement())
                                .build()));
                return figures;
            });

    private static final Computed PER_GROUP = Computed.of(
            Indicator.define("IND-VOL-2", Unit.MEAN, Counted.PERSONS, Counted.GROUPS)
                    .guarded(true)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.ORGANISATION))
                    .confidence(Confidence.VERIFIED)
                    .source("page of the Danish national organisation: 450 in 37 groups")
                    .build(),
            (facts, drafts) -> {
                List<Group> groups = ActiveOn.groups(facts, facts.question().asOf());
                List<Figure> figures = new ArrayList<>();
                figures.add(drafts.begin()
                        .over(
                                facts.volunteers().isEmpty() ? null : active(facts),
                                facts.groups().isEmpty() ? null : Tally.Times.of(Counted.GROUPS, groups.size()))
                        .trace(trace(ActiveOn.volunteers(facts, facts.question().asOf()))
                                .and(Trace.of(() -> groups.stream().map(group -> new Trace.Fact(group.ref(), "")))))
                        .build());
                figures.addAll(stated(facts, drafts));
                return figures;
            });

    private static final Computed RETENTION = Computed.of(
            Indicator.define("IND-VOL-3", Unit.SHARE, Counted.PERSONS, Counted.PERSONS)
                    .guarded(true)
                    .addsUp(true)
                    .build(),
            (facts, drafts) -> {
                Optional<LocalDate> start = facts.question().period().firstDay();
                LocalDate end = facts.question()
                        .period()
                        .lastDay()
                        .filter(day -> day.isBefore(facts.question().asOf()))
                        .orElse(facts.question().asOf());
                List<Volunteer> told = facts.volunteers().stream()
                        .filter(one -> !one.statusHistory().isEmpty())
                        .toList();
                if (start.isEmpty() || told.isEmpty() || start.get().isAfter(end)) {
                    return List.of(drafts.begin().build());
                }
                List<Volunteer> then = told.stream()
                        .filter(one -> ActiveOn.isActive(one, start.get()))
                        .toList();
                List<Volunteer> still =
                        then.stream().filter(one -> ActiveOn.isActive(one, end)).toList();
                List<Volunteer> untold = facts.volunteers().stream()
                        .filter(one -> one.statusHistory().isEmpty())
                        .toList();
                return List.of(drafts.begin()
                        .over(persons(facts, still), persons(facts, then))
                        .aside(Aside.What.HISTORY_UNKNOWN, persons(facts, untold))
                        .trace(trace(then))
                        .build());
            });

    private VolunteerIndicators() {}

    public static List<Computed> all() {
        return List.of(ACTIVE, PER_GROUP, RETENTION);
    }

    private static Tally.Persons active(Facts facts) {
        return persons(facts, ActiveOn.volunteers(facts, facts.question().asOf()));
    }

    private static Tally.Persons persons(Facts facts, List<Volunteer> volunteers) {
        return new Tally.Persons(
                volunteers.stream().map(one -> facts.person(one.ref())).collect(Collectors.toSet()));
    }

    private static Trace trace(List<Volunteer> volunteers) {
        return Trace.of(() -> volunteers.stream().map(one -> new Trace.Fact(one.ref(), "status")));
    }

    /** Where one and the same organisation states both for the same day. */
    private static List<Figure> stated(Facts facts, Computed.Drafts drafts) {
        Map<List<Object>, Stated.Count> groups = new HashMap<>();
        Stated.statistics(facts, "GROUPS").forEach(one -> groups.put(key(one), one));
        List<Figure> figures = new ArrayList<>();
        for (Stated.Count volunteers : Stated.statistics(facts, "ACTIVE_VOLUNTEERS")) {
            Stated.Count number = groups.get(key(volunteers));
            if (number != null) {
                Ref by = volunteers.by().ref();
                figures.add(drafts.begin()
                        .part(Part.Dimension.ORGANISATION, by.text())
                        .over(
                                Stated.tally(volunteers.statistic().value(), Counted.PERSONS),
                                Stated.tally(number.statistic().value(), Counted.GROUPS))
                        .stated(volunteers.statement())
                        .build());
            }
        }
        return figures;
    }

    private static List<Object> key(Stated.Count one) {
        return List.of(one.by().ref(), Optional.ofNullable(one.statement().asOf()));
    }
}
