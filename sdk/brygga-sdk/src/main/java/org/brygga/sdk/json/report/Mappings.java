// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.brygga.sdk.bulk.reading.Mapping;
import org.jspecify.annotations.Nullable;

/** Writes and reads what somebody has said of a file of her own making, as a text that she can change by hand. */
public final class Mappings {

    private static final String DIVIDER = "\n";

    private Mappings() {}

    /**
     * Writes it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Mapping mapping, OutputStream out) throws IOException {
        Map<String, Map<String, String>> columns = new TreeMap<>();
        mapping.columns().forEach((key, column) -> {
            String[] steps = key.split(DIVIDER, 2);
            columns.computeIfAbsent(steps[0], table -> new TreeMap<>()).put(steps[1], column);
        });
        Map<String, Map<String, Map<String, String>>> values = new TreeMap<>();
        mapping.values().forEach((key, value) -> {
            String[] steps = key.split(DIVIDER, 3);
            values.computeIfAbsent(steps[0], table -> new TreeMap<>())
                    .computeIfAbsent(steps[1], column -> new TreeMap<>())
                    .put(steps[2], value);
        });
        Documents.write(new MappingDocument(Documents.FORMAT, new TreeMap<>(mapping.sheets()), columns, values), out);
    }

    /**
     * Reads it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the text is not what is written here; the message does not repeat it
     */
    public static Mapping read(InputStream in) throws IOException {
        return Documents.read(in, MappingDocument.class, "a mapping", MappingDocument::mapping);
    }

    /**
     * @param sheets the table for each sheet; an empty one leaves the sheet out
     * @param columns for each table the column for each header; an empty one leaves it out
     * @param values for each table and column what stands for each value
     */
    record MappingDocument(
            @Nullable String format,
            @Nullable Map<String, String> sheets,
            @Nullable Map<String, Map<String, String>> columns,
            @Nullable Map<String, Map<String, Map<String, String>>> values)
            implements Documents.Formatted {

        Mapping mapping() {
            Mapping[] mapping = {Mapping.NONE};
            if (sheets != null) {
                sheets.forEach((sheet, table) -> mapping[0] = mapping[0].sheet(sheet, table));
            }
            if (columns != null) {
                columns.forEach((table, ofTable) ->
                        ofTable.forEach((header, column) -> mapping[0] = mapping[0].column(table, header, column)));
            }
            if (values != null) {
                values.forEach((table, ofTable) -> ofTable.forEach((column, ofColumn) -> ofColumn.forEach(
                        (written, meant) -> mapping[0] = mapping[0].value(table, column, written, meant))));
            }
            return mapping[0];
        }
    }
}
