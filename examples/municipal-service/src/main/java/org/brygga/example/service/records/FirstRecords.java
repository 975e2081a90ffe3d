// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brygga.example.service.keeping.EmbeddedDatabase;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.store.TenantStores;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Puts something to see into a store in which there is nothing; a store with records is left as it is. */
@Component
final class FirstRecords implements ApplicationRunner {

    private final Brygga brygga;
    private final DatasetStore store;
    private final boolean wanted;

    /**
     * @param wanted whether an empty store gets made-up records; absent, only the embedded one does
     */
    FirstRecords(
            Brygga brygga,
            TenantStores stores,
            @Value("${service.first-records:#{null}}") @Nullable Boolean wanted,
            EmbeddedDatabase embedded) {
        this.brygga = brygga;
        this.store = stores.of(Landmarks.TENANT);
        this.wanted = wanted == null ? embedded.isUsed() : wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!wanted || !store.now().all().isEmpty()) {
            return;
        }
        List<Aggregate> records = new ArrayList<>(new DocumentedProgrammes(brygga).records());
        records.addAll(new MadeUpTown(brygga).records(brygga.today()));
        store.inUnit(unit -> {
            records.forEach(record -> unit.put(record, 0));
            return records.size();
        });
    }
}
