// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Findings;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.json.text.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes records of rows, by way of the text that any other reader would read, so that the same is found in both. */
public final class RowRecords {

    private static final String ID = "id";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final LineReader reader;

    public RowRecords(LineReader reader) {
        this.reader = reader;
    }

    /** A row, and where it stands. */
    public record Placed(Row row, RowPlace place) {

        /** What stands in the column for the id; absent where nothing does, and where the table has none. */
        public @Nullable String id() {
            List<Column> columns = place.table().columns();
            for (int i = 0; i < columns.size(); i++) {
                if (ID.equals(columns.get(i).name())) {
                    String cell = row.cells().get(i);
                    return cell == null ? null : CellText.meant(cell);
                }
            }
            return null;
        }
    }

    /** The rows of the lists of records, by what they belong to. */
    @FunctionalInterface
    public interface Elements {

        /**
         * The rows of a table that belong together, in their order; none if there are none.
         *
         * @param links the link of their record, and of the element that they belong to if that is not the record
         */
        List<Placed> of(Table table, List<String> links);
    }

    /** What was read of the rows of a record, and where its values stand. */
    public record Result(ReadRecord read, Placement placement) {}

    /**
     * Reads the record of a row.
     *
     * @param link what other rows name it by
     */
    public Result read(Placed own, String link, Elements elements) {
        RecordType type = own.place().table().type();
        Map<String, RowPlace> places = new HashMap<>();
        Map<String, Object> object = object(own, List.of(link), "", elements, places);
        Placement placement = new Placement(own.place(), places);
        ReadRecord read = reader.readRecord(type, MAPPER.writeValueAsBytes(object));
        Findings placed = placement.placed(read.findings());
        return new Result(new ReadRecord(read.record(), own.place().origin(), read.unreadable(), placed), placement);
    }

    private static Map<String, Object> object(
            Placed placed, List<String> links, String pointer, Elements elements, Map<String, RowPlace> places) {
        Map<String, Object> object = new LinkedHashMap<>();
        Table table = placed.place().table();
        for (int i = 0; i < table.columns().size(); i++) {
            String cell = placed.row().cells().get(i);
            if (cell != null) {
                put(object, table.columns().get(i), cell);
            }
        }
        for (Table inner : Table.of(table.type())) {
            if (inner.lists().size() == table.lists().size() + 1
                    && inner.lists().subList(0, table.lists().size()).equals(table.lists())) {
                List<String> path =
                        inner.list().subList(table.list().size(), inner.list().size());
                list(object, inner, path, links, pointer, elements, places);
            }
        }
        return object;
    }

    private static void list(
            Map<String, Object> object,
            Table inner,
            List<String> path,
            List<String> links,
            String pointer,
            Elements elements,
            Map<String, RowPlace> places) {
        List<Placed> rows = elements.of(inner, links);
        if (rows.isEmpty()) {
            return;
        }
        List<Object> list = new ArrayList<>();
        List<String> names = Links.names(ids(rows));
        for (int position = 0; position < rows.size(); position++) {
            Placed row = rows.get(position);
            String here = pointer + "/" + String.join("/", path) + "/" + position;
            places.put(here, row.place());
            List<String> further = new ArrayList<>(links);
            further.add(names.get(position));
            list.add(object(row, further, here, elements, places));
        }
        inside(object, path).put(path.get(path.size() - 1), list);
    }

    /** The object at the end of a way, made where there is none yet. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(Map<String, Object> object, List<String> path) {
        Map<String, Object> here = object;
        for (String step : path.subList(0, path.size() - 1)) {
            here = (Map<String, Object>) here.computeIfAbsent(step, key -> new LinkedHashMap<String, Object>());
        }
        return here;
    }

    private static void put(Map<String, Object> object, Column column, String cell) {
        Map<String, Object> here = inside(object, column.path());
        String last = column.path().get(column.path().size() - 1);
        if (column.kind() == Column.Kind.PRESENT) {
            here.computeIfAbsent(last, key -> new LinkedHashMap<String, Object>());
        } else if (column.many()) {
            here.put(
                    last,
                    CellText.several(cell).stream()
                            .map(text -> value(column, text))
                            .toList());
        } else {
            here.put(last, value(column, CellText.meant(cell)));
        }
    }

    /** A value as JSON writes its kind; what is none of its kind stays a text, so that the reader says so. */
    private static Object value(Column column, String text) {
        return switch (column.kind()) {
            case WHOLE, DECIMAL -> number(text);
            case TRUTH -> "true".equals(text) || "false".equals(text) ? (Object) Boolean.valueOf(text) : text;
            default -> text;
        };
    }

    private static Object number(String text) {
        try {
            return text.length() <= StrictJson.DIGITS ? (Object) new BigDecimal(text) : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static List<@Nullable String> ids(List<Placed> rows) {
        List<@Nullable String> ids = new ArrayList<>(rows.size());
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }
}
