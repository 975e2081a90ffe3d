// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.api;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.brygga.spring.security.Caller;

/** Counts the searches of each caller in a minute, in this instance, so that nobody reads a whole register by asking. */
public final class CallCounter {

    private static final int MOST_CALLERS = 10_000;
    private static final long MINUTE_MILLIS = 60_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(long minute, int calls) {}

    /**
     * @param perMinute how many are allowed
     */
    public CallCounter(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    boolean allows(Caller caller) {
        long minute = clock.millis() / MINUTE_MILLIS;
        if (counts.size() > MOST_CALLERS) {
            counts.values().removeIf(count -> count.minute() < minute);
        }
        Object who = caller.viewer().self() == null
                ? caller.viewer().role()
                : caller.viewer().self().key();
        return counts.merge(
                                caller.tenant() + " " + who,
                                new Count(minute, 1),
                                (before, one) ->
                                        before.minute() == minute ? new Count(minute, before.calls() + 1) : one)
                        .calls()
                <= perMinute;
    }
}
