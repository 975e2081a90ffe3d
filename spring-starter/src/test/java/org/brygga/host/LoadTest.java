// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.brygga.access.Role;
import org.brygga.spring.jdbc.Databases;
import org.brygga.spring.size.Size;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Twenty clients at once on PostgreSQL; it says how long they waited. The figures of the full run stand in the docs. */
class LoadTest {

    private static final int CLIENTS = 20;
    private static final int ROUNDS = Size.of(3, 100);
    private static final int RECORDS = Size.of(100, 5_000);
    private static final String TOKEN = Token.of("town", Role.COORDINATOR, "*");

    private final Map<String, List<Long>> waited = new ConcurrentHashMap<>();

    private void timed(String what, Supplier<RecordsHost.Answer> call) {
        long begin = System.nanoTime();
        int status = call.get().status();
        assertThat(status).isIn(200, 201, 412);
        waited.computeIfAbsent(what, key -> Collections.synchronizedList(new ArrayList<>()))
                .add((System.nanoTime() - begin) / 1_000);
    }

    @Test
    void twentyClientsAreAnswered() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (RecordsHost host =
                RecordsHost.startAt(Databases.postgresAddress(), "brygga.web.searches-per-minute=1000000")) {
            IntStream.range(0, RECORDS)
                    .forEach(number -> host.post("/organisations", TOKEN, organisation("o" + number)));
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int own = client;
                all.add(clients.submit(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        String id = "o" + ThreadLocalRandom.current().nextInt(RECORDS);
                        String fresh = "c" + own + "-" + round;
                        timed("read one", () -> host.get("/organisations/" + id, TOKEN));
                        timed("list 20", () -> host.get("/organisations?limit=20", TOKEN));
                        timed("add one", () -> host.post("/organisations", TOKEN, organisation(fresh)));
                        timed(
                                "change one",
                                () -> host.put(
                                        "/organisations/" + fresh, TOKEN, organisation(fresh), "If-Match", "\"1\""));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }

        assertThat(waited).hasSize(4);
        new TreeMap<>(waited).forEach((what, times) -> {
            Collections.sort(times);
            LoggerFactory.getLogger(LoadTest.class)
                    .info(
                            "{}: {} calls, median {} ms, p95 {} ms",
                            what,
                            times.size(),
                            times.get(times.size() / 2) / 1_000.0,
                            times.get(times.size() * 95 / 100) / 1_000.0);
        });
    }

    private static String organisation(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"Mothers of " + id
                + "\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\",\"status\":\"ACTIVE\"}";
    }
}
