// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.brygga.access.Clearance;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.spring.jdbc.rows.Moments;
import org.brygga.spring.jdbc.rows.Tenant;
import org.brygga.spring.jdbc.schema.Dialect;
import org.brygga.spring.security.Clearances;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of clearances. */
final class JdbcClearances implements Clearances {

    private final JdbcClient client;
    private final Dialect dialect;
    private final TransactionTemplate transactions;

    JdbcClearances(JdbcClient client, Dialect dialect, TransactionTemplate transactions) {
        this.client = client;
        this.dialect = dialect;
        this.transactions = transactions;
    }

    @Override
    public Set<Clearance> of(String tenant, PersonKey holder, Instant at) {
        return transactions.execute(status -> new HashSet<>(entered(tenant)
                .sql("select person, reason, until_moment from brygga_clearance"
                        + " where tenant = :tenant and holder = :holder and until_moment > :at")
                .param("holder", holder.key())
                .param("at", Moments.column(at))
                .query((row, number) -> new Clearance(
                        PersonKey.of(row.getString("person")),
                        Code.of(row.getString("reason")),
                        row.getObject("until_moment", OffsetDateTime.class).toInstant()))
                .list()));
    }

    @Override
    public void give(String tenant, PersonKey holder, Clearance clearance) {
        transactions.executeWithoutResult(status -> entered(tenant)
                .insert(
                        "brygga_clearance",
                        Map.of(
                                "id", UUID.randomUUID().toString(),
                                "holder", holder.key(),
                                "person", clearance.person().key(),
                                "reason", clearance.reason().word(),
                                "until_moment", Moments.column(clearance.until().truncatedTo(ChronoUnit.MICROS)))));
    }

    private Tenant entered(String name) {
        Tenant tenant = new Tenant(client, name, dialect);
        tenant.enter();
        return tenant;
    }
}
