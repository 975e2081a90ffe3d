// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.testkit.store.StoreContract;

class PostgresStoreTest extends StoreContract {

    private static final DataSource SOURCE = Databases.postgres();

    private String tenant = "";

    @Override
    protected DatasetStore empty(Clock clock) {
        tenant = UUID.randomUUID().toString();
        return Databases.stores(SOURCE, clock).of(tenant);
    }

    @Override
    protected String everything(DatasetStore store) {
        return Databases.everything(SOURCE, tenant);
    }
}
