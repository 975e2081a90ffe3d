// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.rollcall;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.PersonName;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.reckoning.group.Roster;
import org.jspecify.annotations.Nullable;

/**
 * The line of somebody on a roll-call sheet.
 *
 * @param shown her name; where that is not known or not seen, her opaque key, and where that is not seen either, nothing
 * @param enrolled for each session whether she is enrolled on its day
 */
record RollCallLine(Ref person, String shown, boolean named, List<Boolean> enrolled) {

    RollCallLine {
        enrolled = List.copyOf(enrolled);
    }

    /** Everybody who is enrolled on the day of one of the sessions, by name, and then those without one. */
    static List<RollCallLine> of(Group group, List<Session> sessions, Dataset seen, Locale language) {
        Roster roster = Roster.of(group);
        Set<Ref> people = new LinkedHashSet<>();
        group.enrolments().stream()
                .map(Enrolment::person)
                .flatMap(Stream::ofNullable)
                .forEach(people::add);
        List<RollCallLine> lines = new ArrayList<>();
        for (Ref person : people) {
            List<Boolean> enrolled = sessions.stream()
                    .map(session -> session.date() != null && roster.belongs(person, session.date()))
                    .toList();
            if (enrolled.contains(true)) {
                lines.add(line(person, enrolled, seen));
            }
        }
        Collator order = Collator.getInstance(language);
        lines.sort(Comparator.comparing((RollCallLine line) -> !line.named())
                .thenComparing((one, other) -> one.named() ? order.compare(one.shown(), other.shown()) : 0));
        return lines;
    }

    private static RollCallLine line(Ref person, List<Boolean> enrolled, Dataset seen) {
        Aggregate record = seen.find(Aggregate.class, person).orElse(null);
        PersonName name = name(record);
        if (name != null && !name.reveal().isBlank()) {
            return new RollCallLine(person, name.reveal(), true, enrolled);
        }
        String key = record instanceof PersonRecord known && known.person() != null ? known.shownKey() : "";
        return new RollCallLine(person, key, false, enrolled);
    }

    private static @Nullable PersonName name(@Nullable Aggregate record) {
        if (record instanceof Participant participant) {
            return participant.name();
        }
        return record instanceof Volunteer volunteer ? volunteer.name() : null;
    }

    @Override
    public String toString() {
        return "RollCallLine";
    }
}
