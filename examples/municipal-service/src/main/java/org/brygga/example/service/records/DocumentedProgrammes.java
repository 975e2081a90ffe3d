// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.model.event.Event;
import org.brygga.model.event.EventBuilder;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.Brygga;
import org.brygga.testkit.programmes.SeedProgramme;

/**
 * The five programmes that the library was built from, as their published documents describe them, without the people whom they name:
 * a service for trying out shows nobody real. An organisation of which two documents tell is the one of the first.
 */
final class DocumentedProgrammes {

    private final Brygga brygga;

    DocumentedProgrammes(Brygga brygga) {
        this.brygga = brygga;
    }

    List<Aggregate> records() throws IOException {
        Map<Ref, Aggregate> all = new LinkedHashMap<>();
        for (SeedProgramme programme : SeedProgramme.values()) {
            try (InputStream document = programme.open()) {
                for (Aggregate record :
                        brygga.read(document, programme.fileName()).dataset().all()) {
                    if (!(record instanceof ContactPerson)) {
                        all.putIfAbsent(record.ref(), withoutCredits(record));
                    }
                }
            }
        }
        return new ArrayList<>(all.values());
    }

    private static Aggregate withoutCredits(Aggregate record) {
        return record instanceof Event event
                ? EventBuilder.builder(event).media(List.of()).build()
                : record;
    }
}
