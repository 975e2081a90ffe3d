// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.brygga.indicator.fact.Meeting;
import org.brygga.indicator.people.ActiveOn;
import org.brygga.model.group.Group;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Which part of the work is in areas that a list names; it says something about the area and nothing about anybody in it. */
public final class AreaIndicators {

    private static final Computed CLASSIFIED = Computed.of(
            Indicator.define("IND-ARE-1", Unit.SHARE, Counted.GROUPS, Counted.GROUPS)
                    .addsUp(true)
                    .breakdowns(List.of(Part.Dimension.BASIS, Part.Dimension.SCHEME, Part.Dimension.LEVEL))
                    .build(),
            (facts, drafts) -> {
                LocalDate asOf = facts.question().asOf();
                List<Group> groups = ActiveOn.groups(facts, asOf);
                Levels levels = new Levels(facts);
                List<Figure> figures = new ArrayList<>(figures(
                        drafts,
                        "GROUPS",
                        Counted.GROUPS,
                        groups,
                        one -> levels.of(one.area(), asOf),
                        one -> one.area() == null,
                        one -> new Trace.Fact(one.ref(), "area")));
                figures.addAll(figures(
                        drafts,
                        "SESSIONS",
                        Counted.SESSIONS,
                        facts.meetings(),
                        one -> levels.of(
                                one.group().area(),
                                one.session().date() == null
                                        ? asOf
                                        : one.session().date()),
                        one -> one.group().area() == null,
                        Meeting::fact));
                return figures;
            });

    private AreaIndicators() {}

    public static List<Computed> all() {
        return List.of(CLASSIFIED);
    }

    private static <T> List<Figure> figures(
            Computed.Drafts drafts,
            String basis,
            Counted counts,
            List<T> all,
            Function<T, Set<Level>> levels,
            Predicate<T> nowhere,
            Function<T, Trace.Fact> fact) {
        if (all.isEmpty()) {
            return List.of(drafts.begin().part(Part.Dimension.BASIS, basis).build());
        }
        Map<String, Map<String, List<T>>> byLevel = new TreeMap<>();
        Map<String, Set<String>> revisions = new HashMap<>();
        for (T one : all) {
            Set<String> counted = new LinkedHashSet<>();
            for (Level level : levels.apply(one)) {
                revisions.computeIfAbsent(level.scheme, key -> new TreeSet<>()).add(level.revision);
                if (counted.add(level.scheme + "/" + level.level)) {
                    byLevel.computeIfAbsent(level.scheme, key -> new TreeMap<>())
                            .computeIfAbsent(level.level, key -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        long without = all.stream().filter(nowhere).count();
        List<Figure> figures = new ArrayList<>();
        byLevel.forEach((scheme, ofScheme) -> ofScheme.forEach((level, some) -> figures.add(drafts.begin()
                .part(Part.Dimension.BASIS, basis)
                .part(Part.Dimension.SCHEME, scheme)
                .part(Part.Dimension.LEVEL, level)
                .over(Tally.Times.of(counts, some.size()), Tally.Times.of(counts, all.size()))
                .aside(
                        Aside.What.LIST_REVISION,
                        revisions.getOrDefault(scheme, Set.of()).stream()
                                .filter(revision -> !revision.isEmpty())
                                .collect(Collectors.joining(" ")))
                .aside(Aside.What.AREA_NOT_STATED, Tally.Times.of(counts, without))
                .trace(Trace.of(() -> some.stream().map(fact)))
                .build())));
        if (figures.isEmpty()) {
            figures.add(drafts.begin()
                    .part(Part.Dimension.BASIS, basis)
                    .over(null, Tally.Times.of(counts, all.size()))
                    .build());
        }
        return figures;
    }

    /** A level of a scheme, with the revision of the list that says so. */
    private record Level(String scheme, String level, String revision) {}

    /** Looks up what lists say of an area, or of one that it lies in, on a day. */
    private static final class Levels {

        private final Facts facts;
        private final Map<Ref, List<Area>> ways = new HashMap<>();

        Levels(Facts facts) {
            this.facts = facts;
        }

        Set<Level> of(@Nullable Ref area, LocalDate day) {
            return area == null
                    ? Set.of()
                    : ways.computeIfAbsent(area, key -> facts.tree().upwards(key)).stream()
                            .flatMap(one -> one.classifications().stream())
                            .filter(one -> inForce(one, day))
                            .flatMap(Levels::level)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** Within its period; without one, from the day of its list on. */
        private static boolean inForce(AreaClassification one, LocalDate day) {
            if (one.period() != null) {
                return one.period().contains(day);
            }
            return one.listRevision() == null
                    || one.listRevision()
                            .earliest()
                            .map(from -> !day.isBefore(from))
                            .orElse(true);
        }

        private static Stream<Level> level(AreaClassification one) {
            if (one.scheme() == null || one.level() == null) {
                return Stream.empty();
            }
            String version = one.schemeVersion() == null ? "" : " " + one.schemeVersion();
            return Stream.of(new Level(
                    one.scheme().word() + version,
                    one.level().word(),
                    one.listRevision() == null ? "" : one.listRevision().text()));
        }
    }
}
