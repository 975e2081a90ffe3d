// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Finds what somebody has sent, which nobody else is told of, and says how far it is. */
final class ImportLookup {

    private final SentFiles files;
    private final Jobs jobs;

    ImportLookup(SentFiles files, Jobs jobs) {
        this.files = files;
        this.jobs = jobs;
    }

    /**
     * The file that a call is about.
     *
     * @throws Refusal if whoever calls has sent none with this id
     */
    SentFile own(Call call) {
        return files.find(call.caller().tenant(), call.part("id"))
                .filter(sent -> sent.owner().equals(call.who()))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The same where nobody else works with it, and a job that is done has said what it said.
     *
     * @throws Refusal if it is busy
     */
    SentFile idle(Call call) {
        SentFile sent = own(call);
        Job job = job(sent);
        if (sent.report() == null
                || (job != null && (job.state() == Job.State.WAITING || job.state() == Job.State.RUNNING))) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        return sent;
    }

    @Nullable Job job(SentFile sent) {
        return jobs.find(sent.tenant(), sent.job()).orElse(null);
    }

    static boolean committed(SentFile sent) {
        return sent.report() != null && ImportTexts.report(sent.report()).committed();
    }

    static String item(SentFile sent, @Nullable Job job) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", sent.id());
        item.put("file", sent.name());
        item.put("sent", sent.at().toString());
        item.put("kind", job == null ? null : job.kind());
        item.put("state", job == null ? null : job.state().name());
        item.put("done", job == null ? 0 : job.done());
        item.put("total", job == null ? 0 : job.total());
        ImportReport report = sent.report() == null ? null : ImportTexts.report(sent.report());
        item.put("committed", report != null && report.committed());
        item.put("counts", report == null ? List.of() : report.counts());
        item.put("errors", report == null ? 0 : report.findings().errors().size());
        return Answers.json(item);
    }
}
