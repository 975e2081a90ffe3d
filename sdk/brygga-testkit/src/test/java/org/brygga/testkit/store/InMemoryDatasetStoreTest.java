// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import java.time.Clock;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;

class InMemoryDatasetStoreTest extends StoreContract {

    @Override
    protected DatasetStore empty(Clock clock) {
        return new InMemoryDatasetStore(clock);
    }

    @Override
    protected String everything(DatasetStore store) {
        return ReachableText.of(store);
    }
}
