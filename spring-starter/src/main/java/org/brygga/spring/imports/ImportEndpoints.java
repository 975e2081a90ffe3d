// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.brygga.access.Role;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.Undoing;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.security.ViewerText;
import org.brygga.spring.steps.StepBodies;
import org.brygga.spring.store.TenantStores;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends files to be imported: they are tried, mended and tried again, kept, and taken back. */
public final class ImportEndpoints implements Endpoint.Source {

    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);
    private static final int MOST = 100;

    private final Workplace workplace;
    private final Jobs jobs;
    private final ImportWork work;
    private final ImportFiles prepared;
    private final long maxFile;

    ImportEndpoints(Workplace workplace, Jobs jobs, ImportWork work, long maxFile) {
        this.workplace = workplace;
        this.jobs = jobs;
        this.work = work;
        this.prepared = new ImportFiles(work);
        this.maxFile = maxFile;
    }

    /**
     * The endpoints over stores.
     *
     * @param maxFile the largest file that is taken, in bytes
     */
    public static ImportEndpoints over(
            Brygga brygga, TenantStores stores, SentFiles files, Jobs jobs, long maxFile, Clock clock) {
        return new ImportEndpoints(
                new Workplace(brygga, stores, null, clock),
                jobs,
                new ImportWork(brygga, stores, files, clock),
                maxFile);
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/imports", COORDINATOR, this::send).counted(),
                Endpoint.get("/imports", COORDINATOR, this::all),
                Endpoint.get("/imports/{id}", COORDINATOR, this::one),
                new Endpoint(HttpMethod.DELETE, "/imports/{id}", COORDINATOR, false, this::remove),
                Endpoint.get("/imports/{id}/report", COORDINATOR, this::report),
                Endpoint.post("/imports/{id}/mappings", COORDINATOR, this::map),
                Endpoint.post("/imports/{id}/commits", COORDINATOR, this::commit),
                Endpoint.post("/imports/{id}/reversals", COORDINATOR, this::undo),
                Endpoint.get("/imports/{id}/marked", COORDINATOR, this::marked),
                Endpoint.get("/imports/{id}/refused", COORDINATOR, this::refused));
    }

    private ServerResponse send(Call call) throws IOException {
        call.allow(Set.of("strategy", "atomicity", "absence", "most-removed", "only"));
        ImportOptions options = new ImportOptions(
                word(call, "strategy", ImportOptions.Strategy.CREATE_AND_UPDATE),
                word(call, "atomicity", ImportOptions.Atomicity.ALL),
                word(call, "absence", ImportOptions.Absence.KEEPS),
                call.number("most-removed", ImportOptions.STANDARD.mostRemoved(), 0, 100),
                call.parameter("only").map(ImportEndpoints::kind).orElse(null),
                Mapping.NONE);
        String id = UUID.randomUUID().toString();
        String job = id + "-try-1";
        SentFile sent = new SentFile(
                call.caller().tenant(),
                id,
                call.who(),
                call.fileName(),
                ImportTexts.of(options),
                ViewerText.of(call.caller().viewer()),
                job,
                null,
                workplace.clock().instant().truncatedTo(ChronoUnit.MICROS));
        work.files().keep(sent, call.file(maxFile));
        Job asked = jobs.ask(sent.tenant(), job, TryingJob.WORD);
        return Answers.of(HttpStatus.ACCEPTED, item(sent, asked), null, URI.create(call.path() + "/" + id));
    }

    private static <E extends Enum<E>> E word(Call call, String name, E otherwise) {
        return call.parameter(name)
                .map(text -> Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(Refusal::parameter))
                .orElse(otherwise);
    }

    private static RecordType kind(String word) {
        return RecordType.ofWord(word).orElseThrow(Refusal::parameter);
    }

    private ServerResponse all(Call call) {
        call.allow(Set.of());
        List<String> items = work.files().of(call.caller().tenant(), call.who(), MOST).stream()
                .map(sent -> item(sent, job(sent)))
                .toList();
        return Answers.ok("{\"items\":[" + String.join(",", items) + "]}");
    }

    private ServerResponse one(Call call) {
        call.allow(Set.of());
        SentFile sent = own(call);
        return Answers.ok(item(sent, job(sent)));
    }

    private SentFile own(Call call) {
        return work.files()
                .find(call.caller().tenant(), call.part("id"))
                .filter(sent -> sent.owner().equals(call.who()))
                .orElseThrow(Refusal::notFound);
    }

    private @Nullable Job job(SentFile sent) {
        return jobs.find(sent.tenant(), sent.job()).orElse(null);
    }

    private String item(SentFile sent, @Nullable Job job) {
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

    /** A file is worked with when nobody else works with it, and a job that is done has said what it said. */
    private SentFile idle(Call call) {
        SentFile sent = own(call);
        Job job = job(sent);
        if (sent.report() == null
                || (job != null && (job.state() == Job.State.WAITING || job.state() == Job.State.RUNNING))) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        return sent;
    }

    private ServerResponse remove(Call call) {
        call.allow(Set.of());
        SentFile sent = own(call);
        work.files().remove(sent.tenant(), sent.id());
        return Answers.none();
    }

    private ServerResponse report(Call call) {
        call.allow(Set.of());
        SentFile sent = idle(call);
        ImportReport report = ImportTexts.report(Objects.requireNonNull(sent.report()));
        return Answers.ok(work.texts().of(report, call.locale()));
    }

    /** What somebody says of the sheets, columns and values of her file. */
    private record Said(
            @Nullable Map<String, String> sheets,
            @Nullable Map<String, String> columns,
            @Nullable Map<String, String> values) {}

    private ServerResponse map(Call call) throws IOException {
        call.allow(Set.of());
        SentFile sent = idle(call);
        if (committed(sent)) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        Said said = StepBodies.read(call, Said.class);
        Mapping mapping = new Mapping(known(said.sheets()), known(said.columns()), known(said.values()));
        String options = ImportTexts.of(ImportWork.options(sent).withMapping(mapping));
        return again(call, sent, options, TryingJob.WORD, "-try-");
    }

    private static Map<String, String> known(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    private ServerResponse commit(Call call) {
        call.allow(Set.of());
        SentFile sent = idle(call);
        Job job = job(sent);
        boolean failed =
                job != null && job.state() == Job.State.FAILED && job.kind().equals(KeepingJob.WORD);
        if (committed(sent) && !failed) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        if (failed) {
            // It goes on where it was.
            Job asked = jobs.ask(sent.tenant(), sent.job(), KeepingJob.WORD);
            return Answers.of(HttpStatus.ACCEPTED, item(sent, asked), null, URI.create("../" + sent.id()));
        }
        return again(call, sent, sent.options(), KeepingJob.WORD, "-keep-");
    }

    private boolean committed(SentFile sent) {
        return sent.report() != null && ImportTexts.report(sent.report()).committed();
    }

    private ServerResponse again(Call call, SentFile sent, String options, String kind, String mark) {
        String job = sent.id() + mark + Long.toString(workplace.clock().millis(), Character.MAX_RADIX);
        work.files().change(sent.tenant(), sent.id(), options, job);
        Job asked = jobs.ask(sent.tenant(), job, kind);
        SentFile now = work.files().find(sent.tenant(), sent.id()).orElse(sent);
        URI place = URI.create(call.path().substring(0, call.path().lastIndexOf('/')));
        return Answers.of(HttpStatus.ACCEPTED, item(now, asked), null, place);
    }

    private ServerResponse undo(Call call) {
        call.allow(Set.of());
        SentFile sent = idle(call);
        ImportReport report = ImportTexts.report(Objects.requireNonNull(sent.report()));
        if (!report.committed()) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        Findings left =
                new Undoing(workplace.store(call), workplace.brygga().packs().rules()).undo(report, workplace.by(call));
        work.files().remove(sent.tenant(), sent.id());
        return Answers.ok("{\"findings\":" + prepared.findings(left, call.locale()) + "}");
    }

    private ServerResponse marked(Call call) {
        return file(call, "marked-", (sent, report, locale, out) -> prepared.marked(sent, report, locale, out));
    }

    private ServerResponse refused(Call call) {
        return file(call, "refused-", (sent, report, locale, out) -> prepared.refused(sent, report, out));
    }

    /** Writes a file that goes back. */
    @FunctionalInterface
    private interface Writing {

        void write(SentFile sent, ImportReport report, Locale locale, ByteArrayOutputStream out);
    }

    private ServerResponse file(Call call, String prefix, Writing writing) {
        call.allow(Set.of());
        SentFile sent = idle(call);
        if (!prepared.canBeSentBack(sent)) {
            throw Refusal.notFound();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(sent, ImportTexts.report(Objects.requireNonNull(sent.report())), call.locale(), out);
        } catch (UncheckedIOException e) {
            throw Refusal.notFound();
        }
        return Answers.file(out.toByteArray(), prepared.type(sent), prefix + sent.name());
    }
}
