// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.model.personal.PersonKey;
import org.brygga.privacy.Dossier;
import org.brygga.privacy.RetentionDue;
import org.brygga.privacy.processing.HeldField;
import org.brygga.privacy.processing.Inventory;
import org.brygga.sdk.privacy.Forgotten;
import org.brygga.sdk.privacy.PrivacyDesk;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.records.RecordAnswers;
import org.brygga.spring.steps.StepBodies;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** What is held, until when; what is held about one person; and forgetting her. For whoever looks after data protection. */
public final class DeskEndpoints implements Endpoint.Source {

    private static final Set<Role> OFFICER = EnumSet.of(Role.DATA_PROTECTION_OFFICER);

    private final Workplace workplace;
    private final RecordAnswers answers;

    public DeskEndpoints(Workplace workplace, RecordAnswers answers) {
        this.workplace = workplace;
        this.answers = answers;
    }

    /** Whom it is about; her key is never part of an address. */
    private record About(@Nullable String person, @Nullable Boolean minimise) {

        PersonKey key() {
            return PersonKey.of(StepBodies.needed(person));
        }
    }

    /** That a record is kept until a day. */
    private record Kept(String subject, String category, String lastDay, String then, boolean held, String basis) {

        static Kept of(RetentionDue due) {
            return new Kept(
                    due.subject().text(),
                    due.category().name(),
                    due.lastDay().toString(),
                    due.then().name(),
                    due.held(),
                    due.basis());
        }
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/retention-due", OFFICER, this::due),
                Endpoint.get("/inventory", OFFICER, this::inventory),
                Endpoint.post("/dossiers", OFFICER, this::dossier),
                Endpoint.post("/erasures", OFFICER, this::erase));
    }

    private PrivacyDesk desk(Call call) {
        return new PrivacyDesk(workplace.brygga(), workplace.store(call));
    }

    private void wholly(Call call) {
        if (!call.caller().viewer().delimitation().whole()) {
            throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
        }
    }

    private ServerResponse due(Call call) {
        call.query().allow(Set.of("on"));
        wholly(call);
        LocalDate day = call.query().day("on", workplace.today());
        return Answers.ok("{\"items\":"
                + Answers.json(desk(call).due(day).stream().map(Kept::of).toList()) + "}");
    }

    private ServerResponse inventory(Call call) {
        call.query().allow(Set.of());
        wholly(call);
        List<Map<String, Object>> items = Inventory.of(workplace.store(call).now(), workplace.today()).stream()
                .map(DeskEndpoints::held)
                .toList();
        return Answers.ok("{\"items\":" + Answers.json(items) + "}");
    }

    private static Map<String, Object> held(HeldField held) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("record", held.field().record());
        item.put("component", held.field().component());
        item.put("category", held.field().category().name());
        item.put("records", held.records());
        item.put(
                "purposes",
                held.field().purposes().stream().map(word -> word.word()).toList());
        item.put("roles", held.field().roles().stream().map(Role::name).sorted().toList());
        item.put("stays", held.field().stays());
        return item;
    }

    private ServerResponse dossier(Call call) throws IOException {
        call.query().allow(Set.of());
        wholly(call);
        PersonKey person = StepBodies.read(call, About.class).key();
        known(call, person);
        Dossier dossier = desk(call)
                .dossier(person, workplace.today(), workplace.clock().getZone(), call.locale(), workplace.by(call));
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        workplace.brygga().write(dossier.records(), records);
        return Answers.ok("{\"title\":" + Answers.json(dossier.title()) + ",\"sections\":"
                + Answers.json(dossier.sections()) + ",\"document\":" + records.toString(StandardCharsets.UTF_8)
                + "}");
    }

    private ServerResponse erase(Call call) throws IOException {
        call.query().allow(Set.of());
        wholly(call);
        About about = StepBodies.read(call, About.class);
        known(call, about.key());
        Forgotten forgotten =
                desk(call).forget(about.key(), Objects.requireNonNullElse(about.minimise(), true), workplace.by(call));
        if (!forgotten.done()) {
            throw new Refusal(HttpStatus.CONFLICT, Problems.Kind.REFUSED, forgotten.findings());
        }
        return Answers.ok("{\"records\":" + forgotten.records() + ",\"kept\":" + forgotten.kept() + ",\"findings\":"
                + answers.json(forgotten.findings(), call.caller().viewer(), call.locale()) + "}");
    }

    private void known(Call call, PersonKey person) {
        if (workplace.store(call).everAbout(person).isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
