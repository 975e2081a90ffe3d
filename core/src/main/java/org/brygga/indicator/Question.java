// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import java.time.LocalDate;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the records: for which time, as of which day, and for which part of the work.
 *
 * <p>What happened after {@code asOf} is not counted. Something without a date is counted only if the period is open at both
 * ends, because otherwise nobody knows whether it belongs.
 *
 * @param period both ends included; open where an end is absent
 * @param asOf the day for which states are told, and the last day that counts
 * @param area with everything that lies beneath it, and the areas that were merged into it
 * @param organisation with those that are a part of it
 */
public record Question(
        Period period,
        LocalDate asOf,
        @Nullable Ref area,
        @Nullable Ref organisation,
        @Nullable Ref programme,
        @Nullable Ref group) {

    private static final Period ALWAYS = new Period(null, null);

    /** Everything that there is up to a day. */
    public static Question everything(LocalDate asOf) {
        return new Question(ALWAYS, asOf, null, null, null, null);
    }

    /** A period, told as of a day. */
    public static Question of(Period period, LocalDate asOf) {
        return new Question(period, asOf, null, null, null, null);
    }

    /** The same for an area, with everything beneath it. */
    public Question inArea(@Nullable Ref other) {
        return new Question(period, asOf, other, organisation, programme, group);
    }

    /** The same for an organisation, with those that are a part of it. */
    public Question ofOrganisation(@Nullable Ref other) {
        return new Question(period, asOf, area, other, programme, group);
    }

    /** The same for a programme. */
    public Question ofProgramme(@Nullable Ref other) {
        return new Question(period, asOf, area, organisation, other, group);
    }

    /** The same for one group. */
    public Question ofGroup(@Nullable Ref other) {
        return new Question(period, asOf, area, organisation, programme, other);
    }

    /** The same slice in another period. */
    public Question in(Period other) {
        return new Question(other, asOf, area, organisation, programme, group);
    }

    /** Whether nothing is cut off at either end. */
    public boolean alwaysAsked() {
        return period.start() == null && period.end() == null;
    }

    /** Whether something that happened on a day is counted; without a day, only where every time is asked for. */
    public boolean covers(@Nullable LocalDate day) {
        return day == null ? alwaysAsked() : (period.contains(day) && !day.isAfter(asOf));
    }

    /** Whether something that lasts for a time reaches into what is asked; an open or unknown end sets no limit. */
    public boolean touches(@Nullable Period other) {
        if (other == null) {
            return true;
        }
        LocalDate first = other.firstDay().orElse(LocalDate.MIN);
        LocalDate last = other.lastDay().orElse(LocalDate.MAX);
        return !first.isAfter(asOf)
                && !first.isAfter(period.lastDay().orElse(LocalDate.MAX))
                && !last.isBefore(period.firstDay().orElse(LocalDate.MIN));
    }

    /** Whether a number that was true on a printed date is counted: if no part of that date lies outside. */
    public boolean covers(@Nullable PartialDate date) {
        LocalDate first = date == null ? null : date.earliest().orElse(null);
        LocalDate last = date == null ? null : date.latest().orElse(null);
        if (first == null || last == null) {
            return alwaysAsked();
        }
        return period.contains(first) && period.contains(last) && !first.isAfter(asOf);
    }
}
