// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.access.Delimitation;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.indicator.fact.AreaTree;
import org.brygga.model.place.Area;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.disclosure.EarlierRelease;
import org.brygga.sdk.disclosure.Protected;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Which part of all people and of time a report counts.
 *
 * @param about its subject; absent if it is about everything
 * @param whole whether it counts everybody whom the subject concerns, or only those with whom somebody works
 */
record Cut(@Nullable Ref about, Period period, boolean whole) {

    private static final String AREA = "area";
    // A report on an agreement counts what belongs to the agreement, whoever asks.
    private static final Set<String> AGREEMENTS = Set.of("partnership", "grant");

    /** Everything that is published is whole. */
    static Cut of(Report report) {
        return new Cut(report.head().about(), report.head().period(), true);
    }

    static Cut of(ReportRequest request, Viewer viewer, Dataset dataset) {
        Delimitation part = viewer.delimitation();
        boolean whole = part.whole()
                || isAgreement(request.about())
                || upwards(request.about(), dataset).stream().anyMatch(part.within()::contains);
        return new Cut(request.about(), request.period(), whole);
    }

    private static boolean isAgreement(@Nullable Ref about) {
        return about != null && AGREEMENTS.contains(about.type());
    }

    /** Whether some people at some time may be in both. */
    boolean overlaps(Cut other, Dataset dataset) {
        return meet(period, other.period) && !apart(about, other.about, dataset);
    }

    private static boolean meet(Period one, Period other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(Period one, Period other) {
        Optional<LocalDate> end = one.lastDay();
        Optional<LocalDate> start = other.firstDay();
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    /** Only of two areas it is known that nobody is in both: if no area counts for the one and for the other. */
    private static boolean apart(@Nullable Ref one, @Nullable Ref other, Dataset dataset) {
        if (one == null
                || other == null
                || !one.type().equals(AREA)
                || !other.type().equals(AREA)) {
            return false;
        }
        AreaTree areas = new AreaTree(dataset.all(Area.class));
        return Collections.disjoint(areas.within(one), areas.within(other));
    }

    /** A subject, and if it is an area every area around it. */
    private static Set<Ref> upwards(@Nullable Ref about, Dataset dataset) {
        Set<Ref> all = new HashSet<>();
        Ref at = about;
        while (at != null && all.add(at)) {
            at = at.type().equals(AREA)
                    ? dataset.find(Area.class, at).map(Area::parent).orElse(null)
                    : null;
        }
        return all;
    }

    /** Whether two reports count the same kind of people. */
    static boolean share(@Nullable Protected now, EarlierRelease before) {
        Set<String> counted = before.tables().stream().map(Cut::population).collect(Collectors.toSet());
        return now != null && now.tables().stream().map(Cut::population).anyMatch(counted::contains);
    }

    private static String population(PublishedTable table) {
        return table.population().name();
    }
}
