// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brygga.finding.Findings;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Undoing;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.steps.StepBodies;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** What is done with a file that has been tried: it is mapped and tried again, kept, and taken back. */
final class ImportSteps {

    private final Workplace workplace;
    private final Jobs jobs;
    private final ImportWork work;
    private final ImportLookup lookup;
    private final ImportFiles prepared;

    ImportSteps(Workplace workplace, Jobs jobs, ImportWork work, ImportLookup lookup, ImportFiles prepared) {
        this.workplace = workplace;
        this.jobs = jobs;
        this.work = work;
        this.lookup = lookup;
        this.prepared = prepared;
    }

    ServerResponse map(Call call) throws IOException {
        call.query().allow(Set.of());
        SentFile sent = lookup.idle(call);
        if (ImportLookup.committed(sent)) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        ImportEndpoints.Said said = StepBodies.read(call, ImportEndpoints.Said.class);
        Mapping mapping = new Mapping(known(said.sheets()), known(said.columns()), known(said.values()));
        String options = ImportTexts.of(ImportWork.options(sent).withMapping(mapping));
        return again(call, sent, options, TryingJob.WORD, "-try-");
    }

    private static Map<String, String> known(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    ServerResponse commit(Call call) {
        call.query().allow(Set.of());
        SentFile sent = lookup.idle(call);
        Job job = lookup.job(sent);
        boolean failed =
                job != null && job.state() == Job.State.FAILED && job.kind().equals(KeepingJob.WORD);
        if (ImportLookup.committed(sent) && !failed) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        if (failed) {
            // It goes on where it was.
            Job asked = jobs.ask(sent.tenant(), sent.job(), KeepingJob.WORD);
            return Answers.of(HttpStatus.ACCEPTED, ImportLookup.item(sent, asked), null, URI.create("../" + sent.id()));
        }
        return again(call, sent, sent.options(), KeepingJob.WORD, "-keep-");
    }

    private ServerResponse again(Call call, SentFile sent, String options, String kind, String mark) {
        String job = sent.id() + mark + Long.toString(workplace.clock().millis(), Character.MAX_RADIX);
        work.files().change(sent.tenant(), sent.id(), options, job);
        Job asked = jobs.ask(sent.tenant(), job, kind);
        SentFile now = work.files().find(sent.tenant(), sent.id()).orElse(sent);
        URI place = URI.create(call.path().substring(0, call.path().lastIndexOf('/')));
        return Answers.of(HttpStatus.ACCEPTED, ImportLookup.item(now, asked), null, place);
    }

    ServerResponse undo(Call call) {
        call.query().allow(Set.of());
        SentFile sent = lookup.idle(call);
        ImportReport report = ImportTexts.report(Objects.requireNonNull(sent.report()));
        if (!report.committed()) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        Findings left =
                new Undoing(workplace.store(call), workplace.brygga().packs().rules()).undo(report, workplace.by(call));
        work.files().remove(sent.tenant(), sent.id());
        return Answers.ok("{\"findings\":" + prepared.findings(left, call.locale()) + "}");
    }
}
