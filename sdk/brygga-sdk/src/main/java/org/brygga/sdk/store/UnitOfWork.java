// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.brygga.audit.AuditDraft;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;

/** What is done together: everything that is put, taken away and told here is kept, or nothing of it is. */
public interface UnitOfWork {

    /** The newest version of a record; empty if there is none, or if it was taken away. */
    <T extends Aggregate> Optional<Versioned<T>> load(Class<T> type, Ref reference);

    /** The number of the newest version of a record, also of one that was taken away; 0 if there never was one. */
    long newest(Ref reference);

    /**
     * Says which records will be loaded or put, so that a store may fetch them together; else each is fetched when it is asked for.
     * What is asked for is the same with and without.
     */
    default void ahead(Collection<Ref> references) {}

    /**
     * The newest versions of a type as they were before this unit, by id, a piece at a time.
     *
     * @param afterId the id after which to begin, empty for the beginning
     * @param limit the greatest number of records
     */
    <T extends Aggregate> List<Versioned<T>> page(Class<T> type, String afterId, int limit);

    /** The records as they are with what was done in this unit so far; it answers the named questions only while this lasts. */
    Dataset around();

    /**
     * Keeps a record as its newest version.
     *
     * @param expected the version it rests on, 0 for a new one
     * @return the version that it got
     * @throws StaleVersionException if the record has another version
     */
    long put(Aggregate record, long expected);

    /**
     * Takes a record away; its history stays.
     *
     * @throws StaleVersionException if the record has another version
     */
    void remove(Ref reference, long expected);

    /** Records an event. */
    void tell(DomainEvent event);

    /** Writes down what was done, in the chain that shows whether somebody has changed it afterwards. */
    void audit(AuditDraft draft);

    /** What came of the request with this key. */
    Optional<Answer> answered(String key);

    /** Keeps what came of the request with this key. */
    void answer(String key, Answer answer);
}
