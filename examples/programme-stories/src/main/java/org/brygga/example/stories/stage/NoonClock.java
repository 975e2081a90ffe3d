// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.stories.stage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Says that it is noon of a day that somebody else turns to. */
final class NoonClock extends Clock {

    private final ZoneId zone;
    private final Supplier<LocalDate> day;

    NoonClock(ZoneId zone, Supplier<LocalDate> day) {
        this.zone = zone;
        this.day = day;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new NoonClock(other, day);
    }

    @Override
    public Instant instant() {
        return day.get().atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
