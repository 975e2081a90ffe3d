// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.rows;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as every database keeps them. */
public final class Moments {

    private Moments() {}

    /** What time it is, in whole microseconds. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A moment as the value of a column, in UTC. */
    public static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
