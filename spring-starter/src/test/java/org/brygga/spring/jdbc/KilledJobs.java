// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.JobKind;
import org.brygga.spring.jobs.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A process that does a long job, keeping one record in each piece, and is killed at any moment. */
public final class KilledJobs {

    static final String ID = "long";
    static final int PIECES = 400;

    private KilledJobs() {}

    static Jobs jobs(DriverManagerDataSource source, Clock clock) {
        return new JdbcJobs(
                JdbcClient.create(source), new TransactionTemplate(new JdbcTransactionManager(source)), clock);
    }

    /** A clock that is ahead, as it is when a lease has run out. */
    static Clock ahead(int starts) {
        return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10L * starts));
    }

    /**
     * Goes on with the job until it is killed or done.
     *
     * @param arguments the address of the database, and how often the job was gone on with before
     */
    public static void main(String[] arguments) {
        DriverManagerDataSource source = new DriverManagerDataSource(arguments[0], "sa", "");
        Clock clock = ahead(Integer.parseInt(arguments[1]));
        DatasetStore store = Databases.stores(source, clock).of("town");
        Jobs jobs = jobs(source, clock);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("ready");
        Optional<Job> leased = jobs.lease();
        Job job = leased.orElseThrow();
        while (job.state() == Job.State.RUNNING) {
            job = jobs.advance(job, one -> {
                store.inUnit(unit -> unit.put(
                        OrganisationBuilder.builder().id("piece-" + one.done()).build(), 0));
                long done = one.done() + 1;
                return one.after(new JobKind.Progress(done, PIECES, String.valueOf(done), done == PIECES));
            });
        }
        out.println(job.state());
    }
}
