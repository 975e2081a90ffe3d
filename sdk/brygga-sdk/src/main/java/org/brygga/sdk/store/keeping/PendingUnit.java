// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brygga.audit.AuditDraft;
import org.brygga.dataset.ChangedDataset;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.brygga.sdk.store.Answer;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a piece of work does, so that a store can keep it as a whole; for whoever writes a store.
 *
 * <p>It judges each change by the versions that it was given when it asked. Whether they are still the newest when the work is
 * done is for the store to see.
 */
public final class PendingUnit implements UnitOfWork {

    private final Dataset records;
    private final Function<Ref, @Nullable Versioned<Aggregate>> newest;
    private final Function<String, @Nullable Answer> known;
    private final Pages pages;
    private final Consumer<Collection<Ref>> ahead;
    private final Map<Ref, Change> changes = new LinkedHashMap<>();
    private @Nullable Dataset around;
    private final List<DomainEvent> told = new ArrayList<>();
    private final List<AuditDraft> drafts = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();

    /**
     * What becomes of a record.
     *
     * @param version that it gets, one more than the version before
     * @param record absent where it is taken away
     */
    public record Change(long version, @Nullable Aggregate record) {}

    /**
     * @param records as they are before
     * @param newest the newest version of a record, also one that says that it was taken away; absent if there never was one. It
     *     answers the same for the same record as long as the unit lasts.
     * @param known what came of the request with a key; absent if there was none
     * @param pages the newest versions of a type, a piece at a time
     */
    public PendingUnit(
            Dataset records,
            Function<Ref, @Nullable Versioned<Aggregate>> newest,
            Function<String, @Nullable Answer> known,
            Pages pages) {
        this(records, newest, known, pages, references -> {});
    }

    /**
     * @param ahead told which records will be asked for
     */
    public PendingUnit(
            Dataset records,
            Function<Ref, @Nullable Versioned<Aggregate>> newest,
            Function<String, @Nullable Answer> known,
            Pages pages,
            Consumer<Collection<Ref>> ahead) {
        this.ahead = ahead;
        this.records = records;
        this.pages = pages;
        this.newest = newest;
        this.known = known;
    }

    @Override
    public <T extends Aggregate> Optional<Versioned<T>> load(Class<T> type, Ref reference) {
        Change change = changes.get(reference);
        Versioned<Aggregate> before = newest.apply(reference);
        if (change != null) {
            return Versioned.typed(
                    type,
                    new Versioned<>(change.version(), before == null ? Instant.MIN : before.at(), change.record()));
        }
        return Versioned.typed(type, before);
    }

    @Override
    public long newest(Ref reference) {
        Change change = changes.get(reference);
        Versioned<Aggregate> before = newest.apply(reference);
        return change != null ? change.version() : before == null ? 0 : before.version();
    }

    /** Gives the newest versions of a type, by id, a piece at a time. */
    @FunctionalInterface
    public interface Pages {

        /** What stands after an id, at most so many. */
        <T extends Aggregate> List<Versioned<T>> page(Class<T> type, String afterId, int limit);
    }

    @Override
    public <T extends Aggregate> List<Versioned<T>> page(Class<T> type, String afterId, int limit) {
        return pages.page(type, afterId, limit);
    }

    @Override
    public void ahead(Collection<Ref> references) {
        ahead.accept(references);
    }

    @Override
    public Dataset around() {
        Dataset known = around;
        if (known == null) {
            known = ChangedDataset.with(
                    records,
                    changes.values().stream()
                            .flatMap(change -> Stream.ofNullable(change.record()))
                            .toList(),
                    changes.keySet());
            around = known;
        }
        return known;
    }

    @Override
    public long put(Aggregate record, long expected) {
        long version = expect(record.ref(), expected);
        return keep(record.ref(), version, record);
    }

    /** What is changed twice in one unit gets one version. */
    private long keep(Ref reference, long before, @Nullable Aggregate record) {
        long version = changes.containsKey(reference) ? before : before + 1;
        changes.put(reference, new Change(version, record));
        around = null;
        return version;
    }

    @Override
    public void remove(Ref reference, long expected) {
        keep(reference, expect(reference, expected), null);
    }

    /** The version before the change; 0 is expected where there is no record, also if there once was. */
    private long expect(Ref reference, long expected) {
        Change change = changes.get(reference);
        Versioned<Aggregate> before = newest.apply(reference);
        long version = newest(reference);
        boolean there = change != null ? change.record() != null : before != null && before.record() != null;
        if (expected != (there ? version : 0)) {
            throw new StaleVersionException(reference, expected, there ? version : 0);
        }
        return version;
    }

    @Override
    public void tell(DomainEvent event) {
        told.add(event);
    }

    @Override
    public void audit(AuditDraft draft) {
        drafts.add(draft);
    }

    @Override
    public Optional<Answer> answered(String key) {
        return Optional.ofNullable(answers.get(key)).or(() -> Optional.ofNullable(known.apply(key)));
    }

    @Override
    public void answer(String key, Answer answer) {
        answers.put(key, answer);
    }

    /** The records that change, in the order in which they were first changed. */
    public Map<Ref, Change> changes() {
        return Collections.unmodifiableMap(changes);
    }

    /** What is to be written down, in its order. */
    public List<AuditDraft> drafts() {
        return Collections.unmodifiableList(drafts);
    }

    /** What is to be told, in its order. */
    public List<DomainEvent> told() {
        return Collections.unmodifiableList(told);
    }

    /** What came of requests, by their keys. */
    public Map<String, Answer> answers() {
        return Collections.unmodifiableMap(answers);
    }
}
