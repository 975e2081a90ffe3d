// SPDX-License-Identifier: Apache-2.0
package org.brygga.rule;

/** How far a rule looks. */
public enum Scope {
    /** One record. */
    RECORD,
    /** The record with what it owns. */
    AGGREGATE,
    /** Its neighbours as well, through the questions of a dataset. */
    PROGRAMME,
    /** Everything. */
    SET;

    /** Whether one record alone is enough. */
    public boolean withinAggregate() {
        return this == RECORD || this == AGGREGATE;
    }
}
