// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

/** How well a rule is supported; only the first two may make an ERROR. */
public enum Confidence {
    /** Data contradict themselves or a format is impossible: no source is needed. */
    LOGICAL,
    /** Read in the law, the agency's page or the document itself. */
    VERIFIED,
    /** Read in a secondary source only, or mixed. */
    SECONDARY,
    /** General knowledge or our own proposal. */
    GENERAL;

    /** Whether a rule of this confidence may be an ERROR. */
    public boolean carriesError() {
        return this == LOGICAL || this == VERIFIED;
    }
}
