// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.spring.jdbc.Databases;
import org.brygga.spring.size.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Many who write at the same time: nothing is lost, nothing is done twice. Two instances share one PostgreSQL. */
class CrowdTest {

    private static final int CLIENTS = Size.of(16, 32);
    private static final int WRITES = Size.of(25, 500);
    private static final int POSTS = Size.of(100, 1_000);
    private static final int APPLICANTS = Size.of(60, 200);
    private static final int SEATS = 12;
    private static final String TOKEN = Token.of("town", Role.COORDINATOR, "*");

    private static List<RecordsHost> h2;
    private static List<RecordsHost> postgres;

    @BeforeAll
    static void start() {
        h2 = List.of(RecordsHost.start());
        String database = Databases.postgresAddress();
        postgres = List.of(RecordsHost.startAt(database), RecordsHost.startAt(database));
    }

    @AfterAll
    static void stop() {
        Stream.concat(h2.stream(), postgres.stream()).forEach(RecordsHost::close);
    }

    static Stream<List<RecordsHost>> hosts() {
        return Stream.of(h2, postgres);
    }

    private static RecordsHost any(List<RecordsHost> hosts, int number) {
        return hosts.get(number % hosts.size());
    }

    private static String organisation(String id, int number) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + number + "\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}";
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void ofConditionalWritesThatMeetOneIsDoneAndTheOthersAreTold(List<RecordsHost> hosts) {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger stale = new AtomicInteger();
        int records = 4;
        IntStream.range(0, records)
                .forEach(number -> hosts.get(0).post("/organisations", TOKEN, organisation("w" + number, 0)));

        together(CLIENTS, client -> {
            for (int write = 0; write < WRITES; write++) {
                String id = "w" + ThreadLocalRandom.current().nextInt(records);
                RecordsHost host = any(hosts, client);
                var read = host.get("/organisations/" + id, TOKEN);
                int counter = Integer.parseInt(read.json().get("name").stringValue());
                var written = host.put(
                        "/organisations/" + id, TOKEN, organisation(id, counter + 1), "If-Match", read.header("ETag"));
                assertThat(written.status()).isIn(200, 412);
                (written.status() == 200 ? done : stale).incrementAndGet();
            }
        });

        int counted = IntStream.range(0, records)
                .map(number -> Integer.parseInt(hosts.get(0)
                        .get("/organisations/w" + number, TOKEN)
                        .json()
                        .get("name")
                        .stringValue()))
                .sum();
        assertThat(done.get()).isPositive();
        assertThat(counted).isEqualTo(done.get());
        assertThat(done.get() + stale.get()).isEqualTo(CLIENTS * WRITES);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aRequestThatIsSentThreeTimesWithOneKeyIsDoneOnce(List<RecordsHost> hosts) {
        together(POSTS * 3, number -> {
            String id = "k" + number % POSTS;
            var answer = any(hosts, number).post("/areas", TOKEN, area(id), "Idempotency-Key", "key-" + id);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        });

        for (int number = 0; number < POSTS; number++) {
            assertThat(hosts.get(0)
                            .get("/areas/k" + number + "/history", TOKEN)
                            .json()
                            .get("items"))
                    .hasSize(1);
        }
    }

    private static String area(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"Area\",\"kind\":\"NEIGHBOURHOOD\",\"country\":\"SE\"}";
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void thereAreNeverMoreSeatsTakenThanThereAre(List<RecordsHost> hosts) {
        RecordsHost first = hosts.get(0);
        assertThat(first.post(
                                "/groups",
                                TOKEN,
                                "{\"id\":\"full\",\"name\":\"Full\",\"status\":\"PLANNED\",\"capacity\":{\"max\":"
                                        + SEATS + "}}")
                        .status())
                .isEqualTo(201);
        IntStream.range(0, APPLICANTS).forEach(number -> first.post("/participants", TOKEN, participant(number)));

        together(APPLICANTS, number -> {
            var answer = any(hosts, number)
                    .post("/groups/full/enrolments", TOKEN, "{\"person\":\"participant:p" + number + "\"}");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        });

        JsonNode group = first.get("/groups/full", TOKEN).json();
        assertThat(group.get("enrolments")).hasSize(APPLICANTS);
        assertThat(group.get("enrolments"))
                .filteredOn(one -> one.get("status").stringValue().equals("ADMITTED"))
                .hasSize(SEATS);
        assertThat(group.get("waitingList")).hasSize(APPLICANTS - SEATS);
    }

    private static String participant(int number) {
        String key = String.format(java.util.Locale.ROOT, "aabbccddeeff40008%015d", number);
        return "{\"id\":\"p" + number + "\",\"person\":\"" + key
                + "\",\"name\":\"Amal\",\"retainUntil\":\"2030-01-01\","
                + "\"identification\":\"PSEUDONYMOUS\",\"purposes\":[{\"purpose\":\"PARTICIPATION\",\"basis\":\"CONSENT\"}]}";
    }

    private static void together(int times, IntConsumer each) {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<? extends Future<?>> all = IntStream.range(0, times)
                    .mapToObj(number -> threads.submit(() -> each.accept(number)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}
