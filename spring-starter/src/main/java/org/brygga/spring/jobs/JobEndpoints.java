// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jobs;

import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.steps.StepBodies;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks for jobs, and tells how far they are. */
public final class JobEndpoints implements Endpoint.Source {

    private static final Set<Role> OFFICER = EnumSet.of(Role.DATA_PROTECTION_OFFICER);
    private static final int PIECE = 100;

    private final Workplace workplace;
    private final Jobs jobs;
    private final Set<String> kinds;

    /**
     * @param kinds what may be asked for
     */
    public JobEndpoints(Workplace workplace, Jobs jobs, Set<String> kinds) {
        this.workplace = workplace;
        this.jobs = jobs;
        this.kinds = Set.copyOf(kinds);
    }

    /** Which work is asked for. */
    private record Ask(@Nullable String kind) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/jobs", OFFICER, this::ask),
                Endpoint.get("/jobs", OFFICER, this::all),
                Endpoint.get("/jobs/{id}", OFFICER, this::one));
    }

    /** The same work is not asked for twice on a day. */
    private ServerResponse ask(Call call) throws IOException {
        call.query().allow(Set.of());
        wholly(call);
        String kind = StepBodies.needed(StepBodies.read(call, Ask.class).kind());
        if (!kinds.contains(kind)) {
            throw Refusal.notFound();
        }
        Job job = jobs.ask(call.caller().tenant(), kind + "-" + workplace.today(), kind);
        return Answers.of(HttpStatus.ACCEPTED, Answers.json(item(job)), null, URI.create(call.path() + "/" + job.id()));
    }

    private ServerResponse all(Call call) {
        call.query().allow(Set.of());
        wholly(call);
        return Answers.ok("{\"items\":"
                + Answers.json(jobs.of(call.caller().tenant(), PIECE).stream()
                        .map(JobEndpoints::item)
                        .toList())
                + "}");
    }

    private ServerResponse one(Call call) {
        call.query().allow(Set.of());
        wholly(call);
        return Answers.ok(Answers.json(jobs.find(call.caller().tenant(), call.part("id"))
                .map(JobEndpoints::item)
                .orElseThrow(Refusal::notFound)));
    }

    private static void wholly(Call call) {
        if (!call.caller().viewer().delimitation().whole()) {
            throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
        }
    }

    private static Map<String, Object> item(Job job) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", job.id());
        item.put("kind", job.kind());
        item.put("state", job.state().name());
        item.put("done", job.done());
        item.put("total", job.total());
        item.put("asked", job.asked().toString());
        item.put("touched", job.touched().toString());
        return item;
    }
}
