// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.dataset.References;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Origin;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.ReadRecord;
import org.jspecify.annotations.Nullable;

/**
 * All records of a file as one of them sees them: itself as it was just read, the others as they stand in the file. It is for
 * one check, on one thread.
 */
final class Neighbours implements Dataset {

    private final FileRecords file;
    private final int slot;
    private final Aggregate own;
    private final ReadRecord read;
    private @Nullable LostRecordException lost;

    Neighbours(FileRecords file, int slot, Aggregate own, ReadRecord read) {
        this.file = file;
        this.slot = slot;
        this.own = own;
        this.read = read;
    }

    /** Remembers a failure, because whoever runs a rule takes exceptions for mistakes of the rule. */
    private Aggregate record(int number) {
        if (number == slot) {
            return own;
        }
        try {
            return file.record(number);
        } catch (LostRecordException e) {
            lost = e;
            throw e;
        }
    }

    /**
     * Fails if a record could not be read, however that was taken then.
     *
     * @throws LostRecordException that says why
     */
    void orThrow() {
        if (lost != null) {
            throw lost;
        }
        file.orThrow();
    }

    @Override
    public <T extends Aggregate> List<T> all(Class<T> type) {
        RecordType known = typeOf(type);
        if (known == null) {
            return List.of();
        }
        var slots = file.index().ofType(known);
        return new SlotList<>(slots.size(), slots::get, number -> type.cast(record(number)));
    }

    @Override
    public <T extends Aggregate> Optional<T> find(Class<T> type, @Nullable Ref reference) {
        return reference == null
                ? Optional.empty()
                : file.index()
                        .referred(reference)
                        .mapToObj(this::record)
                        .filter(found -> found.ref().equals(reference))
                        .findFirst()
                        .filter(type::isInstance)
                        .map(type::cast);
    }

    @Override
    public <T extends Aggregate> List<T> referringTo(Class<T> type, Ref target) {
        return some(
                type,
                file.index().referring(type, target),
                number -> References.of(record(number)).anyMatch(target::equals));
    }

    @Override
    public List<PersonRecord> aboutPerson(PersonKey person) {
        return some(
                PersonRecord.class,
                file.index().about(person),
                number -> record(number) instanceof PersonRecord one && person.equals(one.person()));
    }

    /** Looks at each record first, because a fingerprint alone does not prove it to be meant. */
    private <T> List<T> some(Class<T> type, IntStream slots, IntPredicate meant) {
        int[] found = slots.filter(meant).toArray();
        return found.length == 0
                ? List.of()
                : new SlotList<>(found.length, position -> found[position], number -> type.cast(record(number)));
    }

    @Override
    public List<Aggregate> all() {
        int[] slots = Arrays.stream(RecordType.values())
                .map(file.index()::ofType)
                .flatMapToInt(column -> IntStream.range(0, column.size()).map(column::get))
                .toArray();
        return new SlotList<>(slots.length, position -> slots[position], this::record);
    }

    /** The first record that has the reference of this one, if it comes before it. */
    Optional<Integer> sameBefore() {
        Ref reference = own.ref();
        return file.index()
                .referred(reference)
                .takeWhile(number -> number < slot)
                .filter(number -> record(number).ref().equals(reference))
                .boxed()
                .findFirst();
    }

    @Override
    public Optional<Origin> origin(Aggregate record) {
        return record == own ? Optional.of(read.origin()) : Optional.empty();
    }

    @Override
    public List<FieldPath> unreadable(Aggregate record) {
        return record == own ? read.unreadable() : List.of();
    }

    /** The type of a record class; absent for a class that no file holds. */
    private static @Nullable RecordType typeOf(Class<? extends Aggregate> type) {
        for (RecordType each : RecordType.values()) {
            if (each.recordClass() == type) {
                return each;
            }
        }
        return null;
    }
}
