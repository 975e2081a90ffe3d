// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brygga.spring.jdbc.schema.Dialect;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Rows that are put into a table together: PostgreSQL gets each column as one array, other databases several rows in a statement.
 *
 * <p>The driver's COPY is no way in: PostgreSQL refuses it for tables with row level security.
 */
public final class Rows {

    /** Of rows that carry a document each; more of them in a statement were no faster. */
    private static final int AT_ONCE = 500;

    private static final int AT_ONCE_ELSEWHERE = 50;

    private final String table;
    private final List<Column> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /**
     * A column of a table.
     *
     * @param type as PostgreSQL calls it
     */
    public record Column(String name, String type) {

        private static final String TEXT = "text";
        private static final String NUMBER = "bigint";

        /** The driver sends arrays of these as they are, and writes any other as text. */
        @Nullable Object[] values(int size) {
            return switch (type) {
                case TEXT -> new String[size];
                case NUMBER -> new Long[size];
                default -> new Object[size];
            };
        }

        public static Column text(String name) {
            return new Column(name, TEXT);
        }

        public static Column number(String name) {
            return new Column(name, NUMBER);
        }

        public static Column moment(String name) {
            return new Column(name, "timestamptz");
        }
    }

    public Rows(String table, Column... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /**
     * Adds a row.
     *
     * @param values one for each column, in their order
     */
    public void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("A row of " + table + " has " + columns.size() + " values");
        }
        rows.add(values);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    void insert(JdbcClient client, String tenant, Dialect dialect) {
        boolean arrays = dialect == Dialect.POSTGRESQL;
        int atOnce = arrays ? AT_ONCE : AT_ONCE_ELSEWHERE;
        for (int from = 0; from < rows.size(); from += atOnce) {
            List<@Nullable Object[]> piece = rows.subList(from, Math.min(rows.size(), from + atOnce));
            if (arrays) {
                asArrays(client, tenant, piece);
            } else {
                asValues(client, tenant, piece);
            }
        }
    }

    private void asArrays(JdbcClient client, String tenant, List<@Nullable Object[]> piece) {
        String arrays =
                columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", "));
        List<Object> parameters = new ArrayList<>();
        parameters.add(tenant);
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            parameters.add(new SqlArrayValue(
                    columns.get(column).type(),
                    piece.stream().map(row -> row[at]).toArray(columns.get(column)::values)));
        }
        client.sql(into() + " select ?, r.* from unnest(" + arrays + ") r")
                .params(parameters)
                .update();
    }

    private void asValues(JdbcClient client, String tenant, List<@Nullable Object[]> piece) {
        String row = "(?" + ", ?".repeat(columns.size()) + ")";
        List<@Nullable Object> parameters = new ArrayList<>();
        for (@Nullable Object[] values : piece) {
            parameters.add(tenant);
            Collections.addAll(parameters, values);
        }
        client.sql(into() + " values "
                        + IntStream.range(0, piece.size())
                                .mapToObj(number -> row)
                                .collect(Collectors.joining(", ")))
                .params(parameters)
                .update();
    }

    private String into() {
        return "insert into " + table + " (tenant, "
                + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ")";
    }
}
