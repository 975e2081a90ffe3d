// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.brygga.audit.AuditChain;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.keeping.StoredForm;
import org.brygga.spring.jdbc.rows.Tenant;
import org.brygga.spring.jdbc.schema.Dialect;
import org.brygga.spring.store.TenantStores;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores of all tenants in one database. */
public final class JdbcTenantStores implements TenantStores {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final JdbcClient client;
    private final PlatformTransactionManager manager;
    private final Dialect dialect;
    private final StoredForm form;
    private final AuditChain chain;
    private final Clock clock;
    private final Duration answersKept;
    private final Map<String, DatasetStore> stores = new ConcurrentHashMap<>();

    public JdbcTenantStores(
            JdbcClient client,
            PlatformTransactionManager manager,
            Dialect dialect,
            StoredForm form,
            AuditChain chain,
            Clock clock,
            Duration answersKept) {
        this.answersKept = answersKept;
        this.client = client;
        this.manager = manager;
        this.dialect = dialect;
        this.form = form;
        this.chain = chain;
        this.clock = clock;
    }

    @Override
    public DatasetStore of(String tenant) {
        if (!NAME.matcher(tenant).matches()) {
            throw new IllegalArgumentException(
                    "A tenant is written in letters, digits, dot, dash and underscore, at most 64");
        }
        return stores.computeIfAbsent(tenant, this::open);
    }

    private DatasetStore open(String name) {
        Tenant tenant = new Tenant(client, name, dialect);
        found(tenant);
        return new JdbcDatasetStore(
                tenant, template(TransactionDefinition.PROPAGATION_REQUIRED), clock, form, chain, answersKept);
    }

    /** Gives a new tenant its row, unless another instance was faster. */
    private void found(Tenant tenant) {
        TransactionTemplate own = template(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        try {
            own.executeWithoutResult(status -> {
                tenant.enter();
                long there = tenant.sql("select count(*) from brygga_tenant where tenant = :tenant")
                        .query(Long.class)
                        .single();
                if (there == 0) {
                    tenant.insert("brygga_tenant", Map.of("last_event", 0L, "last_audit", 0L));
                }
            });
        } catch (DuplicateKeyException e) {
            // It is there now, which is all that was wanted.
            return;
        }
    }

    private TransactionTemplate template(int propagation) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(propagation);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return template;
    }
}
