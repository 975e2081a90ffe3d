// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.safeguard;

/**
 * What people who meet the women must keep to themselves, and what they must tell an authority all the same.
 *
 * @param topic what the duty is about
 * @param who whom it binds
 * @param force what makes it binding
 * @param law the provision, as it is cited in the country
 */
public record ConfidentialityDuty(Topic topic, Who who, Force force, String law, Backing backing) {

    /** What a duty is about. */
    public enum Topic {
        /** To keep silent about what somebody told. */
        CONFIDENTIALITY,
        /** To tell the authority that a child may be in danger. */
        REPORT_CONCERN,
        /** To try to stop a serious crime, whatever confidentiality says. */
        AVERT_CRIME
    }

    /** Whom a duty binds. */
    public enum Who {
        EVERYONE,
        /** Volunteers of an association. */
        VOLUNTEERS,
        /** Those who work for a public body, or carry out its task by agreement. */
        PUBLIC_TASK
    }

    /** What makes a duty binding. */
    public enum Force {
        LAW,
        UNDERTAKING,
        RECOMMENDATION
    }
}
