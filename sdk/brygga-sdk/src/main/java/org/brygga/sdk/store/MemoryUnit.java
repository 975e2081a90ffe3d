// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brygga.audit.AuditDraft;
import org.brygga.dataset.ChangedDataset;
import org.brygga.dataset.Dataset;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Collects what a piece of work does, so that it can be kept as a whole. */
final class MemoryUnit implements UnitOfWork {

    private final Dataset records;
    private final Function<Ref, @Nullable Versioned<Aggregate>> newest;
    private final Map<String, Answer> known;
    private final Map<Ref, Change> changes = new LinkedHashMap<>();
    private final List<DomainEvent> told = new ArrayList<>();
    private final List<AuditDraft> drafts = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();

    /** A record with the version that it gets; absent where it is taken away. */
    record Change(long version, @Nullable Aggregate record) {}

    MemoryUnit(Dataset records, Function<Ref, @Nullable Versioned<Aggregate>> newest, Map<String, Answer> known) {
        this.records = records;
        this.newest = newest;
        this.known = known;
    }

    @Override
    public <T extends Aggregate> Optional<Versioned<T>> load(Class<T> type, Ref reference) {
        Change change = changes.get(reference);
        Versioned<Aggregate> before = newest.apply(reference);
        if (change != null) {
            return InMemoryDatasetStore.typed(
                    type,
                    new Versioned<>(change.version(), before == null ? Instant.MIN : before.at(), change.record()));
        }
        return InMemoryDatasetStore.typed(type, before);
    }

    @Override
    public Dataset around() {
        return ChangedDataset.with(
                records,
                changes.values().stream()
                        .flatMap(change -> Stream.ofNullable(change.record()))
                        .toList(),
                changes.keySet());
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
        long version = change != null ? change.version() : before == null ? 0 : before.version();
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
        return Optional.ofNullable(answers.getOrDefault(key, known.get(key)));
    }

    @Override
    public void answer(String key, Answer answer) {
        answers.put(key, answer);
    }

    Map<Ref, Change> changes() {
        return changes;
    }

    List<AuditDraft> drafts() {
        return drafts;
    }

    List<DomainEvent> told() {
        return told;
    }

    Map<String, Answer> answers() {
        return answers;
    }
}
