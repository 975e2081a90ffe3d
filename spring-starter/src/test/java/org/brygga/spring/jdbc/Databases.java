// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.brygga.audit.AuditChain;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.jdbc.rows.Tenant;
import org.brygga.spring.jdbc.schema.Dialect;
import org.brygga.spring.jdbc.schema.Schema;
import org.brygga.spring.jdbc.store.JdbcTenantStores;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Databases for tests: H2 in memory, and a real PostgreSQL with a user who owns nothing and is no superuser. */
public final class Databases {

    static final AuditChain CHAIN = new AuditChain("a secret for tests only".getBytes(StandardCharsets.UTF_8));
    static final List<String> TABLES =
            List.of("record", "version", "reference", "event", "audit", "answer", "release", "tenant", "clearance");

    private static final StoredForm FORM = new StoredForm(CountryPacks.load());
    private static final int POOL = 4;

    private Databases() {}

    static DataSource h2() {
        DataSource source = pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa");
        new Schema(source, Dialect.H2, fixed()).require(true);
        return source;
    }

    /** A database of its own in the one PostgreSQL that is started for all tests. */
    static DataSource postgres() {
        return postgres(postgresAddress());
    }

    /** The same, as the application sees it, at an address that was given before. */
    static DataSource postgres(String address) {
        return pool(address, "brygga_app");
    }

    /** A database at such an address, as somebody sees it who is bound by nothing. */
    static DataSource administrator(String address) {
        return pool(address.replace("user=brygga_app", "user=postgres"), "postgres");
    }

    /** The address of such a database, with its tables. */
    public static String postgresAddress() {
        String name = "brygga_" + UUID.randomUUID().toString().replace('-', '_');
        DataSource administrator = Postgres.STARTED.getPostgresDatabase();
        run(administrator, "create database " + name);
        DataSource owner = Postgres.STARTED.getDatabase("postgres", name);
        new Schema(owner, Dialect.POSTGRESQL, fixed()).require(true);
        run(owner, "grant select, insert, update, delete on all tables in schema public to brygga_app");
        return Postgres.STARTED.getJdbcUrl("brygga_app", name);
    }

    static JdbcTenantStores stores(DataSource source, Clock clock) {
        return new JdbcTenantStores(
                JdbcClient.create(source),
                new JdbcTransactionManager(source),
                Dialect.of(source),
                FORM,
                CHAIN,
                clock,
                Duration.ofDays(7));
    }

    /** Everything that the tables hold, every value in quotation marks. */
    static String everything(DataSource source, String tenant) {
        StringBuilder all = new StringBuilder();
        JdbcClient client = JdbcClient.create(source);
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> {
            new Tenant(client, tenant, Dialect.of(source)).enter();
            for (String table : TABLES) {
                client.sql("select * from brygga_" + table + " where tenant = :tenant")
                        .param("tenant", tenant)
                        .query((row, number) -> {
                            List<String> values = new ArrayList<>();
                            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                                values.add("\"" + row.getString(column) + "\"");
                            }
                            return values;
                        })
                        .list()
                        .forEach(values -> all.append(String.join(",", values)).append('\n'));
            }
        });
        return all.toString();
    }

    static Stream<DataSource> both() {
        return Stream.of(h2(), postgres());
    }

    static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(POOL);
        config.setConnectionTimeout(60_000);
        return new HikariDataSource(config);
    }

    private static Clock fixed() {
        return Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
    }

    /** Started when it is first asked for, stopped with the tests. */
    private static final class Postgres {

        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres started = EmbeddedPostgres.builder().start();
                run(started.getPostgresDatabase(), "create role brygga_app login");
                return started;
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL does not start", e);
            }
        }
    }
}
