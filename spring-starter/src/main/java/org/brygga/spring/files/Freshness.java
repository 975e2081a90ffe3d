// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.files;

import java.util.List;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.RecordedEvent;

/**
 * Knows whether a file may still be given out. Protection holds at once and backwards: a file that was made before somebody was
 * protected may hold what nobody may see any more.
 */
final class Freshness {

    private static final String PROTECTION = "protection";
    private static final int PIECE = 1000;

    private Freshness() {}

    /** Whether nobody's protection was touched after an event. */
    static boolean holds(DatasetStore store, long position) {
        long seen = position;
        List<RecordedEvent> events = store.events(seen, PIECE);
        while (!events.isEmpty()) {
            if (events.stream().anyMatch(one -> one.event().changed().contains(PROTECTION))) {
                return false;
            }
            seen = events.get(events.size() - 1).position();
            events = store.events(seen, PIECE);
        }
        return true;
    }
}
