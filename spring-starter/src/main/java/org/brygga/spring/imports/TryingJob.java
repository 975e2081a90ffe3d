// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.util.Optional;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.JobKind;

/** Says what would become of a file. */
final class TryingJob implements JobKind {

    static final String WORD = "import-trial";

    private final ImportWork work;

    TryingJob(ImportWork work) {
        this.work = work;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Progress next(Job job) {
        Optional<SentFile> sent = work.files().find(job.tenant(), KeepingJob.importOf(job));
        // Whoever sent it may have taken it back meanwhile, or sent another one after it.
        sent.filter(file -> file.job().equals(job.id())).ifPresent(work::tryOut);
        return new Progress(1, 1, "", true);
    }
}
