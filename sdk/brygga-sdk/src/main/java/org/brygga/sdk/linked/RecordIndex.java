// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brygga.dataset.RecordType;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.lines.TextLine;

/**
 * Where each record stands in a file and under what it is asked for: 20 bytes for a record and 16 to 20 for each key.
 *
 * <p>Records are counted from 0 in the order of the file; that number is their slot.
 */
final class RecordIndex {

    private static final List<RecordType> TYPES = List.of(RecordType.values());
    private static final int HALF = 32;
    private static final int LENGTH_BITS = 26;

    private final Keys keys;
    private final KeyTable table = new KeyTable();
    private final Column lines = new Column();
    private final Column lowOffsets = new Column();
    private final Column highOffsets = new Column();
    private final Column lengths = new Column();
    private final Map<RecordType, Column> byType = new EnumMap<>(RecordType.class);
    private final Map<RecordType, Integer> firstSlots = new EnumMap<>(RecordType.class);

    RecordIndex(Keys keys) {
        this.keys = keys;
    }

    /** What is kept of a record, reckoned by whoever read it. */
    static final class Entry {

        private final RecordType type;
        private final TextLine line;
        private final int[] keys;

        Entry(Aggregate record, TextLine line, Keys keys) {
            this.type = RecordType.ofWord(record.typeWord()).orElseThrow();
            this.line = line;
            this.keys = keys.of(record);
        }
    }

    Keys keys() {
        return keys;
    }

    void add(Entry entry) {
        int slot = lines.size();
        TextLine line = entry.line;
        lines.add(line.number());
        lowOffsets.add((int) line.offset());
        highOffsets.add((int) (line.offset() >>> HALF));
        lengths.add(TYPES.indexOf(entry.type) << LENGTH_BITS | line.length());
        byType.computeIfAbsent(entry.type, type -> new Column()).add(slot);
        firstSlots.putIfAbsent(entry.type, slot);
        for (int key : entry.keys) {
            table.add(key, slot);
        }
    }

    void close() {
        table.close();
    }

    TextLine line(int slot) {
        long offset = (long) highOffsets.get(slot) << HALF | Integer.toUnsignedLong(lowOffsets.get(slot));
        return new TextLine(lines.get(slot), offset, lengths.get(slot) & ((1 << LENGTH_BITS) - 1));
    }

    RecordType type(int slot) {
        return TYPES.get(lengths.get(slot) >>> LENGTH_BITS);
    }

    /** The record on that line; below zero if there is none. */
    int slotOnLine(int number) {
        return lines.find(number);
    }

    /** The records of a type. */
    Column ofType(RecordType type) {
        return byType.getOrDefault(type, new Column());
    }

    int size() {
        return lines.size();
    }

    /** The records that may have this reference. */
    IntStream referred(Ref reference) {
        return table.slots(keys.reference(reference));
    }

    /** The records of a type that may refer to the target. */
    IntStream referring(Class<? extends Aggregate> type, Ref target) {
        return table.slots(keys.referring(type, target))
                .filter(slot -> type(slot).recordClass() == type);
    }

    /** The records that may be about the person: whichever type came first in the file comes first, as in memory. */
    IntStream about(PersonKey person) {
        return table.slots(keys.person(person))
                .boxed()
                .sorted(Comparator.comparing(slot -> firstSlots.get(type(slot))))
                .mapToInt(Integer::intValue);
    }
}
