// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaClassification;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.jspecify.annotations.Nullable;

/** When the classifications of Danish housing areas held, as far as their periods or lists tell. */
final class HousingTimes {

    static final String SCHEME = "DK_ALMENBOLIGLOV";

    private HousingTimes() {}

    /** The first day of a classification, or that of the list it comes from. */
    static Optional<LocalDate> start(AreaClassification classification) {
        return Optional.ofNullable(startDate(classification)).flatMap(PartialDate::earliest);
    }

    /** The last day that the start may mean. */
    static Optional<LocalDate> latestStart(AreaClassification classification) {
        return Optional.ofNullable(startDate(classification)).flatMap(PartialDate::latest);
    }

    /** The classifications of an area in a level that may hold at some time of another one. */
    static List<AreaClassification> beside(AreaClassification classification, String level, Area area) {
        return area.classifications().stream()
                .filter(other -> is(other, level) && !apart(classification, other))
                .toList();
    }

    static boolean is(AreaClassification classification, String level) {
        return Code.is(classification.scheme(), SCHEME) && Code.is(classification.level(), level);
    }

    private static @Nullable PartialDate startDate(AreaClassification classification) {
        Period period = classification.period();
        return period != null && period.start() != null ? period.start() : classification.listRevision();
    }

    /** Without periods two classifications are apart if they come from lists of different days. */
    private static boolean apart(AreaClassification one, AreaClassification other) {
        if (one.period() != null && other.period() != null) {
            return before(one.period(), other.period()) || before(other.period(), one.period());
        }
        if (one.period() == null
                && other.period() == null
                && one.listRevision() != null
                && other.listRevision() != null) {
            Period first = new Period(one.listRevision(), one.listRevision());
            Period second = new Period(other.listRevision(), other.listRevision());
            return before(first, second) || before(second, first);
        }
        return false;
    }

    private static boolean before(Period one, Period other) {
        return one.lastDay()
                .flatMap(last -> other.firstDay().filter(last::isBefore))
                .isPresent();
    }
}
