// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation;

import java.util.List;
import java.util.stream.Stream;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;

/**
 * What a step gives: the record as it is to be, what is to be told, and what was found.
 *
 * @param done whether the step is taken; if not, the record is as it was and nothing is told
 * @param record the record that the step is about
 * @param others further records that the step changes, for example the group that somebody moves to
 * @param events what is to be told, in the order in which it happened; none if the step changed nothing
 */
public record Outcome<T extends Aggregate>(
        boolean done, T record, List<Aggregate> others, List<DomainEvent> events, Findings findings) {

    public Outcome {
        others = List.copyOf(others);
        events = List.copyOf(events);
    }

    /** Whether something changed, so that there is something to store. */
    public boolean changed() {
        return !events.isEmpty();
    }

    /** Every record that is to be stored. */
    public Stream<Aggregate> records() {
        return changed() ? Stream.concat(Stream.of(record), others.stream()) : Stream.empty();
    }
}
