// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.brygga.access.Role;
import org.brygga.audit.AuditChain;
import org.brygga.model.group.Group;
import org.brygga.model.people.Participant;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Tables as schema 1 left them are read by every later version; the sample is made once and never again. */
class SampleOfTablesTest {

    private static final Path SAMPLE = Path.of("src/test/resources/org/brygga/samples/tables-1.sql");

    @Test
    void tablesOfSchema1AreStillRead() throws Exception {
        if (!Files.exists(SAMPLE)) {
            make();
        }
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        JdbcClient.create(new DriverManagerDataSource(database, "sa", ""))
                .sql("runscript from '" + SAMPLE.toAbsolutePath() + "'")
                .update();

        try (RecordsHost host = RecordsHost.startAt(database)) {
            DatasetStore store =
                    host.running().context().getBean(TenantStores.class).of("a");
            assertThat(store.now().all())
                    .hasSameSizeAs(TenantTown.read("a").all())
                    .containsAll(TenantTown.read("a").all(Group.class))
                    .containsAll(TenantTown.read("a").all(Participant.class));
            assertThat(store.history(Ref.of("organisation", "a-organisation"))).hasSize(2);
            assertThat(store.events(0, 10)).hasSize(1);
            assertThat(host.running().context().getBean(AuditChain.class).broken(store.audit(0, 10)))
                    .isEmpty();
            assertThat(store.audit(0, 10)).hasSize(1);
        }
    }

    private static void make() throws Exception {
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (RecordsHost host = RecordsHost.startAt(database)) {
            TenantTown.fill(host.running().context().getBean(TenantStores.class).of("a"), "a");
            String token = Token.of("a", Role.COORDINATOR, "*");
            host.put(
                    "/organisations/a-organisation",
                    token,
                    host.get("/organisations/a-organisation", token).body().replace("a-name", "a-new-name"),
                    "If-Match",
                    "\"1\"");
            Files.createDirectories(SAMPLE.getParent());
            JdbcClient.create(new DriverManagerDataSource(database, "sa", ""))
                    .sql("script nopasswords nosettings to '" + SAMPLE.toAbsolutePath() + "'")
                    .query()
                    .listOfRows();
        }
    }
}
