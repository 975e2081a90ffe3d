// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.brygga.finding.Findings;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.Answer;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.UnstorableTextException;
import org.brygga.spring.jdbc.rows.Tenant;
import org.brygga.spring.jdbc.schema.Dialect;
import org.brygga.spring.jdbc.store.JdbcTenantStores;
import org.brygga.testkit.store.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What one controller keeps, no other one sees. */
class TenancyTest {

    private static final int THREADS = 64;

    private static Organisation named(String name) {
        return OrganisationBuilder.builder().id("o").name(name).build();
    }

    private static void put(DatasetStore store, Organisation record, long expected) {
        store.inUnit(unit -> unit.put(record, expected));
    }

    static List<DataSource> both() {
        return Databases.both().toList();
    }

    @ParameterizedTest
    @MethodSource("both")
    void theSameIdInTwoTenantsIsTwoRecords(DataSource source) {
        JdbcTenantStores stores = Databases.stores(source, Clock.systemUTC());
        put(stores.of("a"), named("Ours"), 0);
        put(stores.of("b"), named("Theirs"), 0);

        assertThat(stores.of("a").now().all()).containsExactly(named("Ours"));
        assertThat(stores.of("b").now().all()).containsExactly(named("Theirs"));
        assertThat(stores.of("c").now().all()).isEmpty();
        assertThat(stores.of("c").history(Ref.of("organisation", "o"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("both")
    void manyThreadsOnAFewConnectionsNeverSeeAForeignRow(DataSource source) throws Exception {
        JdbcTenantStores stores = Databases.stores(source, Clock.systemUTC());
        IntStream.range(0, 8).forEach(number -> put(stores.of("t" + number), named("Of t" + number), 0));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<? extends Future<Boolean>> all = IntStream.range(0, THREADS * 10)
                    .mapToObj(number -> threads.submit(() -> {
                        String tenant = "t" + number % 8;
                        return stores.of(tenant).now().all().equals(List.of(named("Of " + tenant)));
                    }))
                    .toList();
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void postgresqlShowsNothingToWhoeverHasNotNamedATenantAndAllowsNoForeignRow() {
        DataSource source = Databases.postgres();
        put(Databases.stores(source, Clock.systemUTC()).of("a"), named("Ours"), 0);
        JdbcClient client = JdbcClient.create(source);

        for (String table : Databases.TABLES) {
            assertThat(client.sql("select count(*) from brygga_" + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.executeWithoutResult(status -> {
            new Tenant(client, "b", Dialect.POSTGRESQL).enter();
            assertThat(client.sql("select count(*) from brygga_record")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() -> client.sql("insert into brygga_tenant (tenant, last_event, last_audit)"
                                    + " values ('a', 0, 0)")
                            .update())
                    .isInstanceOf(DataAccessException.class);
            status.setRollbackOnly();
        });
    }

    @Test
    void aStatementThatDoesNotNameTheTenantIsNotRun() {
        Tenant tenant = new Tenant(JdbcClient.create(Databases.h2()), "a", Dialect.H2);

        assertThatThrownBy(() -> tenant.sql("select * from brygga_record"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("both")
    void textThatOneDatabaseRefusesAndAnotherChangesIsRefusedByBoth(DataSource source) {
        DatasetStore store = Databases.stores(source, Clock.systemUTC()).of("a");

        for (String text : List.of("a\u0000b", "a\uD83Db", "\uDE00", "\\\u0000")) {
            assertThatThrownBy(() -> put(store, named(text), 0)).isInstanceOf(UnstorableTextException.class);
        }
        for (String text :
                List.of("a\\u0000b", "\uD83D\uDE00", "\\\\u0000", "\u0001 \u2028 \uFFFD", "'; drop table x; --")) {
            put(
                    store,
                    OrganisationBuilder.builder(named(text))
                            .id("o" + text.hashCode())
                            .build(),
                    0);
        }
        assertThat(store.now().all(Organisation.class))
                .extracting(Organisation::name)
                .containsExactlyInAnyOrder(
                        "a\\u0000b", "\uD83D\uDE00", "\\\\u0000", "\u0001 \u2028 \uFFFD", "'; drop table x; --");
    }

    @Test
    void aTenantIsWrittenInFewLetters() {
        JdbcTenantStores stores = Databases.stores(Databases.h2(), Clock.systemUTC());

        for (String name : List.of("", "a b", "a'b", "-a", "a".repeat(65))) {
            assertThatThrownBy(() -> stores.of(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anAnswerIsKeptForAWhile() {
        MovingClock clock = new MovingClock(Instant.parse("2026-11-01T12:00:00Z"));
        DatasetStore store = Databases.stores(Databases.h2(), clock).of("a");
        Answer answer = new Answer("digest", List.of(), Findings.none());
        store.inUnit(unit -> {
            unit.answer("first", answer);
            return answer;
        });
        clock.pass(Duration.ofDays(8));
        store.inUnit(unit -> {
            unit.answer("second", answer);
            return answer;
        });

        boolean first = store.inUnit(unit -> unit.answered("first").isPresent());
        boolean second = store.inUnit(unit -> unit.answered("second").isPresent());
        assertThat(first).isFalse();
        assertThat(second).isTrue();
    }
}
