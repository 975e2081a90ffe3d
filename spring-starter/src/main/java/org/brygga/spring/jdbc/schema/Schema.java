// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Sees to it that the tables are there, in the version that this library reads. */
public final class Schema {

    static final int VERSION = 3;

    private final DataSource source;
    private final Dialect dialect;
    private final Clock clock;

    public Schema(DataSource source, Dialect dialect, Clock clock) {
        this.source = source;
        this.dialect = dialect;
        this.clock = clock;
    }

    /**
     * Makes the tables if they are missing and may be made, and those of a later version from those of an earlier one.
     *
     * @throws SchemaException if they are missing or old and may not be made, or of a version that is not known here
     */
    public void require(boolean mayCreate) {
        int version = version().orElse(0);
        if (version > VERSION) {
            throw new SchemaException(
                    "The tables of Brygga have version " + version + ", and this library reads " + VERSION + ".",
                    "Use the library that fits the tables.");
        }
        if (version < VERSION && !mayCreate) {
            throw new SchemaException(
                    version == 0
                            ? "The tables of Brygga are not in the database."
                            : "The tables of Brygga have version " + version + ", and this library reads " + VERSION
                                    + ".",
                    "Set brygga.store.create-schema=true, or let whoever looks after the database run "
                            + scripts(version)
                            + " from the jar, folder org/brygga/spring/jdbc/schema, and write each version into"
                            + " brygga_schema.");
        }
        for (int next = version + 1; next <= VERSION; next++) {
            create(next);
        }
        if (dialect == Dialect.H2) {
            writeAtOnce();
        }
    }

    private Optional<Integer> version() {
        try (Connection connection = source.getConnection()) {
            String table = dialect == Dialect.H2 ? "BRYGGA_SCHEMA" : "brygga_schema";
            try (ResultSet tables =
                    connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
                if (!tables.next()) {
                    return Optional.empty();
                }
            }
            try (Statement statement = connection.createStatement();
                    ResultSet newest = statement.executeQuery("select max(version) from brygga_schema")) {
                newest.next();
                return Optional.of(newest.getInt(1));
            }
        } catch (SQLException e) {
            throw new SchemaException(
                    "The tables of Brygga cannot be looked at.",
                    "Give the user of the application the right to read them.");
        }
    }

    private String scripts(int after) {
        return IntStream.rangeClosed(after + 1, VERSION)
                .mapToObj(dialect::script)
                .collect(Collectors.joining(", "));
    }

    private void create(int version) {
        new ResourceDatabasePopulator(new ClassPathResource(dialect.script(version), Schema.class)).execute(source);
        JdbcClient.create(source)
                .sql("insert into brygga_schema (version, applied) values (:version, :applied)")
                .param("version", version)
                .param("applied", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** H2 tells that something is kept before it is on the disk; a killed process would lose what was acknowledged. */
    private void writeAtOnce() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set write_delay 0");
        } catch (SQLException e) {
            throw new SchemaException(
                    "H2 does not allow this user to set WRITE_DELAY.",
                    "Add ;WRITE_DELAY=0 to spring.datasource.url, or use an administrator of the database.");
        }
    }
}
