// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.brygga.access.Viewer;
import org.brygga.access.Witness;
import org.brygga.audit.AuditDraft;
import org.brygga.audit.AuditEntry;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.Attribution;
import org.brygga.privacy.Erasure;

/**
 * Keeps records with their versions, their history, the events that tell of changes, and what was published.
 *
 * <p>A host may bring its own; {@code StoreContract} of the testkit says what it must hold to. Nothing here logs a value.
 */
public interface DatasetStore {

    /**
     * Does a piece of work as a whole or not at all. Units that touch the same record are done one after the other, or the
     * later one fails with {@link StaleVersionException}.
     *
     * @throws RuntimeException what the work throws; then nothing is kept
     */
    <R> R inUnit(Function<UnitOfWork, R> work);

    /**
     * The same, when it is its turn: while it is done nobody else keeps anything, so that it is not too late at the end. It is
     * for work that was too late a few times.
     */
    default <R> R inTurn(Function<UnitOfWork, R> work) {
        return inUnit(work);
    }

    /** The newest version of a record; empty if there is none, or if it was taken away. */
    <T extends Aggregate> Optional<Versioned<T>> find(Class<T> type, Ref reference);

    /** The records as they are now; what is done later does not change it. */
    Dataset now();

    /** The records as they were at a moment. */
    Dataset asOf(Instant moment);

    /** Every version of a record, the oldest first; none if it was never kept, or if it was erased. */
    List<Versioned<Aggregate>> history(Ref reference);

    /**
     * Events in their order.
     *
     * @param after the position after which to begin, 0 for the beginning
     * @param limit the greatest number of events
     */
    List<RecordedEvent> events(long after, int limit);

    /** The position of the newest event, 0 if there is none: where to begin for what is told from now on. */
    long newestEvent();

    /** Every record that was about a person in any version, also where it was taken away: what has to be forgotten with her. */
    Set<Ref> everAbout(PersonKey person);

    /**
     * Forgets a person in every version of every record, in events and in answers that were kept.
     *
     * <p>A record whose newest version changes by it gets one version more, so that nobody writes her back with what was read
     * before. Answers that tell of what was forgotten are gone, and repeating their requests is a new request. That it was done,
     * by whom, when and why, is written down without her.
     */
    void erase(Erasure erasure, Attribution by);

    /**
     * What was written down of who did what, in its order.
     *
     * @param after the position after which to begin, 0 for the beginning
     * @param limit the greatest number of entries
     */
    List<AuditEntry> audit(long after, int limit);

    /** What was written down about a person, in its order; whoever wrote it down did not write who she is. */
    List<AuditEntry> audit(PersonKey person);

    /** Writes down each time that a protected person is seen; for {@link Viewer#with}. */
    default Witness witness() {
        return trace -> inUnit(unit -> {
            unit.audit(AuditDraft.of(trace));
            return trace;
        });
    }

    /**
     * Registers what was published.
     *
     * @throws IllegalArgumentException if the id is taken; what was published stays as it was
     */
    void publish(Release release);

    /** What was published of a kind, the oldest first. */
    List<Release> releases(String kind);
}
