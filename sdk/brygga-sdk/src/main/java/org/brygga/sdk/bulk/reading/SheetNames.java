// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.country.Labels;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.json.table.Column;
import org.brygga.sdk.json.table.Table;
import org.jspecify.annotations.Nullable;

/** What sheets and columns are called, for programs and in the five languages. */
public final class SheetNames {

    /** The sheet that says which sheet holds which table, in workbooks of our own. */
    public static final String INDEX = "brygga";

    /** The sheet with the words to choose from, in workbooks of our own. */
    public static final String LISTS = "brygga-lists";

    /** Begins the header of a column that only helps to fill in another one. */
    public static final String HELP = "→";

    private static final String BETWEEN = ": ";

    private final Labels labels;
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<Table, Map<String, Integer>> columns = new HashMap<>();

    public SheetNames(Labels labels) {
        this.labels = labels;
        Set<String> doubtful = new HashSet<>();
        Arrays.stream(RecordType.values())
                .flatMap(type -> Table.of(type).stream())
                .forEach(table -> {
                    for (Locale language : Wordbook.LANGUAGES) {
                        add(Wordbook.plain(sheet(table, language)), table, doubtful);
                        if (table.isOfRecords()) {
                            add(Wordbook.plain(labels.type(table.type().word(), language)), table, doubtful);
                        }
                    }
                });
        doubtful.forEach(tables::remove);
        Arrays.stream(RecordType.values())
                .flatMap(type -> Table.of(type).stream())
                .forEach(table -> tables.put(Wordbook.plain(table.name()), table));
    }

    private void add(String name, Table table, Set<String> doubtful) {
        Table other = tables.putIfAbsent(name, table);
        if (other != null && !other.equals(table)) {
            doubtful.add(name);
        }
    }

    /** What a sheet with a table is called in a language; a workbook may have to shorten it. */
    public String sheet(Table table, Locale language) {
        String records = labels.types(table.type().word(), language);
        return table.isOfRecords()
                ? records
                : records
                        + BETWEEN
                        + labels.component(table.list().get(table.list().size() - 1), language);
    }

    /** What a column is called in a language; where two would be called the same, both by the whole way to them. */
    public String header(Table table, Column column, Locale language) {
        String last = label(
                column.path().subList(column.path().size() - 1, column.path().size()), language);
        boolean own = table.columns().stream()
                        .filter(other ->
                                other.path().size() == 1 || other.path().equals(column.path()))
                        .filter(other -> label(
                                        other.path()
                                                .subList(
                                                        other.path().size() - 1,
                                                        other.path().size()),
                                        language)
                                .equalsIgnoreCase(last))
                        .count()
                == 1;
        return column.path().size() == 1 && own ? last : label(column.path(), language);
    }

    private String label(List<String> path, Locale language) {
        return String.join(
                BETWEEN,
                path.stream().map(step -> labels.component(step, language)).toList());
    }

    /** What the column is called in which a row says what it belongs to; 0 is its record. */
    public String link(Table table, int link, Locale language) {
        if (link == 0) {
            return labels.type(table.type().word(), language) + " (id)";
        }
        List<String> list = table.lists().get(link - 1);
        return labels.component(list.get(list.size() - 1), language) + " (id)";
    }

    /** The name of such a column for programs. */
    public static String link(Table table, int link) {
        if (link == 0) {
            return table.type().word() + ".id";
        }
        List<String> list = table.lists().get(link - 1);
        return String.join(".", list) + ".id";
    }

    /** The table that a sheet with this name holds; empty if nobody knows. */
    public Optional<Table> table(String sheet) {
        return Optional.ofNullable(tables.get(Wordbook.plain(sheet)));
    }

    /** The column that a header means: its place among those of the table, or below 0 a link; absent if nobody knows. */
    @Nullable Integer column(Table table, String header) {
        return columns.computeIfAbsent(table, this::headers).get(Wordbook.plain(header));
    }

    /** Whether a header means a column of a table, or only helps to fill in another one. */
    public boolean knows(Table table, String header) {
        return header.startsWith(HELP) || column(table, header) != null;
    }

    /** Every header of a table by what it means. */
    private Map<String, Integer> headers(Table table) {
        Map<String, Integer> known = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            for (Locale language : Wordbook.LANGUAGES) {
                add(header(table, column, language), place, known, doubtful);
                add(label(column.path(), language), place, known, doubtful);
            }
        }
        doubtful.forEach(known::remove);
        for (int link = 0; link < table.links(); link++) {
            int place = -1 - link;
            known.put(Wordbook.plain(link(table, link)), place);
            for (Locale language : Wordbook.LANGUAGES) {
                known.put(Wordbook.plain(link(table, link, language)), place);
            }
        }
        for (int place = 0; place < table.columns().size(); place++) {
            known.put(Wordbook.plain(table.columns().get(place).name()), place);
        }
        return known;
    }

    private static void add(String header, int place, Map<String, Integer> known, Set<String> doubtful) {
        Integer other = known.putIfAbsent(Wordbook.plain(header), place);
        if (other != null && other != place) {
            doubtful.add(Wordbook.plain(header));
        }
    }

    /** Every header of a table in every language, for whoever looks for the one that was meant. */
    List<String> all(Table table) {
        List<String> all = new ArrayList<>();
        for (Column column : table.columns()) {
            Wordbook.LANGUAGES.forEach(language -> all.add(header(table, column, language)));
            all.add(column.name());
        }
        return all;
    }
}
