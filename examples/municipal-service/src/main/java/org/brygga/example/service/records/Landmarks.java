// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.records;

import org.brygga.model.personal.PersonKey;

/** The few names in the made-up town that are pointed at from elsewhere, such as from a login for trying out. */
public final class Landmarks {

    /** The data controller of everything. */
    public static final String TENANT = "exempelstad";

    /** The part of the town that has a coordinator of its own, as a reference. */
    public static final String QUARTER = "area:norrbacka";

    /** The group that meets now, as a reference. */
    public static final String GROUP = "group:norrbacka-nu";

    /** The grant that is being spent, as a reference. */
    public static final String GRANT = "grant:trygga-kvarter";

    /** The volunteer who leads that group. */
    public static final PersonKey LEADER = PersonKey.of("5eed0000000040008000000000000a01");

    private Landmarks() {}
}
