// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.brygga.access.Role;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.size.Size;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** An import that is killed again and again ends as if nobody had touched it. */
class KilledImportTest {

    private static final int ROWS = Size.of(4_000, 50_000);
    private static final int KILLS = Size.of(2, 30);
    private static final String COORDINATOR =
            Token.of("town", Role.COORDINATOR, "aabbccddeeff40008000000000000009", List.of("*"));

    private final Random random = new Random(2026);

    @TempDir
    private Path folder;

    private static String rows() {
        StringBuilder rows = new StringBuilder("id;name;country;kind\n");
        for (int number = 0; number < ROWS; number++) {
            // One in a hundred is refused.
            rows.append('o')
                    .append(number)
                    .append(number % 100 == 99 ? ";;SE" : ";Name;SE")
                    .append(";CIVIL_SOCIETY\n");
        }
        return rows.toString();
    }

    private static JsonNode waitFor(RecordsHost host, String id) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(600);
        JsonNode item = host.get("/imports/" + id, COORDINATOR).json();
        while (!"DONE".equals(item.path("state").asString()) && Instant.now().isBefore(end)) {
            Thread.sleep(20);
            item = host.get("/imports/" + id, COORDINATOR).json();
        }
        return item;
    }

    private static Process started(String url, int starts) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledImports.class.getName(),
                        url,
                        String.valueOf(starts))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void aKilledImportGoesOnAndKeepsNothingTwice() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("imports") + ";WRITE_DELAY=0";
        String id;
        try (RecordsHost host = RecordsHost.startAt(url, "brygga.store.jobs-pause=10ms")) {
            id = host.send(
                            "POST",
                            "/imports?atomicity=OBJECT&only=organisation",
                            COORDINATOR,
                            rows().getBytes(StandardCharsets.UTF_8),
                            "Content-Disposition",
                            "attachment; filename=\"organisations.csv\"")
                    .json()
                    .get("id")
                    .stringValue();
            waitFor(host, id);
            assertThat(host.post("/imports/" + id + "/commits", COORDINATOR, "").status())
                    .isEqualTo(202);
        }
        int kills = killedUntilDone(url);
        assertThat(kills).isEqualTo(KILLS);

        try (RecordsHost host = RecordsHost.startAt(url)) {
            JsonNode item = waitFor(host, id);
            assertThat(item.get("committed").booleanValue()).isTrue();
            assertThat(item.at("/counts/0/created").intValue()).isEqualTo(ROWS - ROWS / 100);
            assertThat(item.at("/counts/0/refused").intValue()).isEqualTo(ROWS / 100);
            assertThat(item.at("/counts/0/unchanged").intValue()).isZero();
            JsonNode report =
                    host.get("/imports/" + id + "/report", COORDINATOR).json();
            assertThat(report.get("records")).hasSize(ROWS);
            DatasetStore store =
                    host.running().context().getBean(TenantStores.class).of("town");
            assertThat(store.now().all(Organisation.class)).hasSize(ROWS - ROWS / 100);
            assertThat(store.events(0, 1_000_000)).hasSize(ROWS - ROWS / 100);
            assertThat(store.history(Ref.of("organisation", "o0"))).hasSize(1);
        }
        LoggerFactory.getLogger(KilledImportTest.class).info("an import of {} rows, {} kills", ROWS, kills);
    }

    /** Kills at any moment: each third time soon after the start, else once so many pieces more were kept. */
    private int killedUntilDone(String url) throws IOException, InterruptedException {
        int kills = 0;
        boolean done = false;
        while (!done) {
            Process process = started(url, kills + 1);
            try (BufferedReader said = process.inputReader()) {
                String line = said.readLine();
                while (line != null && !"ready".equals(line)) {
                    line = said.readLine();
                }
                if (kills < KILLS) {
                    int pieces = kills % 3 == 0 ? 0 : random.nextInt(1, 4);
                    while (pieces > 0 && line != null && !"done".equals(line)) {
                        line = said.readLine();
                        pieces--;
                    }
                    done = "done".equals(line);
                    Thread.sleep(random.nextInt(5, kills % 3 == 0 ? 1_500 : 200));
                    if (!done) {
                        assertThat(process.toHandle().destroyForcibly() || !process.isAlive())
                                .isTrue();
                        kills++;
                    }
                }
                while (line != null && !done) {
                    line = said.readLine();
                    done = "done".equals(line);
                }
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        return kills;
    }
}
