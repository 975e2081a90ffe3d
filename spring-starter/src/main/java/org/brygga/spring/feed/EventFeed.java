// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brygga.access.Sight;
import org.brygga.dataset.Dataset;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Workplace;

/** What was done, in its order and never with a value, as far as whoever asks may know of it. */
final class EventFeed {

    private static final Set<String> PEOPLE = Set.of("volunteer", "participant", "contact-person");

    private final Workplace workplace;

    EventFeed(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Whether an event is told. */
    @FunctionalInterface
    interface Telling {

        boolean tells(RecordedEvent event, Dataset around, Sight sight);
    }

    /**
     * Some events.
     *
     * @param next where to go on, also where none of them may be told
     */
    record Piece(List<RecordedEvent> told, long next) {}

    Piece after(Call call, long after, int limit, Telling telling) {
        List<RecordedEvent> events = workplace.store(call).events(after, limit);
        if (events.isEmpty()) {
            return new Piece(List.of(), after);
        }
        List<RecordedEvent> told = workplace.store(call).inUnit(unit -> {
            Sight sight = workplace.sight(call, unit.around());
            return events.stream()
                    .filter(event -> telling.tells(event, unit.around(), sight))
                    .toList();
        });
        return new Piece(told, events.get(events.size() - 1).position());
    }

    /** Whether she sees what an event is about. */
    static boolean sees(RecordedEvent event, Dataset around, Sight sight) {
        Ref subject = event.event().subject();
        // That somebody takes part is not told to whoever knows her as a volunteer.
        return PEOPLE.contains(subject.type())
                ? around.aboutPerson(PersonKey.of(subject.id())).stream()
                        .filter(record -> record.typeWord().equals(subject.type()))
                        .anyMatch(sight::sees)
                : around.find(Aggregate.class, subject).filter(sight::sees).isPresent();
    }

    /**
     * An event as it is told.
     *
     * @param only whether nothing is told of it but that it was
     */
    static Map<String, Object> item(RecordedEvent event, boolean only) {
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
}
