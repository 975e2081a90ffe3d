// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Tables like those of the store without its fence, into which the same rows are copied by the driver, and nothing else is done. */
final class CopiedTables {

    private static final String NEWEST = "brygga_record";
    private static final List<String> TABLES =
            List.of(NEWEST, "brygga_version", "brygga_reference", "brygga_event", "brygga_audit");

    private final DataSource owner;
    private final Map<String, List<byte[]>> rows = new LinkedHashMap<>();

    CopiedTables(DataSource owner) {
        this.owner = owner;
        TABLES.forEach(
                table -> Databases.run(owner, "create table copy_of_" + table + " (like " + table + " including all)"));
    }

    /** Empties all tables, and lets the database write down what it still has to. */
    void clear() {
        TABLES.forEach(table -> Databases.run(owner, "truncate " + table + ", copy_of_" + table));
        Databases.run(owner, "delete from brygga_tenant");
        Databases.run(owner, "checkpoint");
    }

    /** Takes down what the store holds, as lines of text that COPY reads. */
    void keep() {
        rows.clear();
        connected(connection -> {
            for (String table : TABLES) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
                rows.put(
                        table,
                        out.toString(StandardCharsets.UTF_8)
                                .lines()
                                .map(line -> (line + '\n').getBytes(StandardCharsets.UTF_8))
                                .toList());
            }
        });
    }

    /** How many rows there are, table by table. */
    long[] rows() {
        return rows.values().stream().mapToLong(List::size).toArray();
    }

    /**
     * @param records how many in a transaction
     */
    void copyNewest(int records) {
        copy(List.of(NEWEST), records);
    }

    /**
     * @param records how many in a transaction, each with its rows of all tables
     */
    void copyEverything(int records) {
        copy(TABLES, records);
    }

    private void copy(List<String> tables, int records) {
        int all = rows.getOrDefault(NEWEST, List.of()).size();
        int pieces = (all + records - 1) / records;
        connected(connection -> {
            connection.setAutoCommit(false);
            for (int piece = 0; piece < pieces; piece++) {
                for (String table : tables) {
                    copy(connection, table, part(rows.getOrDefault(table, List.of()), piece, pieces));
                }
                connection.commit();
            }
        });
    }

    private static List<byte[]> part(List<byte[]> lines, int piece, int pieces) {
        int from = (int) ((long) lines.size() * piece / pieces);
        int to = (int) ((long) lines.size() * (piece + 1) / pieces);
        return new ArrayList<>(lines.subList(from, to));
    }

    private static void copy(Connection connection, String table, List<byte[]> lines) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copy_of_" + table + " from stdin");
        for (byte[] line : lines) {
            copy.writeToCopy(line, 0, line.length);
        }
        copy.endCopy();
    }

    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    private void connected(Work work) {
        try (Connection connection = owner.getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
