// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does jobs, one at a time, on a thread of its own. It stops after the piece it is at; another instance, or this one after a
 * restart, goes on.
 */
public final class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration LONGEST_PIECE = Duration.ofSeconds(30);

    private final Jobs jobs;
    private final Map<String, JobKind> kinds;
    private final Duration pause;
    private final Runnable first;
    private volatile boolean running;
    private volatile ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    /**
     * @param pause how long to wait before looking for work again
     * @param first what is done before each look, for example asking for the work of the day
     */
    public JobRunner(Jobs jobs, List<JobKind> kinds, Duration pause, Runnable first) {
        this.first = first;
        this.jobs = jobs;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::word, Function.identity()));
        this.pause = pause;
    }

    /** Whether there is such a kind of work. */
    public boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    @Override
    public void start() {
        running = true;
        if (thread.isShutdown()) {
            thread = Executors.newSingleThreadScheduledExecutor();
        }
        ScheduledFuture<?> looking =
                thread.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        LOG.debug("Jobs are looked for: {}", !looking.isCancelled());
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_PIECE.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        try {
            first.run();
            Optional<Job> job = lease();
            while (job.isPresent()) {
                go(job.get());
                job = lease();
            }
        } catch (RuntimeException e) {
            // The text of a failure may show what the database was told.
            LOG.warn("Jobs cannot be looked for: {}", e.getClass().getSimpleName());
        }
    }

    private Optional<Job> lease() {
        return running ? jobs.lease() : Optional.empty();
    }

    private void go(Job leased) {
        JobKind kind = kinds.get(leased.kind());
        Job job = leased;
        try {
            while (running && kind != null && job.state() == Job.State.RUNNING) {
                job = jobs.advance(job, one -> one.after(kind.next(one)));
            }
            if (kind != null && job.state() == Job.State.RUNNING) {
                jobs.release(job);
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "Job {} of the kind {} failed: {}",
                    job.id(),
                    job.kind(),
                    e.getClass().getSimpleName());
            jobs.fail(job);
        }
        if (kind == null) {
            LOG.warn("Job {} is of the kind {}, which is not known here", job.id(), job.kind());
            jobs.fail(job);
        }
    }
}
