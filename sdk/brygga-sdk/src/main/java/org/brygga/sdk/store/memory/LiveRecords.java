// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.store.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.dataset.RecordType;
import org.brygga.dataset.References;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** The newest records in memory, found by reference, by what they refer to and by person; not safe for several threads. */
final class LiveRecords implements Dataset {

    private final Map<Ref, Aggregate> byRef = new LinkedHashMap<>();
    private final Map<Ref, Set<Ref>> byTarget = new TreeMap<>();
    private final Map<PersonKey, Set<Ref>> byPerson = new LinkedHashMap<>();

    void put(Aggregate record) {
        forget(byRef.get(record.ref()));
        byRef.put(record.ref(), record);
        References.of(record)
                .forEach(target -> byTarget.computeIfAbsent(target, key -> new LinkedHashSet<>())
                        .add(record.ref()));
        if (record instanceof PersonRecord person && person.person() != null) {
            byPerson.computeIfAbsent(person.person(), key -> new LinkedHashSet<>())
                    .add(record.ref());
        }
    }

    void remove(Ref reference) {
        forget(byRef.remove(reference));
    }

    private void forget(@Nullable Aggregate before) {
        if (before == null) {
            return;
        }
        References.of(before).forEach(target -> leave(byTarget, target, before.ref()));
        if (before instanceof PersonRecord person && person.person() != null) {
            leave(byPerson, person.person(), before.ref());
        }
    }

    /** A key that leads nowhere goes too: it may be all that is left of somebody who was forgotten. */
    private static <K> void leave(Map<K, Set<Ref>> index, K key, Ref reference) {
        index.computeIfPresent(key, (same, references) -> {
            references.remove(reference);
            return references.isEmpty() ? null : references;
        });
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        return byRef.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        return Optional.ofNullable(reference == null ? null : byRef.get(reference))
                .filter(type::isInstance)
                .map(type::cast);
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        return found(byTarget.getOrDefault(target, Set.of()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        return found(byPerson.getOrDefault(person, Set.of()))
                .map(PersonRecord.class::cast)
                .toList();
    }

    @Override
    public List<Aggregate> all() {
        List<Aggregate> all = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            all.addAll(all(type.recordClass()));
        }
        return all;
    }

    IndexedDataset copy() {
        IndexedDataset.Builder copy = IndexedDataset.builder();
        byRef.values().forEach(copy::add);
        return copy.build();
    }

    private Stream<Aggregate> found(Set<Ref> references) {
        return references.stream().flatMap(reference -> Stream.ofNullable(byRef.get(reference)));
    }
}
