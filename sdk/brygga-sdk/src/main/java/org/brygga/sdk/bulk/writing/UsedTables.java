// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.table.Links;
import org.brygga.sdk.json.table.RecordRows;
import org.brygga.sdk.json.table.Row;
import org.brygga.sdk.json.table.Table;
import org.jspecify.annotations.Nullable;

/** The tables that records fill, and the columns of each in which something stands. */
final class UsedTables {

    private static final String ID = "id";

    private final Dataset dataset;
    private final Map<Table, BitSet> used = new LinkedHashMap<>();

    UsedTables(Dataset dataset) {
        this.dataset = dataset;
        for (RecordType type : RecordType.values()) {
            Map<Table, BitSet> ofType = new LinkedHashMap<>();
            Table.of(type).forEach(table -> ofType.put(table, new BitSet()));
            each(type, (record, link) -> RecordRows.of(record, link).forEach(row -> mark(row, ofType)));
            ofType.forEach((table, columns) -> {
                if (!columns.isEmpty()) {
                    used.put(table, columns);
                }
            });
        }
    }

    private static void mark(Row row, Map<Table, BitSet> used) {
        BitSet columns = used.getOrDefault(row.table(), new BitSet());
        for (int column = 0; column < row.cells().size(); column++) {
            boolean id = ID.equals(row.table().columns().get(column).name());
            if (id || row.cells().get(column) != null) {
                columns.set(column);
            }
        }
        // An element of which nothing is known is there all the same.
        if (columns.isEmpty()) {
            columns.set(0);
        }
    }

    List<Table> tables() {
        return List.copyOf(used.keySet());
    }

    /** The columns of a table in which something stands, in their order. */
    int[] columns(Table table) {
        return used.getOrDefault(table, new BitSet()).stream().toArray();
    }

    /** Takes rows. */
    @FunctionalInterface
    interface Taker {

        void take(Row row) throws IOException;
    }

    void rows(Table table, Taker taker) throws IOException {
        List<? extends Aggregate> records = dataset.all(table.type().recordClass());
        List<String> links = links(records);
        for (int position = 0; position < records.size(); position++) {
            for (Row row : RecordRows.of(records.get(position), links.get(position))) {
                if (row.table().equals(table)) {
                    taker.take(row);
                }
            }
        }
    }

    /** Takes records with what other rows name them by. */
    @FunctionalInterface
    private interface RecordTaker {

        void take(Aggregate record, String link);
    }

    private void each(RecordType type, RecordTaker taker) {
        List<? extends Aggregate> records = dataset.all(type.recordClass());
        List<String> links = links(records);
        for (int position = 0; position < records.size(); position++) {
            taker.take(records.get(position), links.get(position));
        }
    }

    private static List<String> links(List<? extends Aggregate> records) {
        List<@Nullable String> ids = new ArrayList<>(records.size());
        records.forEach(record -> ids.add(record.id()));
        return Links.names(ids);
    }
}
