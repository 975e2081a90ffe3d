// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.junit.jupiter.api.Test;

/** Who listens is told what is done, as it is done, and goes on where she was. */
class ChangeStreamTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String COORDINATOR = Token.of("town", Role.COORDINATOR, "*");

    private static void keep(RecordsHost host, String id) {
        assertThat(host.post(
                                "/organisations",
                                COORDINATOR,
                                "{\"id\":\"" + id + "\",\"name\":\"N\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}")
                        .status())
                .isEqualTo(201);
    }

    private static BufferedReader listen(RecordsHost host) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.address() + "/changes/stream"))
                .header("Authorization", "Bearer " + COORDINATOR)
                .build();
        HttpResponse<InputStream> answer = host.client().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsDoneWhileSomebodyListensIsTold() {
        try (RecordsHost host = RecordsHost.start()) {
            assertTimeoutPreemptively(LONGEST, () -> {
                try (BufferedReader stream = listen(host)) {
                    keep(host, "first");
                    assertThat(next(stream)).contains("organisation:first", "\"position\":1");
                    keep(host, "second");
                    assertThat(next(stream)).contains("organisation:second", "\"position\":2");
                }
            });
        }
    }

    private static String next(BufferedReader stream) throws IOException {
        String line = stream.readLine();
        while (!line.startsWith("data:")) {
            line = stream.readLine();
        }
        return line;
    }

    @Test
    void whoComesAgainGoesOnWhereSheWas() {
        try (RecordsHost host = RecordsHost.start()) {
            keep(host, "first");
            keep(host, "second");

            String again = host.get("/changes/stream?seconds=0", COORDINATOR, "Last-Event-ID", "1")
                    .body();

            assertThat(again).contains("organisation:second", "id:2").doesNotContain("organisation:first");
            assertThat(host.get("/changes/stream?seconds=0", COORDINATOR, "Last-Event-ID", "x")
                            .status())
                    .isEqualTo(400);
            assertThat(host.get("/changes/stream?seconds=301", COORDINATOR).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void whoSeesNothingIsToldNothing() {
        try (RecordsHost host = RecordsHost.start()) {
            host.post(
                    "/participants",
                    COORDINATOR,
                    "{\"id\":\"p\",\"person\":\"aabbccddeeff40008000000000000001\",\"name\":\"N\"}");

            assertThat(host.get("/changes/stream?seconds=0", Token.of("town", Role.COORDINATOR))
                            .body())
                    .doesNotContain("aabbccddeeff");
            assertThat(host.get("/changes/stream?seconds=0", COORDINATOR).body())
                    .contains("aabbccddeeff");
        }
    }

    @Test
    void anApplicationThatEndsWaitsForNobodyWhoListens() {
        RecordsHost host = RecordsHost.start("spring.lifecycle.timeout-per-shutdown-phase=60s");
        assertTimeoutPreemptively(LONGEST, () -> {
            try (BufferedReader stream = listen(host)) {
                host.close();
                try (Stream<String> rest = stream.lines()) {
                    assertThat(rest.filter(line -> line.startsWith("data:"))).isEmpty();
                }
            }
        });
    }
}
