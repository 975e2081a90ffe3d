// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.store;

import org.brygga.sdk.store.DatasetStore;

/** Gives each tenant, which is a data controller, a store of its own; a host may bring its own. */
@FunctionalInterface
public interface TenantStores {

    /**
     * The store of a tenant.
     *
     * @param tenant letters, digits, dot, dash and underscore, at most 64
     * @throws IllegalArgumentException if it is written otherwise; the message does not repeat it
     */
    DatasetStore of(String tenant);
}
