// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import org.brygga.model.statement.IndicatorResult;
import org.jspecify.annotations.Nullable;

/** What one unit of a count stands for; what counts different things never adds. */
public enum Counted {
    /** Times that somebody was spoken with; not persons. */
    CONTACTS,
    /** Times that somebody came in; not persons. */
    VISITS,
    /** Unique persons. */
    PERSONS,
    /** Times that somebody was at a session; not persons. */
    ATTENDANCES,
    /** Enrolments; somebody who took part in two groups has two. */
    ENROLMENTS,
    SESSIONS,
    GROUPS,
    AREAS,
    MUNICIPALITIES,
    PLACES,
    /** Times that a meeting place was open. */
    OPENINGS,
    MEASURES,
    CONTRIBUTIONS,
    /** Sums of money that could not be counted. */
    SUMS,
    /** Different languages. */
    LANGUAGES,
    /** Answers of one person before and after, joined by a key that says nothing of her. */
    PAIRS,
    /** Answers to a question. */
    ANSWERS,
    /** Points on the scale of a question or a goal. */
    POINTS,
    HOURS,
    MONTHS,
    /** Volunteers times the months that they were active. */
    VOLUNTEER_MONTHS,
    MONEY,
    /** The source does not say whether it counts people or times. */
    NOT_STATED;

    /** What the measure of a stated result counts; {@code NOT_STATED} if it has none. */
    public static Counted of(IndicatorResult.@Nullable Measure measure) {
        return measure == null
                ? NOT_STATED
                : switch (measure) {
                    case CONTACTS -> CONTACTS;
                    case VISITS -> VISITS;
                    case PERSONS -> PERSONS;
                    case PLACES -> PLACES;
                    case SESSIONS -> SESSIONS;
                    case GROUPS -> GROUPS;
                    case NOT_STATED -> NOT_STATED;
                };
    }
}
