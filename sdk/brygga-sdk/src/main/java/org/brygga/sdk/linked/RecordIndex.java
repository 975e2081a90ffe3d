// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.brygga.dataset.RecordType;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.lines.TextLine;

/**
 * Where each record stands in its file and under what it is asked for: 20 bytes for a record and 16 to 20 for each key.
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
    private final TreeMap<Integer, Integer> files = new TreeMap<>(Map.of(0, 0));

    RecordIndex(Keys keys) {
        this.keys = keys;
    }

    /** What is kept of a record, reckoned by whoever read it. */
    static final class Entry {

        private final RecordType type;
        private final TextLine line;
        private final int[] keys;

        Entry(Aggregate record, TextLine line, Keys keys) {
            this(RecordType.ofWord(record.typeWord()).orElseThrow(), line, keys.of(record));
        }

        private Entry(RecordType type, TextLine line, int[] keys) {
            this.type = type;
            this.line = line;
            this.keys = keys;
        }

        /** As a line that may travel: an array of the place, the type and the keys. */
        String text() {
            StringBuilder text = new StringBuilder("[")
                    .append(line.number())
                    .append(',')
                    .append(line.offset())
                    .append(',')
                    .append(line.length())
                    .append(',')
                    .append(TYPES.indexOf(type));
            for (int key : keys) {
                text.append(',').append(key);
            }
            return text.append(']').toString();
        }

        static Entry parse(String text) {
            String[] parts = text.substring(1, text.length() - 1).split(",", -1);
            TextLine line =
                    new TextLine(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
            int[] keys = Arrays.stream(parts, 4, parts.length)
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return new Entry(TYPES.get(Integer.parseInt(parts[3])), line, keys);
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

    /** Says that the records that follow stand in another file, by its number. */
    void inFile(int number) {
        files.put(lines.size(), number);
    }

    /** The number of the file in which a record stands; 0 where there is only one. */
    int file(int slot) {
        return files.floorEntry(slot).getValue();
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

    /** Whether that record still stands on the same line, as far as its place and its kind tell. */
    boolean holds(int slot, TextLine line, Aggregate record) {
        return line(slot).equals(line) && type(slot).word().equals(record.typeWord());
    }

    /** The record on that line of the only file; below zero if there is none. */
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
