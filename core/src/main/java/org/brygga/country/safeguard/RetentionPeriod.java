// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.safeguard;

/**
 * How long one category of data is kept by default, counted from an event and not from when it was typed in.
 *
 * @param category what is kept
 * @param startsAt the event from which the time runs
 * @param months how many calendar months it is kept after that; 0 means until the event
 * @param then what happens when the time has run out
 */
public record RetentionPeriod(Category category, Start startsAt, int months, Then then, Backing backing) {

    /**
     * @throws IllegalArgumentException if the time is below zero
     */
    public RetentionPeriod {
        if (months < 0) {
            throw new IllegalArgumentException("the months are below zero");
        }
    }

    /** Categories of data with a time of their own. */
    public enum Category {
        PARTICIPANT,
        VOLUNTEER,
        CONTACT_PERSON,
        IDENTIFIER,
        OUTREACH_CONTACT,
        RECORD_CHECK,
        CONSENT,
        ACCOUNTING_RECORD
    }

    /** Events from which a time runs. */
    public enum Start {
        GROUP_END,
        ENGAGEMENT_END,
        OFFICE_END,
        CONTACT,
        TASK_END,
        PURPOSE_END,
        RECORD_ERASED,
        FINANCIAL_YEAR_END
    }

    /** What happens at the end. */
    public enum Then {
        ERASE,
        /** Only what statistics need stays, and nothing that tells who it was. */
        MINIMISE
    }
}
