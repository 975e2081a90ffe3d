// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.brygga.access.Role;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.PersonKey;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.jdbc.Databases;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.JobKind;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/** Jobs are done piece by piece, once, and are gone on with after a restart. */
class JobsTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String OFFICER = Token.of("town", Role.DATA_PROTECTION_OFFICER, "*");
    private static final AtomicInteger PIECES = new AtomicInteger();

    @TempDir
    private Path folder;

    /** Counts to twenty, a little at a time. */
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
                    pause();
                    PIECES.incrementAndGet();
                    return new Progress(job.done() + 1, 20, String.valueOf(job.done()), job.done() + 1 == 20);
                }
            };
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped in the middle of a piece", e);
        }
    }

    private static Job waitFor(RecordsHost host, String id, Job.State state, long done) {
        Jobs jobs = host.running().context().getBean(Jobs.class);
        Instant end = Instant.now().plus(LONGEST);
        Job job = jobs.find("town", id).orElseThrow();
        while ((job.state() != state || job.done() < done) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            job = jobs.find("town", id).orElseThrow();
        }
        assertThat(job.state()).isEqualTo(state);
        return job;
    }

    @Test
    void theRetentionJobLetsGoOfExactlyWhatIsDue() {
        try (RecordsHost host = RecordsHost.start("brygga.store.jobs-pause=50ms")) {
            String coordinator = Token.of("town", Role.COORDINATOR, "*");
            DatasetStore store =
                    host.running().context().getBean(TenantStores.class).of("town");
            IntStream.range(0, 8).forEach(number -> store.inUnit(unit -> unit.put(participant(number), 0)));
            assertThat(host.get("/retention-due", OFFICER).json().get("items")).hasSize(5);

            var asked = host.post("/jobs", OFFICER, "{\"kind\":\"retention\"}");
            assertThat(asked.status()).isEqualTo(202);
            String id = asked.json().get("id").stringValue();
            assertThat(asked.header("Location")).endsWith("/jobs/" + id);
            waitFor(host, id, Job.State.DONE, 5);

            assertThat(host.get("/jobs/" + id, OFFICER).json().get("done").intValue())
                    .isEqualTo(5);
            assertThat(host.get("/retention-due", OFFICER).json().get("items")).isEmpty();
            assertThat(host.get("/participants?limit=100", coordinator).json().get("items"))
                    .filteredOn(item ->
                            item.at("/record/identification").stringValue().equals("PSEUDONYMOUS"))
                    .hasSize(3);
            assertThat(host.post("/jobs", OFFICER, "{\"kind\":\"nothing\"}").status())
                    .isEqualTo(404);
            assertThat(host.get("/audit/verification", OFFICER).json().get("broken"))
                    .isEmpty();
        }
    }

    @Test
    void eachDayTheRetentionJobIsAskedForOnceHoweverManyInstancesThereAre() {
        String database = Databases.postgresAddress();
        String[] settings = {"brygga.store.jobs-pause=50ms", "brygga.store.retention-for=town,other"};
        try (RecordsHost first = RecordsHost.startAt(database, settings);
                RecordsHost second = RecordsHost.startAt(database, settings)) {
            Jobs jobs = first.running().context().getBean(Jobs.class);
            Instant end = Instant.now().plus(LONGEST);
            while (jobs.of("other", 10).stream().noneMatch(job -> job.state() == Job.State.DONE)
                    && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }

            assertThat(jobs.of("town", 10)).hasSize(1);
            assertThat(jobs.of("other", 10)).hasSize(1);
            assertThat(second.running().context().getBean(Jobs.class).of("other", 10))
                    .extracting(Job::state)
                    .containsExactly(Job.State.DONE);
        }
    }

    private static Participant participant(int number) {
        return ParticipantBuilder.builder()
                .id("p" + number)
                .person(PersonKey.of("aabbccddeeff4000800000000000000" + number))
                .identification(Participant.Identification.PSEUDONYMOUS)
                .retainUntil(LocalDate.of(number < 5 ? 2020 : 2090, 1, 1))
                .build();
    }

    @Test
    void afterARestartAJobGoesOnWhereItWas() {
        String database = "jdbc:h2:file:" + folder.resolve("jobs");
        String[] settings = {"brygga.store.jobs-pause=50ms"};
        PIECES.set(0);
        String id = UUID.randomUUID().toString();
        try (RecordsHost first = RecordsHost.startAt(database, List.of(Counting.class), settings)) {
            first.running().context().getBean(Jobs.class).ask("town", id, "counting");
            waitFor(first, id, Job.State.RUNNING, 3);
        }
        int before = PIECES.get();
        assertThat(before).isBetween(3, 19);

        try (RecordsHost second = RecordsHost.startAt(database, List.of(Counting.class), settings)) {
            Job done = waitFor(second, id, Job.State.DONE, 20);

            assertThat(done.place()).isEqualTo("19");
            assertThat(PIECES.get()).isEqualTo(20);
        }
    }
}
