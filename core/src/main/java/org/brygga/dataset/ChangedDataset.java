// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Origin;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A dataset as it will be when some records have been put in place of others, or taken away; nothing is copied. */
public final class ChangedDataset implements Dataset {

    private final Dataset before;
    /** By reference; a record that is taken away has nothing. */
    private final Map<Ref, Optional<Aggregate>> changed;
    /** The records that are put in, indexed when somebody asks who refers to what; absent until then. */
    private volatile @Nullable IndexedDataset put;

    private ChangedDataset(Dataset before, Map<Ref, Optional<Aggregate>> changed) {
        this.before = before;
        this.changed = changed;
    }

    /** The dataset with these records put in, each in the place of the one with its reference. */
    public static ChangedDataset with(Dataset before, Collection<? extends Aggregate> put) {
        return with(before, put, List.of());
    }

    /** The dataset with some records put in and others taken away. */
    public static ChangedDataset with(Dataset before, Collection<? extends Aggregate> put, Collection<Ref> taken) {
        Map<Ref, Optional<Aggregate>> changed = new LinkedHashMap<>();
        taken.forEach(reference -> changed.put(reference, Optional.empty()));
        put.forEach(record -> changed.put(record.ref(), Optional.of(record)));
        return new ChangedDataset(before, changed);
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        return merge(type, before.all(type), put(type), record -> true);
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        Optional<Aggregate> now = reference == null ? null : changed.get(reference);
        return now == null
                ? before.find(type, reference)
                : now.filter(type::isInstance).map(type::cast);
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        return merge(
                type,
                before.referringTo(type, target),
                isKind(type) ? put().referringTo(type, target) : put(type),
                record -> References.of(record).anyMatch(target::equals));
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        return merge(
                PersonRecord.class,
                before.aboutPerson(person),
                put().aboutPerson(person),
                record -> person.equals(record.person()));
    }

    @Override
    public List<Aggregate> all() {
        return Stream.of(RecordType.values())
                .flatMap(type -> all(type.recordClass()).stream())
                .map(Aggregate.class::cast)
                .toList();
    }

    @Override
    public Optional<Origin> origin(Aggregate record) {
        return isNew(record) ? Optional.empty() : before.origin(record);
    }

    @Override
    public List<FieldPath> unreadable(Aggregate record) {
        return isNew(record) ? List.of() : before.unreadable(record);
    }

    @SuppressWarnings("ReferenceEquality") // where a record was read belongs to this very object
    private boolean isNew(Aggregate record) {
        Optional<Aggregate> now = changed.get(record.ref());
        return now != null && now.isPresent() && now.get() == record;
    }

    /** What is put in of a type, also of one that several kinds of records share. */
    private <T extends Aggregate> List<T> put(Class<T> type) {
        return isKind(type)
                ? put().all(type)
                : put().all().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static boolean isKind(Class<?> type) {
        return Stream.of(RecordType.values()).anyMatch(kind -> kind.recordClass() == type);
    }

    private IndexedDataset put() {
        IndexedDataset known = put;
        if (known == null) {
            IndexedDataset.Builder records = IndexedDataset.builder();
            changed.values().forEach(other -> other.ifPresent(records::add));
            known = records.build();
            put = known;
        }
        return known;
    }

    /** Those of before that stay, with what took their place; then what is new. */
    private <T extends Aggregate> List<T> merge(
            Class<T> type, List<T> earlier, List<? extends T> added, Predicate<? super T> belongs) {
        List<T> now = new ArrayList<>();
        Set<Ref> placed = new HashSet<>();
        for (T record : earlier) {
            Optional<Aggregate> other = changed.get(record.ref());
            if (other == null) {
                now.add(record);
            } else if (placed.add(record.ref())) {
                other.filter(type::isInstance).map(type::cast).filter(belongs).ifPresent(now::add);
            }
        }
        for (T record : added) {
            if (belongs.test(record) && placed.add(record.ref())) {
                now.add(record);
            }
        }
        return now;
    }
}
