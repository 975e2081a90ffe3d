// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody has said of a file of her own making, to be kept and used for the next one like it.
 *
 * @param sheets the table for a sheet, for example {@code Blad1} is {@code participants}; an empty table leaves the sheet out
 * @param columns the column for a header, by table and header divided by a line feed; an empty column leaves it out
 * @param values what stands for a value, by table, column and what is written, divided by line feeds
 */
public record Mapping(Map<String, String> sheets, Map<String, String> columns, Map<String, String> values) {

    /** Nothing said. */
    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of());

    private static final String DIVIDER = "\n";

    public Mapping {
        sheets = Map.copyOf(sheets);
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
    }

    /** The same, with a sheet that holds a table. */
    public Mapping sheet(String sheet, String table) {
        return new Mapping(and(sheets, sheet, table), columns, values);
    }

    /** The same, with a header that stands over a column. */
    public Mapping column(String table, String header, String column) {
        return new Mapping(sheets, and(columns, table + DIVIDER + header, column), values);
    }

    /** The same, with a value that is written in another way in the file. */
    public Mapping value(String table, String column, String written, String meant) {
        return new Mapping(sheets, columns, and(values, table + DIVIDER + column + DIVIDER + written, meant));
    }

    String columnOf(String table, String header, String otherwise) {
        return columns.getOrDefault(table + DIVIDER + header, otherwise);
    }

    String valueOf(String table, String column, String written) {
        return values.isEmpty() ? written : values.getOrDefault(table + DIVIDER + column + DIVIDER + written, written);
    }

    private static Map<String, String> and(Map<String, String> known, String key, String value) {
        Map<String, String> all = new LinkedHashMap<>(known);
        all.put(key, value);
        return all;
    }
}
