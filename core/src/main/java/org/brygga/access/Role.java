// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

/** The six roles in which somebody looks at records; the public has none. */
public enum Role {
    /** Runs programmes and groups within her delimitation. */
    COORDINATOR,
    /** Sees herself, and the groups that she leads. */
    VOLUNTEER,
    /** Follows agreements and figures for a municipality; never people. */
    MUNICIPAL_READER,
    /** Follows its own grants; never people. */
    FUNDER,
    /** Gets protected figures of many organisations; never records of people. */
    NATIONAL_READER,
    /** Looks after rights, retention and traces. */
    DATA_PROTECTION_OFFICER
}
