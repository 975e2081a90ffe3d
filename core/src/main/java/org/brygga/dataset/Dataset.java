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

/**
 * Records together, asked by a few named questions; a store answers the same questions as an object in memory.
 *
 * <p>Nothing here changes a record, and nothing is thrown for a reference that leads nowhere.
 */
public interface Dataset {

    /** Every record of a type, in the order in which they came. */
    <T extends Aggregate> List<T> all(Class<T> type);

    /** The record that a reference points at; empty if there is none, or if it is of another type. */
    <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference);

    /** The records of a type that refer to the target in a component of their own, such as the groups of a programme. */
    <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target);

    /** The records about one person. */
    List<PersonRecord> aboutPerson(PersonKey person);

    /** Every record, type by type. */
    List<Aggregate> all();

    /** Where a record came from; empty if it was not read from a file. */
    default Optional<Origin> origin(Aggregate record) {
        return Optional.empty();
    }

    /** The places inside a record that could not be read, so that no rule speaks of them a second time. */
    default List<FieldPath> unreadable(Aggregate record) {
        return List.of();
    }

    /** A dataset that holds nothing else, for a record that is checked on its own. */
    static Dataset only(Aggregate record) {
        return new OneRecord(record, null, List.of());
    }

    /** The same for a record that was read from a file, with what of it could not be read. */
    static Dataset only(Aggregate record, Origin origin, List<FieldPath> unreadable) {
        return new OneRecord(record, origin, unreadable);
    }
}
