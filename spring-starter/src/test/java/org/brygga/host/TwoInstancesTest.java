// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.brygga.access.Role;
import org.brygga.spring.jdbc.Databases;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.JobKind;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.size.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;

/**
 * Two instances over one PostgreSQL are one service: what is kept through one is seen through the other, whoever comes too late is
 * told so whichever she asks, and work is done once. It says how many requests a second one and two answer.
 */
class TwoInstancesTest {

    private static final int CLIENTS = 20;
    private static final int RECORDS = 50;
    private static final int JOBS = 8;
    private static final int PIECES = 12;
    private static final int ONE_IN_FIVE_WRITES = 5;
    private static final Duration LOAD = Duration.ofSeconds(Size.of(2, 30));
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String TOKEN = Token.of("town", Role.COORDINATOR, "*");
    private static final String[] SETTINGS = {"brygga.store.jobs-pause=20ms", "brygga.web.searches-per-minute=1000000"};

    private static final List<String> DONE = Collections.synchronizedList(new ArrayList<>());
    private static final Set<Integer> WHO = ConcurrentHashMap.newKeySet();

    private static RecordsHost one;
    private static RecordsHost other;

    /** Counts, a little at a time, and says who did which piece. */
    static class Counting {

        @Bean
        JobKind counting() {
            return new JobKind() {

                @Override
                public String word() {
                    return "counting";
                }

                @Override
                public Progress next(Job job) {
                    pause(5);
                    DONE.add(job.id() + "/" + job.done());
                    WHO.add(System.identityHashCode(this));
                    long done = job.done() + 1;
                    return new Progress(done, PIECES, String.valueOf(done), done == PIECES);
                }
            };
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped in the middle of a piece", e);
        }
    }

    @BeforeAll
    static void start() {
        String database = Databases.postgresAddress();
        one = RecordsHost.startAt(database, List.of(Counting.class), SETTINGS);
        other = RecordsHost.startAt(database, List.of(Counting.class), SETTINGS);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    private static String organisation(String id, int number) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + number + "\",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}";
    }

    @Test
    void whatIsKeptThroughOneIsSeenThroughTheOtherAndWhoeverComesTooLateIsTold() {
        String path = "/organisations/shared";
        assertThat(one.post("/organisations", TOKEN, organisation("shared", 0)).status())
                .isEqualTo(201);

        String first = other.get(path, TOKEN).header("ETag");
        assertThat(one.get(path, TOKEN).header("ETag")).isEqualTo(first);
        assertThat(other.put(path, TOKEN, organisation("shared", 1), "If-Match", first)
                        .status())
                .isEqualTo(200);

        assertThat(one.get(path, TOKEN).json().get("name").stringValue()).isEqualTo("1");
        assertThat(one.put(path, TOKEN, organisation("shared", 2), "If-Match", first)
                        .status())
                .isEqualTo(412);
        assertThat(other.post("/organisations", TOKEN, organisation("shared", 3))
                        .status())
                .isEqualTo(409);
        assertThat(one.get(path + "/history", TOKEN).json().get("items")).hasSize(2);
        assertThat(other.get(path, TOKEN).json().get("name").stringValue()).isEqualTo("1");
    }

    @Test
    void everyPieceOfAJobIsDoneOnceByWhicheverInstance() {
        Jobs jobs = one.running().context().getBean(Jobs.class);
        IntStream.range(0, JOBS).forEach(number -> jobs.ask("town", "count-" + number, "counting"));

        Instant end = Instant.now().plus(LONGEST);
        while (jobs.of("town", JOBS).stream().anyMatch(job -> job.state() != Job.State.DONE)
                && Instant.now().isBefore(end)) {
            pause(20);
        }

        assertThat(jobs.of("town", JOBS)).extracting(Job::state).containsOnly(Job.State.DONE);
        assertThat(DONE).hasSize(JOBS * PIECES).doesNotHaveDuplicates();
        assertThat(WHO).as("both took part").hasSize(2);
    }

    @Test
    void underLoadNoUpdateIsLost() throws Exception {
        IntStream.range(0, RECORDS)
                .forEach(number -> one.post("/organisations", TOKEN, organisation("load" + number, 0)));
        load(List.of(one), Duration.ofSeconds(Size.of(1, 15)));

        Answered alone = load(List.of(one), LOAD);
        Answered both = load(List.of(one, other), LOAD);

        LoggerFactory.getLogger(TwoInstancesTest.class).info("one instance: {}", alone);
        LoggerFactory.getLogger(TwoInstancesTest.class).info("two instances: {}", both);
    }

    /** How often whom what was answered, in so many seconds. */
    private record Answered(int reads, int writes, int stale, double seconds) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f requests a second (%d reads, %d writes kept, %d refused as stale)",
                    (reads + 2 * (writes + stale)) / seconds,
                    reads,
                    writes,
                    stale);
        }
    }

    private static Answered load(List<RecordsHost> hosts, Duration time) throws Exception {
        AtomicInteger reads = new AtomicInteger();
        AtomicInteger writes = new AtomicInteger();
        AtomicInteger stale = new AtomicInteger();
        int before = counted();
        Instant begin = Instant.now();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                RecordsHost host = hosts.get(client % hosts.size());
                all.add(clients.submit(() -> {
                    while (Instant.now().isBefore(begin.plus(time))) {
                        String path = "/organisations/load"
                                + ThreadLocalRandom.current().nextInt(RECORDS);
                        HttpResponse<String> read =
                                send(host, request(host, path).GET().build());
                        assertThat(read.statusCode()).isEqualTo(200);
                        if (ThreadLocalRandom.current().nextInt(ONE_IN_FIVE_WRITES) > 0) {
                            reads.incrementAndGet();
                        } else {
                            int status = send(host, next(host, path, read)).statusCode();
                            assertThat(status).isIn(200, 412);
                            (status == 200 ? writes : stale).incrementAndGet();
                        }
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(counted() - before).as("every write that was kept is there").isEqualTo(writes.get());
        assertThat(writes.get()).isPositive();
        return new Answered(
                reads.get(),
                writes.get(),
                stale.get(),
                Duration.between(begin, Instant.now()).toMillis() / 1_000.0);
    }

    private static HttpRequest.Builder request(RecordsHost host, String path) {
        return HttpRequest.newBuilder(URI.create(host.address() + path)).header("Authorization", "Bearer " + TOKEN);
    }

    /** One more than was read. */
    private static HttpRequest next(RecordsHost host, String path, HttpResponse<String> read) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        int number = new RecordsHost.Answer(read.statusCode(), read.body(), read)
                .json()
                .get("name")
                .stringValue()
                .transform(Integer::parseInt);
        return request(host, path)
                .header("Content-Type", "application/json")
                .header("If-Match", read.headers().firstValue("ETag").orElseThrow())
                .PUT(HttpRequest.BodyPublishers.ofString(organisation(id, number + 1)))
                .build();
    }

    private static HttpResponse<String> send(RecordsHost host, HttpRequest request) {
        try {
            return host.client().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int counted() {
        return IntStream.range(0, RECORDS)
                .map(number -> Integer.parseInt(other.get("/organisations/load" + number, TOKEN)
                        .json()
                        .get("name")
                        .stringValue()))
                .sum();
    }
}
