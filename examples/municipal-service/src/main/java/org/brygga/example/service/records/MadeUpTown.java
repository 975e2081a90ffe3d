// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.CountryCode;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.ReadResult;

/**
 * A made-up municipality as of today: one quarter as the library makes towns up, with Swedish names and words, and two more that are
 * written by hand so that there is something to look into. Nobody is meant, and nobody has an identity number.
 */
final class MadeUpTown {

    private static final int PEOPLE = 64;
    private static final String WORDS = "words.csv";
    private static final String QUARTERS = "quarters.json";

    private final Brygga brygga;

    MadeUpTown(Brygga brygga) {
        this.brygga = brygga;
    }

    /** The same day makes the same records. */
    List<Aggregate> records(LocalDate today) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        DemoTown town = DemoTown.of(Landmarks.SEED, PEOPLE, today).in(CountryCode.of("SE"));
        brygga.write(town.make().dataset(), made);
        List<Aggregate> all = new ArrayList<>(read(inSwedish(made.toString(StandardCharsets.UTF_8)), WORDS));
        all.addAll(read(RelativeDates.in(text(QUARTERS), today), QUARTERS));
        return all;
    }

    /** Makers of towns speak to programs; these records are looked at by people in Sweden. */
    private static String inSwedish(String document) throws IOException {
        String renamed = document;
        for (String line : text(WORDS).lines().skip(1).toList()) {
            String[] words = line.split(";", -1);
            renamed = renamed.replace(words[0], words[1]);
        }
        return renamed;
    }

    private List<Aggregate> read(String document, String name) throws IOException {
        ReadResult result = brygga.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), name);
        if (!result.findings().isEmpty()) {
            throw new IllegalStateException(name + " cannot be read as it is written: " + result.findings());
        }
        return result.dataset().all();
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = MadeUpTown.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The service was packed without " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
