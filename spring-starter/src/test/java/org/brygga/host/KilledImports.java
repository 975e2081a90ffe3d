// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.springframework.context.annotation.Bean;

/** An application that goes on with an import that was begun, and is killed at any moment. */
public final class KilledImports {

    private static final int PAUSE = 20;

    private KilledImports() {}

    /** A clock that is ahead, as it is when the lease of a killed process has run out. */
    static class Ahead {

        @Bean
        Clock clock() {
            return Clock.offset(
                    Clock.systemUTC(), Duration.ofMinutes(10L * Integer.getInteger("brygga.test.starts", 0)));
        }
    }

    /**
     * Starts, and ends when nothing is left to do.
     *
     * @param arguments the address of the database, and how often it was started before
     */
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("brygga.test.starts", arguments[1]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (RecordsHost host =
                RecordsHost.startAt(arguments[0], List.of(Ahead.class), "brygga.store.jobs-pause=10ms")) {
            out.println("ready");
            Jobs jobs = host.running().context().getBean(Jobs.class);
            List<Job> open = open(jobs);
            long kept = open.stream().mapToLong(Job::done).sum();
            while (!open.isEmpty()) {
                long now = open.stream().mapToLong(Job::done).sum();
                if (now > kept) {
                    out.println("kept " + now);
                }
                kept = now;
                Thread.sleep(PAUSE);
                open = open(jobs);
            }
            out.println("done");
        }
    }

    private static List<Job> open(Jobs jobs) {
        return jobs.of("town", 100).stream()
                .filter(job -> job.state() == Job.State.WAITING || job.state() == Job.State.RUNNING)
                .toList();
    }
}
