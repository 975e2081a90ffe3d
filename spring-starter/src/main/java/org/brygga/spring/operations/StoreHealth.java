// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.operations;

import javax.sql.DataSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whether the tables of records can be read; nothing of what they hold. */
final class StoreHealth extends AbstractHealthIndicator {

    private final JdbcClient client;

    StoreHealth(DataSource source) {
        super("The tables of Brygga cannot be read");
        this.client = JdbcClient.create(source);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Integer version = client.sql("select max(version) from brygga_schema")
                .query(Integer.class)
                .single();
        builder.up().withDetail("schema", version);
    }
}
