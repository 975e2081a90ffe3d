// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Origin;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** An immutable dataset in memory, indexed once when it is built. */
public final class IndexedDataset implements Dataset {

    private final Map<Class<?>, List<Aggregate>> byType;
    private final Map<Ref, Aggregate> byRef;
    private final Map<Target, List<Aggregate>> byTarget;
    private final Map<PersonKey, List<PersonRecord>> byPerson;
    private final IdentityHashMap<Aggregate, Reading> readings;

    private IndexedDataset(Builder builder) {
        byType = new LinkedHashMap<>();
        builder.byType.forEach((type, records) -> byType.put(type, List.copyOf(records)));
        readings = builder.readings;
        byRef = new HashMap<>();
        byTarget = new HashMap<>();
        byPerson = new HashMap<>();
        byType.values().forEach(records -> records.forEach(this::index));
    }

    private void index(Aggregate record) {
        byRef.putIfAbsent(record.ref(), record);
        References.of(record)
                .distinct()
                .map(target -> new Target(record.getClass(), target))
                .forEach(target -> byTarget.computeIfAbsent(target, key -> new ArrayList<>())
                        .add(record));
        if (record instanceof PersonRecord person && person.person() != null) {
            byPerson.computeIfAbsent(person.person(), key -> new ArrayList<>()).add(person);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The records of a document, in their order. */
    public static IndexedDataset of(DatasetDocument document) {
        Builder builder = builder();
        for (RecordType type : RecordType.values()) {
            type.in(document).forEach(builder::add);
        }
        return builder.build();
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        @SuppressWarnings("unchecked") // the records stand there by their class
        List<T> records = (List<T>) byType.getOrDefault(type, List.of());
        return records;
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        Aggregate found = reference == null ? null : byRef.get(reference);
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        @SuppressWarnings("unchecked") // the records stand there by their class
        List<T> records = (List<T>) byTarget.getOrDefault(new Target(type, target), List.of());
        return Collections.unmodifiableList(records);
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        return Collections.unmodifiableList(byPerson.getOrDefault(person, List.of()));
    }

    @Override
    public List<Aggregate> all() {
        return Arrays.stream(RecordType.values())
                .flatMap(type -> byType.getOrDefault(type.recordClass(), List.of()).stream())
                .toList();
    }

    @Override
    public Optional<Origin> origin(Aggregate record) {
        return Optional.ofNullable(readings.get(record)).map(Reading::origin);
    }

    @Override
    public List<FieldPath> unreadable(Aggregate record) {
        Reading reading = readings.get(record);
        return reading == null ? List.of() : reading.unreadable();
    }

    /**
     * What is referred to by records of a type. One organisation may have thousands of volunteers and two grants; whoever
     * asks for the grants must not walk past the volunteers.
     */
    private record Target(Class<?> type, Ref reference) {}

    /** Where a record was read and what of it could not be. */
    private record Reading(Origin origin, List<FieldPath> unreadable) {}

    /** Collects records; the same reference twice keeps both and finds the first. */
    public static final class Builder {

        private final Map<Class<?>, List<Aggregate>> byType = new LinkedHashMap<>();
        private final IdentityHashMap<Aggregate, Reading> readings = new IdentityHashMap<>();

        private Builder() {}

        public Builder add(Aggregate record) {
            byType.computeIfAbsent(record.getClass(), type -> new ArrayList<>()).add(record);
            return this;
        }

        /** Adds a record that was read from a file, with what could not be read. */
        public Builder add(Aggregate record, Origin origin, List<FieldPath> unreadable) {
            readings.put(record, new Reading(origin, List.copyOf(unreadable)));
            return add(record);
        }

        public IndexedDataset build() {
            return new IndexedDataset(this);
        }
    }
}
