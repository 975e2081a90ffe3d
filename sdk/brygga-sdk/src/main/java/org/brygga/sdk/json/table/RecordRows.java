// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.util.ArrayList;
import java.util.List;
import org.brygga.dataset.RecordType;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.DatasetWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as the rows of their tables. */
public final class RecordRows {

    private static final String ID = "id";

    /** Every digit of a number, also the last nought. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private RecordRows() {}

    /**
     * The rows of a record: its own first, then those of its lists.
     *
     * @param link what its other rows name it by: its id, or something else where that names another record too
     * @throws IllegalArgumentException if nobody knows records of that kind
     */
    public static List<Row> of(Aggregate record, String link) {
        RecordType type = RecordType.ofWord(record.typeWord())
                .orElseThrow(() -> new IllegalArgumentException("Not a kind of record: " + record.typeWord()));
        JsonNode json = EXACT.readTree(DatasetWriter.line(record));
        List<Row> rows = new ArrayList<>();
        for (Table table : Table.of(type)) {
            add(table, json, link, rows);
        }
        return rows;
    }

    private static void add(Table table, JsonNode json, String link, List<Row> rows) {
        if (table.isOfRecords()) {
            rows.add(new Row(table, List.of(), cells(table, json)));
        } else {
            elements(table, 0, json, List.of(), List.of(link), rows);
        }
    }

    private static void elements(
            Table table, int depth, JsonNode node, List<String> from, List<String> links, List<Row> rows) {
        List<String> to = table.lists().get(depth);
        JsonNode list = at(node, to.subList(from.size(), to.size()));
        boolean last = depth == table.lists().size() - 1;
        List<String> names = last ? List.of() : Links.names(ids(list));
        for (int position = 0; position < list.size(); position++) {
            JsonNode element = list.get(position);
            if (last) {
                rows.add(new Row(table, links, cells(table, element)));
            } else {
                List<String> further = new ArrayList<>(links);
                further.add(names.get(position));
                elements(table, depth + 1, element, to, further, rows);
            }
        }
    }

    private static List<@Nullable String> ids(JsonNode list) {
        List<@Nullable String> ids = new ArrayList<>(list.size());
        list.forEach(element -> ids.add(element.path(ID).asStringOpt().orElse(null)));
        return ids;
    }

    private static List<@Nullable String> cells(Table table, JsonNode node) {
        List<@Nullable String> cells = new ArrayList<>(table.columns().size());
        for (Column column : table.columns()) {
            JsonNode value = at(node, column.path());
            cells.add(column.kind() == Column.Kind.PRESENT ? present(value) : cell(value));
        }
        return cells;
    }

    private static @Nullable String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(element -> texts.add(plain(element)));
            return texts.isEmpty() ? null : CellText.joined(texts);
        }
        return value.isString() ? CellText.of(value.stringValue()) : plain(value);
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toString() : value.asString();
    }

    /** Something of which nothing is known is told as such; where something is known, that tells it. */
    private static @Nullable String present(JsonNode value) {
        return value.isObject() && value.isEmpty() ? "true" : null;
    }

    private static JsonNode at(JsonNode node, List<String> path) {
        JsonNode here = node;
        for (String step : path) {
            here = here.path(step);
        }
        return here;
    }
}
