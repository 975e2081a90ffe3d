// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brygga.country.CountryPacks;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every code that the domain asks for is in the catalogue, or waits for its subject: a change is judged before and
 * after it, an output when there is a table, a report or an export.
 */
class PlannedCodesTest {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedCodesTest.class);
    private static final String FILE = "codes.csv";

    @Test
    void everyCodeIsInTheCatalogueOrWaits() throws IOException {
        Map<String, String> planned = planned();
        Set<String> catalogue = CountryPacks.load().rules().entries().stream()
                .map(entry -> entry.code().text())
                .collect(Collectors.toSet());

        assertThat(planned).hasSize(120);
        assertThat(complaints(planned, catalogue)).isEmpty();
        planned.values().removeIf(String::isEmpty);
        planned.forEach((code, subject) -> LOG.info("{} waits for its subject: {}", code, subject));
    }

    @Test
    void aCodeThatIsNowhereOrInBothPlacesIsNamed() {
        Map<String, String> planned = Map.of("COM-AAA-001", "", "COM-AAA-002", "output", "COM-AAA-003", "change");

        assertThat(complaints(planned, Set.of("COM-AAA-002")))
                .containsExactly(
                        "COM-AAA-001 is not in the catalogue; write the rule, or say in codes.csv what it waits for",
                        "COM-AAA-002 is in the catalogue; take away in codes.csv what it waits for");
    }

    private static List<String> complaints(Map<String, String> planned, Set<String> catalogue) {
        List<String> complaints = new ArrayList<>();
        new TreeMap<>(planned).forEach((code, waitsFor) -> {
            if (waitsFor.isEmpty() && !catalogue.contains(code)) {
                complaints.add(
                        code + " is not in the catalogue; write the rule, or say in " + FILE + " what it waits for");
            } else if (!waitsFor.isEmpty() && catalogue.contains(code)) {
                complaints.add(code + " is in the catalogue; take away in " + FILE + " what it waits for");
            }
        });
        return complaints;
    }

    private static Map<String, String> planned() throws IOException {
        Map<String, String> planned = new TreeMap<>();
        try (InputStream stream = Objects.requireNonNull(PlannedCodesTest.class.getResourceAsStream(FILE))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] fields = line.split(";", -1);
                        planned.put(fields[0], fields[1]);
                    });
        }
        return planned;
    }
}
