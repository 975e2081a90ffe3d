// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.brygga.spring.jdbc.rows.Moments;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of jobs. A lease gives a job to one instance for a while; each piece that is done renews it. */
final class JdbcJobs implements Jobs {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final String COLUMNS = "tenant, id, kind, state, done, total, place, asked, touched";

    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final Clock clock;

    JdbcJobs(JdbcClient client, TransactionTemplate transactions, Clock clock) {
        this.client = client;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Job ask(String tenant, String id, String kind) {
        Instant now = Moments.now(clock);
        try {
            transactions.executeWithoutResult(status -> {
                Optional<Job> there = find(tenant, id);
                there.filter(job -> job.state() == Job.State.FAILED)
                        .ifPresent(job -> keep(job, Job.State.WAITING, now));
                if (there.isEmpty()) {
                    client.sql("insert into brygga_job (" + COLUMNS
                                    + ", leased) values (:tenant, :id, :kind, 'WAITING', 0,"
                                    + " 0, '', :now, :now, :now)")
                            .param("tenant", tenant)
                            .param("id", id)
                            .param("kind", kind)
                            .param("now", Moments.column(now))
                            .update();
                }
            });
        } catch (DuplicateKeyException e) {
            // Another instance was asked at the same moment, and has it.
            return find(tenant, id).orElseThrow();
        }
        return find(tenant, id).orElseThrow();
    }

    @Override
    public Optional<Job> find(String tenant, String id) {
        return client.sql("select " + COLUMNS + " from brygga_job where tenant = :tenant and id = :id")
                .param("tenant", tenant)
                .param("id", id)
                .query(JdbcJobs::job)
                .optional();
    }

    @Override
    public List<Job> of(String tenant, int limit) {
        return client.sql("select " + COLUMNS
                        + " from brygga_job where tenant = :tenant order by asked desc, id limit :limit")
                .param("tenant", tenant)
                .param("limit", limit)
                .query(JdbcJobs::job)
                .list();
    }

    @Override
    public Optional<Job> lease() {
        return transactions.execute(status -> {
            Instant now = Moments.now(clock);
            Optional<Job> free = client.sql("select " + COLUMNS + " from brygga_job where state = 'WAITING'"
                            + " or (state = 'RUNNING' and leased < :now) order by asked, id limit 1 for update")
                    .param("now", Moments.column(now))
                    .query(JdbcJobs::job)
                    .optional();
            return free.filter(job -> keep(job, Job.State.RUNNING, now) == 1)
                    .flatMap(job -> find(job.tenant(), job.id()));
        });
    }

    @Override
    public Job advance(Job job, UnaryOperator<Job> piece) {
        return transactions.execute(status -> {
            Job locked = client.sql(
                            "select " + COLUMNS + " from brygga_job where tenant = :tenant and id = :id for update")
                    .param("tenant", job.tenant())
                    .param("id", job.id())
                    .query(JdbcJobs::job)
                    .single();
            if (locked.state() != Job.State.RUNNING || locked.done() != job.done()) {
                // Somebody else has gone on with it; what she did is hers.
                return locked;
            }
            Job next = piece.apply(locked);
            keep(next, next.state(), Moments.now(clock));
            return next;
        });
    }

    @Override
    public void release(Job job) {
        transactions.executeWithoutResult(status -> keep(job, Job.State.WAITING, Moments.now(clock)));
    }

    @Override
    public void fail(Job job) {
        transactions.executeWithoutResult(status -> keep(job, Job.State.FAILED, Moments.now(clock)));
    }

    private int keep(Job job, Job.State state, Instant now) {
        return client.sql("update brygga_job set state = :state, done = :done, total = :total, place = :place,"
                        + " touched = :now, leased = :until where tenant = :tenant and id = :id")
                .param("state", state.name())
                .param("done", job.done())
                .param("total", job.total())
                .param("place", job.place())
                .param("now", Moments.column(now))
                .param("until", Moments.column(now.plus(LEASE)))
                .param("tenant", job.tenant())
                .param("id", job.id())
                .update();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getString("tenant"),
                row.getString("id"),
                row.getString("kind"),
                Job.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("place"),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                row.getObject("touched", OffsetDateTime.class).toInstant());
    }
}
