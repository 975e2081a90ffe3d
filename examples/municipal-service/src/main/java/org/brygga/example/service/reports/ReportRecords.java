// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.dataset.Dataset;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.testkit.programmes.SeedProgramme;
import org.springframework.stereotype.Component;

/** The records that reports are made of: a town that is made up, and the five programmes. */
@Component
class ReportRecords {

    /** Nobody in it is real, so the small numbers of its reports can be shown to whoever tries this page. */
    static final String DEMO = "demo";

    private static final int PEOPLE = 400;
    private static final long SEED = 7;

    private final Map<String, Dataset> records = new LinkedHashMap<>();

    ReportRecords(Brygga brygga) {
        records.put(DEMO, DemoTown.of(SEED, PEOPLE).make().dataset());
        for (SeedProgramme programme : SeedProgramme.values()) {
            try (InputStream document = programme.open()) {
                records.put(
                        programme.name().toLowerCase(Locale.ROOT),
                        brygga.read(document, programme.fileName()).dataset());
            } catch (IOException e) {
                throw new UncheckedIOException("The programme " + programme + " cannot be read", e);
            }
        }
    }

    Set<String> ids() {
        return records.keySet();
    }

    Optional<Dataset> find(String id) {
        return Optional.ofNullable(records.get(id));
    }
}
