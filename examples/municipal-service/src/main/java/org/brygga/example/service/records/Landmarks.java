// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.records;

import org.brygga.model.personal.PersonKey;

/** The few names in the made-up town that are pointed at from elsewhere, such as from a login for trying out. */
public final class Landmarks {

    /** What the town is drawn from: the same seed makes the same people. */
    static final long SEED = 7;

    /** The data controller of everything. */
    public static final String TENANT = "exempelstad";

    /** The part of the town that has a coordinator of its own, as a reference. */
    public static final String QUARTER = "area:norrbacka";

    /** The group that meets now, as a reference. */
    public static final String GROUP = "group:norrbacka-nu";

    /** The grant that is being spent, as a reference. */
    public static final String GRANT = "grant:trygga-kvarter";

    /** The volunteer who leads that group; the generator of the town draws this key from {@link #SEED}. */
    public static final PersonKey LEADER = PersonKey.of("9691c30635c84750ae79f4dc1f06b58a");

    private Landmarks() {}
}
