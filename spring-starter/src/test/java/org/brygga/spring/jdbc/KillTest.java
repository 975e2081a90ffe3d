// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.brygga.model.organisation.Organisation;
import org.brygga.spring.jdbc.schema.Dialect;
import org.brygga.spring.jdbc.schema.Schema;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.size.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever is killed, and whenever: what was acknowledged is there, whole, and nothing is there in part. */
class KillTest {

    private static final int H2_KILLS = Size.of(3, 100);
    private static final int CLIENT_KILLS = Size.of(2, 20);
    private static final int JOB_KILLS = Size.of(2, 20);
    private static final int SERVER_KILLS = Size.of(1, 10);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Random random = new Random(2026);

    @TempDir
    private Path folder;

    /** What a killed process had said. */
    private record Said(List<Integer> kept, int next) {}

    private static void hold(DataSource source, List<Integer> acknowledged) {
        Map<String, Long> units =
                Databases.stores(source, Clock.systemUTC()).of("town").now().all(Organisation.class).stream()
                        .collect(Collectors.groupingBy(one -> String.valueOf(one.name()), Collectors.counting()));
        assertThat(units.values()).allMatch(rows -> rows == KilledWriter.ROWS);
        assertThat(acknowledged).allSatisfy(unit -> assertThat(units).containsKey("Unit " + unit));
    }

    private static Process started(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Process start(String url, String user, int first) throws IOException {
        return started(KilledWriter.class, url, user, String.valueOf(first));
    }

    /** Lets a process write for a while, kills something, and reads what had been said until then. */
    private Said write(String url, String user, int first, Victim victim) throws Exception {
        Process process = start(url, user, first);
        List<Integer> kept = new ArrayList<>();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
            Thread killer = new Thread(() -> {
                try {
                    Thread.sleep(random.nextInt(200, 2_000));
                    victim.kill(process);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            killer.start();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                // A dying server makes the client say more than numbers.
                if (NUMBER.matcher(line).matches()) {
                    kept.add(Integer.valueOf(line));
                }
            }
            killer.join();
        }
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(kept, first + kept.size() + 1);
    }

    /** What is killed. */
    @FunctionalInterface
    private interface Victim {

        void kill(Process writer) throws Exception;
    }

    @Test
    void aKilledProcessLosesNothingThatH2HadAcknowledged() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("killed");
        new Schema(new DriverManagerDataSource(url, "sa", ""), Dialect.H2, Clock.systemUTC()).require(true);
        List<Integer> all = new ArrayList<>();
        int next = 0;
        for (int kill = 0; kill < H2_KILLS; kill++) {
            Said said = write(url + ";WRITE_DELAY=0", "sa", next, KillTest::killWriter);
            all.addAll(said.kept());
            next = said.next();
            hold(new DriverManagerDataSource(url, "sa", ""), all);
        }
        tell("H2", H2_KILLS, all);
    }

    @Test
    void neitherAKilledClientNorAKilledServerLosesAnythingOfPostgresql() throws Exception {
        Path data = folder.resolve("postgres");
        List<Integer> all = new ArrayList<>();
        int next = 0;
        int kills = CLIENT_KILLS + SERVER_KILLS;
        for (int kill = 0; kill < kills; kill++) {
            boolean server = kill >= CLIENT_KILLS;
            try (EmbeddedPostgres postgres = started(data)) {
                if (kill == 0) {
                    new Schema(postgres.getPostgresDatabase(), Dialect.POSTGRESQL, Clock.systemUTC()).require(true);
                }
                hold(postgres.getPostgresDatabase(), all);
                Said said = write(
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "postgres",
                        next,
                        server ? writer -> killServer(data) : KillTest::killWriter);
                all.addAll(said.kept());
                next = said.next();
                if (!server) {
                    hold(postgres.getPostgresDatabase(), all);
                }
            }
        }
        try (EmbeddedPostgres postgres = started(data)) {
            hold(postgres.getPostgresDatabase(), all);
        }
        tell("PostgreSQL", kills, all);
    }

    @Test
    void aJobThatIsKilledGoesOnAndDoesNothingTwice() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("jobs");
        DriverManagerDataSource source = new DriverManagerDataSource(url, "sa", "");
        new Schema(source, Dialect.H2, Clock.systemUTC()).require(true);
        KilledJobs.jobs(source, Clock.systemUTC()).ask("town", KilledJobs.ID, "counting");
        int kills = 0;
        boolean done = false;
        while (!done) {
            Process process = started(KilledJobs.class, url + ";WRITE_DELAY=0", String.valueOf(kills + 1));
            try (BufferedReader said = process.inputReader()) {
                assertThat(said.readLine()).isEqualTo("ready");
                if (kills < JOB_KILLS) {
                    Thread.sleep(random.nextInt(20, 200));
                    killWriter(process);
                    kills++;
                }
                done = "DONE".equals(said.readLine());
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        Job job = KilledJobs.jobs(source, Clock.systemUTC())
                .find("town", KilledJobs.ID)
                .orElseThrow();
        assertThat(job.done()).isEqualTo(KilledJobs.PIECES);
        var records =
                Databases.stores(source, Clock.systemUTC()).of("town").now().all(Organisation.class);
        assertThat(records).hasSize(KilledJobs.PIECES);
        LoggerFactory.getLogger(KillTest.class).info("a job of {} pieces, {} kills", records.size(), kills);
    }

    private static void tell(String database, int kills, List<Integer> acknowledged) {
        LoggerFactory.getLogger(KillTest.class)
                .info(
                        "{}: {} kills, {} units of {} records acknowledged",
                        database,
                        kills,
                        acknowledged.size(),
                        KilledWriter.ROWS);
        assertThat(acknowledged).isNotEmpty();
    }

    private static EmbeddedPostgres started(Path data) throws IOException {
        // It makes fsync and its like false for speed; here they are what is looked at.
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /** Not by the process itself, which would close what it has said together with it. */
    private static void killWriter(Process writer) {
        assertThat(writer.toHandle().destroyForcibly()).isTrue();
    }

    /** Every process of the server at once. */
    private static void killServer(Path data) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> workers = server.descendants().toList();
        server.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
    }
}
