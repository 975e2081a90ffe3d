// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jobs;

import java.time.Instant;

/**
 * Work that goes on for longer than a request.
 *
 * @param tenant for which it is done
 * @param kind which work it is, for example {@code retention}
 * @param done how many pieces are done
 * @param total how many there are, as far as that is known
 * @param place where to go on; what it says is a matter of the kind
 * @param touched when something was last done
 */
public record Job(
        String tenant,
        String id,
        String kind,
        State state,
        long done,
        long total,
        String place,
        Instant asked,
        Instant touched) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** The job when a piece of it is done. */
    public Job after(JobKind.Progress progress) {
        State next = progress.finished() ? State.DONE : State.RUNNING;
        return new Job(tenant, id, kind, next, progress.done(), progress.total(), progress.place(), asked, touched);
    }
}
