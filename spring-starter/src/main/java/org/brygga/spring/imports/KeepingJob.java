// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.util.Optional;
import org.brygga.sdk.bulk.ImportOptions.Atomicity;
import org.brygga.sdk.bulk.ImportPlan;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.JobKind;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a file: all of it in one piece, or so many records at a time. What is kept and how far it is are one transaction, so after a
 * restart it goes on where it was, and the report is that of the first plan.
 */
final class KeepingJob implements JobKind {

    static final String WORD = "import";

    private static final int PIECE = 500;
    private static final int UUID_LENGTH = 36;

    private final ImportWork work;

    /** The plan of the job that is being done; one job is done at a time. */
    private @Nullable Planned planned;

    KeepingJob(ImportWork work) {
        this.work = work;
    }

    private record Planned(String job, ImportPlan plan) {}

    @Override
    public String word() {
        return WORD;
    }

    /** The id of the import that a job is about. */
    static String importOf(Job job) {
        return job.id().substring(0, Math.min(UUID_LENGTH, job.id().length()));
    }

    @Override
    public Progress next(Job job) {
        Optional<SentFile> found = work.files()
                .find(job.tenant(), importOf(job))
                .filter(file -> file.job().equals(job.id()));
        if (found.isEmpty()) {
            return new Progress(job.done(), job.total(), "", true);
        }
        SentFile sent = found.get();
        ImportPlan plan = plan(job, sent);
        if (job.done() == 0) {
            ImportReport report = work.report(sent, plan);
            work.files().report(sent.tenant(), sent.id(), ImportTexts.kept(report));
        }
        boolean whole = ImportWork.options(sent).atomicity() == Atomicity.ALL;
        int from = Math.toIntExact(job.done());
        int to = whole ? plan.size() : Math.min(plan.size(), from + PIECE);
        try {
            work.store(job.tenant()).inUnit(unit -> {
                plan.keep(unit, from, to);
                return plan;
            });
        } catch (StaleVersionException e) {
            // Somebody has changed a record meanwhile; who asks again gets a new plan.
            planned = null;
            throw e;
        }
        boolean finished = to == plan.size();
        planned = finished ? null : planned;
        return new Progress(to, plan.size(), "", finished);
    }

    private ImportPlan plan(Job job, SentFile sent) {
        Planned known = planned;
        if (known == null || !known.job().equals(job.id()) || job.done() == 0) {
            known = new Planned(job.id(), work.plan(sent));
            planned = known;
        }
        return known.plan();
    }
}
