// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Something that is shown beside a figure because the figure leaves it out, or because it rests on it.
 *
 * <p>Counts of persons here need the same protection as the figure itself.
 *
 * @param tally how many; absent where it is no count
 * @param text a date, a share, a version, or words of a source; absent where it is a count
 */
public record Aside(
        What what, @Nullable Tally tally, @Nullable String text) {

    /** What is said. */
    public enum What {
        /** Times that somebody came without being enrolled. */
        DROP_INS,
        /** Held sessions of which nobody noted who came. */
        NOT_CALLED,
        /** Expected persons at sessions of whom nothing was noted. */
        NOT_NOTED,
        /** Held sessions outside the plan, at which people caught up. */
        MAKE_UPS,
        MOVED_AWAY,
        CHANGED_GROUP,
        NEVER_ATTENDED,
        STILL_RUNNING,
        /** The share of sessions that counts as completed, 0 to 1. */
        COMPLETION_SHARE,
        /** Asked, and not reached. */
        NOT_REACHED,
        /** Nobody asked. */
        NOT_ASKED,
        /** The share of those who were trained that is not in the denominator, 0 to 1. */
        SHARE_NOT_REACHED,
        /** The first day of a follow-up that was used. */
        FOLLOW_UP_FROM,
        /** The last day of a follow-up that was used. */
        FOLLOW_UP_TO,
        /** Where it cannot be told what was so on the day. */
        HISTORY_UNKNOWN,
        /** How a source came to its number, in its words. */
        METHOD,
        /** Whose number it is, in the words of the source. */
        POPULATION,
        /** Two numbers that do not count the same thing, and are not divided. */
        NOT_COMPARABLE,
        LANGUAGE_NOT_STATED,
        MAJORITY_NOT_KNOWN,
        TOPIC_NOT_STATED,
        VISITS_NOT_COUNTED,
        AREA_NOT_STATED,
        LIST_REVISION,
        /** Fewer answers than the least number for which a mean is given. */
        TOO_FEW,
        ONLY_BEFORE,
        ONLY_AFTER,
        NO_BASELINE,
        DIRECTION_UNCLEAR,
        /** Whether the target was reached: {@code YES} or {@code NO}. */
        TARGET_REACHED,
        PARTLY,
        NOT_DONE,
        OUTCOME_UNKNOWN,
        NOT_REPORTED,
        /** Contributions to which nobody gave a value. */
        UNVALUED,
        /** What was given of a contribution, in money. */
        DELIVERED,
        /** What was given of a contribution, in hours. */
        DELIVERED_HOURS,
        VOLUNTEER_HOURS,
        /** What an hour of a volunteer was counted as. */
        HOURLY_RATE,
        /** Sums that are unknown or in another currency. */
        NOT_COUNTED,
        RETURNED,
        TIMES_NOT_STATED,
        COUNTED_FROM,
        CEILING,
        YES_WITHOUT_PROOF,
        ANSWERED_NO,
        DECLINED,
        ANSWER_UNKNOWN,
        /** Groups that follow no known plan. */
        NO_PLAN,
        /** Unique persons behind a count of times. */
        PERSONS_BEHIND
    }

    public static Aside of(What what, Tally tally) {
        return new Aside(what, tally, null);
    }

    public static Aside of(What what, String text) {
        return new Aside(what, null, text);
    }
}
