// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.brygga.access.Role;
import org.brygga.model.value.Period;
import org.brygga.sdk.json.report.Releases;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Head;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.brygga.sdk.report.making.Publications;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.sdk.store.Release;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.files.FileOrders;
import org.brygga.spring.steps.StepBodies;
import org.brygga.spring.web.FindingsJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Reports that are published, for every role; publishing one is for coordinators, and cannot be taken back. */
public final class ReleaseEndpoints implements Endpoint.Source {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final String WITH = "with";

    private final ReportDoor door;
    private final Workplace workplace;
    private final FindingsJson findings;
    private final ComparedReleases compared;

    public ReleaseEndpoints(Workplace workplace) {
        this.door = new ReportDoor(workplace);
        this.workplace = workplace;
        this.findings = new FindingsJson(workplace.brygga().packs());
        this.compared = new ComparedReleases(workplace.brygga().packs());
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/releases", ALL, this::all),
                Endpoint.get("/releases/{id}", ALL, this::one),
                Endpoint.get("/releases/{id}/comparison", ALL, this::compare),
                Endpoint.post("/releases", EnumSet.of(Role.COORDINATOR), this::publish)
                        .counted());
    }

    /**
     * What is to be published.
     *
     * @param id of the publication; drawn if none is given
     */
    private record Wanted(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String about,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private ServerResponse all(Call call) {
        call.query().allow(Set.of());
        List<Map<String, Object>> items = workplace.store(call).releases(Releases.KIND).stream()
                .map(release -> item(release, Releases.read(release).report()))
                .toList();
        return Answers.ok("{\"items\":" + Answers.json(items) + "}");
    }

    private static Map<String, Object> item(Release release, Report report) {
        Head head = report.head();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", release.id());
        item.put("kind", report.kind().word());
        if (head.about() != null) {
            item.put("about", head.about().text());
        }
        Period period = head.period();
        if (period.start() != null) {
            item.put("from", period.start().text());
        }
        if (period.end() != null) {
            item.put("to", period.end().text());
        }
        item.put("published", release.published().toString());
        item.put("sha256", Reports.hash(report));
        return item;
    }

    private ServerResponse one(Call call) throws IOException {
        call.query().allow(Set.of());
        return Answers.ok(ReportEndpoints.json(found(call, call.part("id")).report()));
    }

    /** What is published, whoever asks; what another data controller published is not there. */
    private Publishing.Published found(Call call, String id) {
        return Publications.find(workplace.store(call), id).orElseThrow(Refusal::notFound);
    }

    private ServerResponse compare(Call call) {
        call.query().allow(Set.of(WITH));
        Publishing.Published after = found(call, call.part("id"));
        Publishing.Published before = found(call, call.query().text(WITH).orElseThrow(Refusal::parameter));
        ReportComparison comparison;
        try {
            comparison = ReportComparison.of(before.report(), after.report());
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("before", item(before.release(), before.report()));
        told.put("after", item(after.release(), after.report()));
        told.putAll(compared.told(comparison, call.locale()));
        return Answers.ok(Answers.json(told));
    }

    private ServerResponse publish(Call call) throws IOException {
        call.query().allow(Set.of());
        Wanted wanted = StepBodies.read(call, Wanted.class);
        ReportKind kind = ReportKind.ofWord(StepBodies.needed(wanted.kind())).orElseThrow(Refusal::parameter);
        LocalDate from = StepBodies.needed(wanted.from());
        LocalDate to = StepBodies.needed(wanted.to());
        String id = wanted.id() == null ? UUID.randomUUID().toString() : wanted.id();
        if (!ID.matcher(id).matches()) {
            throw Refusal.parameter();
        }
        AskedReport asked = AskedReport.checked(kind, wanted.about(), from, to, workplace.today(), true);
        FileOrders.writeDown(workplace, call, AskedRelease.RELEASE, asked.text());
        Publishing.Outcome outcome = door.publishing()
                .publish(workplace.store(call), asked.request(), call.caller().viewer(), id);
        if (!(outcome instanceof Publishing.Published published)) {
            throw ReportDoor.refusal(outcome);
        }
        Map<String, Object> item = item(published.release(), published.report());
        item.put("findings", findings.list(published.findings(), call.locale()));
        return Answers.of(HttpStatus.CREATED, Answers.json(item), null, URI.create(call.path() + "/" + id));
    }
}
