// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The named questions, asked of the tables as they come, for as long as one unit of work lasts.
 *
 * <p>A record that was seen once stays what it was for the whole unit: what the unit does rests on it.
 */
public final class KeptRecords implements Dataset {

    private static final Map<String, List<StoredRow>> NOBODY = Map.of();

    private final RecordTable table;
    private final Map<Ref, Optional<Versioned<Aggregate>>> seen = new HashMap<>();

    /** Who points at a record, by type. */
    private final Map<Ref, Map<String, List<StoredRow>>> pointing = new HashMap<>();

    public KeptRecords(RecordTable table) {
        this.table = table;
    }

    /** The newest version; absent if there never was one. */
    public @Nullable Versioned<Aggregate> newest(Ref reference) {
        return seen.computeIfAbsent(reference, table::newest).orElse(null);
    }

    /** Fetches together what will be asked for and was not seen yet. */
    public void ahead(Collection<Ref> references) {
        List<Ref> unseen = references.stream()
                .filter(reference -> !seen.containsKey(reference))
                .distinct()
                .toList();
        Map<Ref, Versioned<Aggregate>> newest = table.newest(unseen);
        Set<Ref> pointedAt = table.pointedAt(unseen);
        unseen.forEach(reference -> {
            seen.put(reference, Optional.ofNullable(newest.get(reference)));
            if (!pointedAt.contains(reference)) {
                pointing.put(reference, NOBODY);
            }
        });
    }

    /** Whether a reference was seen to lead to a person. */
    public boolean sawPerson(Ref reference) {
        return seen.getOrDefault(reference, Optional.empty())
                .filter(version -> version.record() instanceof PersonRecord)
                .isPresent();
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        return Stream.of(RecordType.values())
                .filter(kind -> type.isAssignableFrom(kind.recordClass()))
                .flatMap(kind -> typed(type, table.all(kind.word())))
                .toList();
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        return reference == null
                ? Optional.empty()
                : Versioned.typed(type, newest(reference)).map(version -> Objects.requireNonNull(version.record()));
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        return Stream.of(RecordType.values())
                .filter(kind -> type.isAssignableFrom(kind.recordClass()))
                .flatMap(kind -> typed(type, pointing(kind.word(), target)))
                .toList();
    }

    private List<StoredRow> pointing(String type, Ref target) {
        Map<String, List<StoredRow>> known = pointing.computeIfAbsent(target, key -> new HashMap<>());
        // Nobody points at what is known to have nobody of any type.
        return known == NOBODY ? List.of() : known.computeIfAbsent(type, word -> table.referringTo(word, target));
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        return typed(Aggregate.class, table.aboutPerson(person.key()))
                .map(PersonRecord.class::cast)
                .toList();
    }

    @Override
    public List<Aggregate> all() {
        return typed(Aggregate.class, table.everything()).toList();
    }

    /** The same records a piece at a time, by id. */
    public <T extends Aggregate> List<Versioned<T>> page(Class<T> type, String afterId, int limit) {
        RecordType kind = Stream.of(RecordType.values())
                .filter(one -> one.recordClass() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a type of record: " + type.getSimpleName()));
        return table.page(kind.word(), afterId, limit).stream()
                .flatMap(row -> Versioned.typed(type, remembered(row)).stream())
                .toList();
    }

    private <T extends Aggregate> Stream<T> typed(Class<T> type, List<StoredRow> rows) {
        return rows.stream()
                .flatMap(row -> Versioned.typed(type, remembered(row)).stream())
                .map(version -> Objects.requireNonNull(version.record()));
    }

    private @Nullable Versioned<Aggregate> remembered(StoredRow row) {
        return seen.computeIfAbsent(row.record(), key -> Optional.of(row.version()))
                .orElse(null);
    }
}
