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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.brygga.access.Role;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.security.ViewerText;
import org.brygga.spring.store.TenantStores;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends files to be imported, and says what becomes of them; what is done with one afterwards is a step. */
public final class ImportEndpoints implements Endpoint.Source {

    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);
    private static final int MOST = 100;

    private final Workplace workplace;
    private final Jobs jobs;
    private final ImportWork work;
    private final ImportFiles prepared;
    private final ImportLookup lookup;
    private final ImportSteps steps;
    private final long maxFile;

    ImportEndpoints(Workplace workplace, Jobs jobs, ImportWork work, long maxFile) {
        this.workplace = workplace;
        this.jobs = jobs;
        this.work = work;
        this.prepared = new ImportFiles(work);
        this.lookup = new ImportLookup(work.files(), jobs);
        this.steps = new ImportSteps(workplace, jobs, work, lookup, prepared);
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
                Endpoint.post("/imports/{id}/mappings", COORDINATOR, steps::map),
                Endpoint.post("/imports/{id}/commits", COORDINATOR, steps::commit),
                Endpoint.post("/imports/{id}/reversals", COORDINATOR, steps::undo),
                Endpoint.get("/imports/{id}/marked", COORDINATOR, this::marked),
                Endpoint.get("/imports/{id}/refused", COORDINATOR, this::refused));
    }

    private ServerResponse send(Call call) throws IOException {
        call.query().allow(Set.of("strategy", "atomicity", "absence", "most-removed", "only"));
        ImportOptions options = new ImportOptions(
                word(call, "strategy", ImportOptions.Strategy.CREATE_AND_UPDATE),
                word(call, "atomicity", ImportOptions.Atomicity.ALL),
                word(call, "absence", ImportOptions.Absence.KEEPS),
                call.query().number("most-removed", ImportOptions.STANDARD.mostRemoved(), 0, 100),
                call.query().text("only").map(ImportEndpoints::kind).orElse(null),
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
        return Answers.of(
                HttpStatus.ACCEPTED, ImportLookup.item(sent, asked), null, URI.create(call.path() + "/" + id));
    }

    private static <E extends Enum<E>> E word(Call call, String name, E otherwise) {
        return call.query()
                .text(name)
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
        call.query().allow(Set.of());
        List<String> items = work.files().of(call.caller().tenant(), call.who(), MOST).stream()
                .map(sent -> ImportLookup.item(sent, lookup.job(sent)))
                .toList();
        return Answers.ok("{\"items\":[" + String.join(",", items) + "]}");
    }

    private ServerResponse one(Call call) {
        call.query().allow(Set.of());
        SentFile sent = lookup.own(call);
        return Answers.ok(ImportLookup.item(sent, lookup.job(sent)));
    }

    private ServerResponse remove(Call call) {
        call.query().allow(Set.of());
        SentFile sent = lookup.own(call);
        work.files().remove(sent.tenant(), sent.id());
        return Answers.none();
    }

    private ServerResponse report(Call call) {
        call.query().allow(Set.of());
        SentFile sent = lookup.idle(call);
        ImportReport report = ImportTexts.report(Objects.requireNonNull(sent.report()));
        return Answers.ok(work.texts().of(report, call.locale()));
    }

    /** What somebody says of the sheets, columns and values of her file. */
    record Said(
            @Nullable Map<String, String> sheets,
            @Nullable Map<String, String> columns,
            @Nullable Map<String, String> values) {}

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
        call.query().allow(Set.of());
        SentFile sent = lookup.idle(call);
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
