// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class MovingClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    /**
     * @param now the moment at which it stands, in Universal Time
     */
    public MovingClock(Instant now) {
        this(now, ZoneOffset.UTC);
    }

    private MovingClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Lets time pass. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
