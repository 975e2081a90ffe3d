// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.feed;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.access.Sight;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** What has changed, what was taken away and what is due, for whoever asks. */
public final class Changes implements Endpoint.Source {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER);
    private static final Set<String> PEOPLE = Set.of("volunteer", "participant", "contact-person");
    private static final String NUMBER = "identifier";
    private static final String REMOVED = ".removed";
    private static final int PIECE = 100;
    private static final int LARGEST_PIECE = 1_000;
    private static final int FARTHEST_YEARS = 10;

    private final Workplace workplace;

    public Changes(Workplace workplace) {
        this.workplace = workplace;
    }

    /** One thing that is due. */
    private record Due(
            String kind,
            String due,
            boolean overdue,
            String subject,
            String path,
            @Nullable String name) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/changes", KEEPERS, this::changes).counted(),
                Endpoint.get("/deleted-entities", KEEPERS, this::deleted).counted(),
                Endpoint.get("/due", ALL, this::due).counted());
    }

    /** Events about what she sees, after a position; the next position is told also where she sees none of them. */
    private ServerResponse changes(Call call) {
        return feed(call, (event, around, sight) -> sees(event.event().subject(), around, sight), false);
    }

    /** What was taken away, for whoever works with everything: what it belonged to cannot be seen any more. */
    private ServerResponse deleted(Call call) {
        if (!call.caller().viewer().delimitation().whole()) {
            throw new Refusal(HttpStatus.FORBIDDEN, Problems.Kind.NOT_ALLOWED);
        }
        return feed(
                call,
                (event, around, sight) -> event.event().kind().endsWith(REMOVED)
                        && !NUMBER.equals(event.event().subject().type()),
                true);
    }

    /** Whether an event is told. */
    @FunctionalInterface
    private interface Telling {

        boolean tells(RecordedEvent event, Dataset around, Sight sight);
    }

    private ServerResponse feed(Call call, Telling telling, boolean only) {
        call.allow(Set.of("after", "limit"));
        long after = call.number("after", 0L, 0L, Long.MAX_VALUE);
        int limit = call.number("limit", PIECE, 1, LARGEST_PIECE);
        List<RecordedEvent> events = workplace.store(call).events(after, limit);
        List<Map<String, Object>> items = workplace.store(call).inUnit(unit -> {
            Sight sight = workplace.sight(call, unit.around());
            return events.stream()
                    .filter(event -> telling.tells(event, unit.around(), sight))
                    .map(event -> item(event, only))
                    .toList();
        });
        long next = events.isEmpty() ? after : events.get(events.size() - 1).position();
        return Answers.ok("{\"items\":" + Answers.json(items) + ",\"next\":" + next + "}");
    }

    private static Map<String, Object> item(RecordedEvent event, boolean only) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("position", event.position());
        item.put("subject", event.event().subject().text());
        item.put("at", event.event().at().toString());
        if (!only) {
            item.put("kind", event.event().kind());
            item.put("changed", event.event().changed());
        }
        return item;
    }

    private static boolean sees(Ref subject, Dataset around, Sight sight) {
        return PEOPLE.contains(subject.type())
                ? around.aboutPerson(PersonKey.of(subject.id())).stream().anyMatch(sight::sees)
                : around.find(Aggregate.class, subject).filter(sight::sees).isPresent();
    }

    private ServerResponse due(Call call) {
        call.allow(Set.of("until"));
        LocalDate today = workplace.today();
        LocalDate until = call.day("until", today.plusYears(1));
        if (until.isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw Refusal.parameter();
        }
        List<Due> items = workplace
                .store(call)
                .inUnit(unit -> workplace.brygga().due(unit.around(), today, until, workplace.viewer(call)))
                .stream()
                .map(item -> new Due(
                        item.kind().word(),
                        item.due().toString(),
                        item.overdue(today),
                        item.subject().text(),
                        item.path().toString(),
                        item.name()))
                .toList();
        return Answers.ok("{\"items\":" + Answers.json(items) + "}");
    }
}
