// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.util.List;
import java.util.Optional;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Origin;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A dataset of one record; a file of lines makes one for every line, so that it has no index. */
record OneRecord(Aggregate record, @Nullable Origin origin, List<FieldPath> unreadable) implements Dataset {

    OneRecord {
        unreadable = List.copyOf(unreadable);
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        return record.getClass() == type ? List.of(type.cast(record)) : List.of();
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        return type.isInstance(record) && record.ref().equals(reference)
                ? Optional.of(type.cast(record))
                : Optional.empty();
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        return record.getClass() == type && References.of(record).anyMatch(target::equals)
                ? List.of(type.cast(record))
                : List.of();
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        return record instanceof PersonRecord about && person.equals(about.person()) ? List.of(about) : List.of();
    }

    @Override
    public List<Aggregate> all() {
        return List.of(record);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a record that is equal may have come from elsewhere
    public Optional<Origin> origin(Aggregate asked) {
        return asked == record ? Optional.ofNullable(origin) : Optional.empty();
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public List<FieldPath> unreadable(Aggregate asked) {
        return asked == record ? unreadable : List.of();
    }

    @Override
    public String toString() {
        return "OneRecord[" + record.typeWord() + "]";
    }
}
