// SPDX-License-Identifier: Apache-2.0
package se.example.town;

import java.util.List;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.programme.ProgrammeBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.store.TenantStores;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Two invented records, so that there is something to see. */
@Component
class FirstRecords implements ApplicationRunner {

    private final DatasetStore store;

    FirstRecords(TenantStores stores) {
        this.store = stores.of("town");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!store.now().all().isEmpty()) {
            return;
        }
        Aggregate association = OrganisationBuilder.builder()
                .id("mothers")
                .name("Mammor i Exempelstad")
                .country(CountryCode.of("SE"))
                .kind(Code.of("CIVIL_SOCIETY"))
                .build();
        Aggregate programme = ProgrammeBuilder.builder()
                .id("backa")
                .name("Mammor i Exempelbacka")
                .country(CountryCode.of("SE"))
                .responsible(Ref.of("organisation", "mothers"))
                .build();
        store.inUnit(unit -> {
            List.of(association, programme).forEach(record -> unit.put(record, 0));
            return store;
        });
    }
}
