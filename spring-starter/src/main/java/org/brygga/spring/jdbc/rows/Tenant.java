// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.rows;

import java.util.Map;
import java.util.TreeMap;
import org.brygga.spring.jdbc.schema.Dialect;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One data controller in the tables: every statement about its rows goes through here and names it. */
public final class Tenant {

    private static final String FENCE = "tenant = :tenant";

    private final JdbcClient client;
    private final String name;
    private final Dialect dialect;

    public Tenant(JdbcClient client, String name, Dialect dialect) {
        this.client = client;
        this.name = name;
        this.dialect = dialect;
    }

    /** Names the tenant for the rest of the transaction, and only for that: the connection goes back to a pool. */
    public void enter() {
        if (dialect.rowLevelSecurity()) {
            client.sql("select set_config('brygga.tenant', :tenant, true)")
                    .param("tenant", name)
                    .query(String.class)
                    .single();
        }
    }

    /**
     * A statement about rows of this tenant.
     *
     * @throws IllegalArgumentException if it does not say {@code tenant = :tenant}
     */
    public JdbcClient.StatementSpec sql(String statement) {
        if (!statement.contains(FENCE)) {
            throw new IllegalArgumentException("A statement that does not name the tenant: " + statement);
        }
        return client.sql(statement).param("tenant", name);
    }

    /** Puts in a row of this tenant, column by column. */
    public void insert(String table, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> columns = new TreeMap<>(row);
        columns.put("tenant", name);
        String names = String.join(", ", columns.keySet());
        String values = ":" + String.join(", :", columns.keySet());
        client.sql("insert into " + table + " (" + names + ") values (" + values + ")")
                .params(columns)
                .update();
    }

    /** Puts in many rows of this tenant with few statements. */
    public void insert(Rows rows) {
        rows.insert(client, name, dialect);
    }

    public Dialect dialect() {
        return dialect;
    }

    public String name() {
        return name;
    }
}
