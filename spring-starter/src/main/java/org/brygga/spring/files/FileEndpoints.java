// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.files;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.jobs.Job;
import org.brygga.spring.jobs.Jobs;
import org.brygga.spring.security.ViewerText;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives files that were asked for to whoever asked for them: as long as she still sees what she saw then, and nobody has been
 * protected since.
 */
public final class FileEndpoints implements Endpoint.Source {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final int MOST = 100;

    private final Workplace workplace;
    private final MadeFiles files;
    private final Jobs jobs;

    public FileEndpoints(Workplace workplace, MadeFiles files, Jobs jobs) {
        this.workplace = workplace;
        this.files = files;
        this.jobs = jobs;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/files", ALL, this::all),
                Endpoint.get("/files/{id}", ALL, this::one),
                Endpoint.get("/files/{id}/content", ALL, this::content),
                new Endpoint(HttpMethod.DELETE, "/files/{id}", ALL, false, this::remove));
    }

    private ServerResponse all(Call call) {
        call.query().allow(Set.of());
        List<Map<String, Object>> items = files.of(call.caller().tenant(), call.who(), MOST).stream()
                .map(file -> item(file, job(file)))
                .toList();
        return Answers.ok("{\"items\":" + Answers.json(items) + "}");
    }

    private ServerResponse one(Call call) {
        call.query().allow(Set.of());
        MadeFile file = own(call);
        return Answers.ok(Answers.json(item(file, job(file))));
    }

    private MadeFile own(Call call) {
        return files.find(call.caller().tenant(), call.part("id"))
                .filter(file -> file.owner().equals(call.who()))
                .orElseThrow(Refusal::notFound);
    }

    private @Nullable Job job(MadeFile file) {
        return jobs.find(file.tenant(), file.id()).orElse(null);
    }

    static Map<String, Object> item(MadeFile file, @Nullable Job job) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", file.id());
        item.put("maker", file.maker());
        item.put("asked", file.at().toString());
        if (job != null) {
            item.put("state", job.state().name());
        }
        if (file.name() != null && file.type() != null) {
            item.put("name", file.name());
            item.put("type", file.type());
        }
        return item;
    }

    private ServerResponse content(Call call) {
        call.query().allow(Set.of());
        MadeFile file = own(call);
        if (!file.ready()) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.NOT_NOW);
        }
        boolean sameEyes = file.viewer().equals(ViewerText.of(call.caller().viewer()));
        if (!sameEyes || !Freshness.holds(workplace.store(call), file.position())) {
            files.remove(file.tenant(), file.id());
            throw Refusal.notFound();
        }
        byte[] content = files.content(file.tenant(), file.id()).orElseThrow(Refusal::notFound);
        return Answers.file(content, Objects.requireNonNull(file.type()), Objects.requireNonNull(file.name()));
    }

    private ServerResponse remove(Call call) {
        call.query().allow(Set.of());
        MadeFile file = own(call);
        files.remove(file.tenant(), file.id());
        return Answers.none();
    }
}
