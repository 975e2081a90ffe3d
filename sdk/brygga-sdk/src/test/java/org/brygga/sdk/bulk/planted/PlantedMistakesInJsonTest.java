// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.model.value.Code;
import org.brygga.operation.Attribution;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportProgress;
import org.brygga.sdk.bulk.Importer;
import org.brygga.sdk.bulk.Importing;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty mistakes in one JSON document are forty findings, each at its pointer, line and column. */
class PlantedMistakesInJsonTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Brygga BRYGGA = Brygga.builder().clock(CLOCK).build();

    @TempDir
    private Path folder;

    private final List<String> expected = new ArrayList<>();

    /** The document, a record on each line; what is expected of it is written down on the way. */
    private Path document() throws IOException {
        StringBuilder text = new StringBuilder("{\"brygga\":{\"format\":\"1\"}");
        int line = 1;
        int number = 0;
        for (String list : List.of("organisations", "participants", "groups")) {
            text.append(",\"").append(list).append("\":[");
            List<JsonMistake> mistakes = JsonMistake.ALL.stream()
                    .filter(mistake -> mistake.list().equals(list))
                    .toList();
            for (int place = 0; place < mistakes.size(); place++) {
                JsonMistake mistake = mistakes.get(place);
                UUID person = new UUID(0xcafe_0000_0000_4000L, 0x8000_0000_0000_0000L + ++number);
                String record = mistake.record()
                        .replace("%", "x" + number)
                        .replace("#", person.toString().replace("-", ""));
                text.append(place == 0 ? "\n" : ",\n").append(record.replace(JsonMistake.HERE, ""));
                line++;
                expected.add(mistake.code() + " /" + list + "/" + place + mistake.path() + " " + line + ":"
                        + (record.indexOf(JsonMistake.HERE) + 1));
            }
            text.append(']');
        }
        return Files.writeString(folder.resolve("planted.json"), text.append('}'));
    }

    private static List<String> shown(Findings findings) {
        return findings.list().stream().map(PlantedMistakesInJsonTest::shown).toList();
    }

    private static String shown(Finding finding) {
        Origin origin = Objects.requireNonNull(finding.origin());
        return finding.code() + " " + finding.pointer() + " " + origin.line() + ":" + origin.column();
    }

    @Test
    void aCheckFindsEachAtItsPlaceAndNoOther() throws IOException {
        Path document = document();

        assertThat(expected).hasSize(40);
        assertThat(shown(BRYGGA.check(document).findings())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anImportSaysTheSame() throws IOException {
        Path document = document();
        Attribution by = new Attribution(null, Code.of("COORDINATOR"), NOW, ZoneOffset.UTC, null);
        Importing who = new Importing("0f8b3c1e-7a54-4e6e-9d55-2a3f6a1b9c77", null, by);

        Findings found = new Importer(BRYGGA)
                .tryOut(
                        document,
                        "planted.json",
                        ImportOptions.STANDARD,
                        new InMemoryDatasetStore(CLOCK),
                        who,
                        ImportProgress.NONE)
                .findings();

        assertThat(shown(found)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
