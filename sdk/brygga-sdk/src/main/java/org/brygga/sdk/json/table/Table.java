// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.brygga.dataset.RecordType;

/**
 * A table of a kind of record: the records themselves, one a row, or the elements of one of the lists that they hold.
 *
 * @param type the kind of record
 * @param list the components that lead to the list, for example {@code sessions}, {@code guests}; empty for the records themselves
 * @param lists the parts of that way that end in a list, for example {@code [sessions], [sessions, guests]}
 * @param columns what a row holds, in the order of the components
 */
public record Table(RecordType type, List<String> list, List<List<String>> lists, List<Column> columns) {

    private static final Map<RecordType, List<Table>> ALL = all();

    public Table {
        list = List.copyOf(list);
        lists = List.copyOf(lists);
        columns = List.copyOf(columns);
    }

    private static Map<RecordType, List<Table>> all() {
        Map<RecordType, List<Table>> all = new EnumMap<>(RecordType.class);
        Arrays.stream(RecordType.values()).forEach(type -> all.put(type, Derivation.of(type)));
        return all;
    }

    /** The tables of a kind of record, its own first. */
    public static List<Table> of(RecordType type) {
        return ALL.getOrDefault(type, List.of());
    }

    /** Its name for programs, for example {@code groups.sessions}. */
    public String name() {
        return list.isEmpty() ? type.listName() : type.listName() + "." + String.join(".", list);
    }

    /** Whether its rows are records; else they are elements of lists of records. */
    public boolean isOfRecords() {
        return list.isEmpty();
    }

    /** Whether its rows belong to rows of another table, and to nothing between. */
    boolean isDirectlyIn(Table outer) {
        return lists.size() == outer.lists.size() + 1
                && lists.subList(0, outer.lists.size()).equals(outer.lists);
    }

    /**
     * How many cells before the columns tell what a row belongs to: none for a record, the record for an element, and for an element
     * of a list inside an element that one too.
     */
    public int links() {
        return lists.size();
    }
}
