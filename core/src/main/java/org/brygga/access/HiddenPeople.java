// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brygga.dataset.CoarsePlaces;
import org.brygga.model.event.Event;
import org.brygga.model.event.EventBuilder;
import org.brygga.model.event.MediaItem;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.GroupLead;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.outreach.OutreachContact;
import org.brygga.model.outreach.OutreachContactBuilder;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.outreach.OutreachLogBuilder;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.personal.Protection;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Takes people who must not be found out of records about other things, and their addresses out of their own. */
final class HiddenPeople {

    private final Sight sight;

    HiddenPeople(Sight sight) {
        this.sight = sight;
    }

    @SuppressWarnings("unchecked") // each of them gives a record of the type that it was given
    <T extends Aggregate> T without(T record) {
        if (record instanceof Group group) {
            return (T) without(group);
        }
        if (record instanceof OutreachLog log) {
            return (T) without(log);
        }
        if (record instanceof Event event) {
            return (T) EventBuilder.builder(event)
                    .subjects(event.subjects().stream().filter(sight::finds).toList())
                    .media(event.media().stream().flatMap(this::without).toList())
                    .build();
        }
        return record instanceof PersonRecord person ? (T) withoutAddress(person) : record;
    }

    /** A picture goes with whoever is on it: without one of its consents nobody could tell why it is there. */
    private Stream<MediaItem> without(MediaItem item) {
        boolean shown = item.consents().stream().allMatch(consent -> sight.finds(consent.person()));
        return shown ? Stream.of(item) : Stream.empty();
    }

    /** As if those who must not be found had never been in it; lists and heads are counted anew. */
    private Group without(Group group) {
        List<WaitingPlace> waiting = new ArrayList<>();
        for (WaitingPlace place : found(group.waitingList(), WaitingPlace::person)) {
            Integer position = place.position() == null ? null : waiting.size() + 1;
            waiting.add(new WaitingPlace(place.person(), position, place.since(), place.reason()));
        }
        return GroupBuilder.builder(group)
                .sessions(sessions(group))
                .leads(found(group.leads(), GroupLead::person))
                .enrolments(found(group.enrolments(), Enrolment::person))
                .attendance(found(group.attendance(), Attendance::person))
                .waitingList(waiting)
                .build();
    }

    /** A head that is counted and has no mark would tell that somebody is hidden. */
    private List<Session> sessions(Group group) {
        Map<String, Long> hidden = group.attendance().stream()
                .filter(one -> one.session() != null
                        && one.mark() != null
                        && one.mark().present()
                        && !sight.finds(one.person()))
                .collect(Collectors.groupingBy(Attendance::session, Collectors.counting()));
        return group.sessions().stream()
                .map(session -> {
                    long came = hidden.getOrDefault(session.id(), 0L);
                    return session.headCount() == null || came == 0
                            ? session
                            : SessionBuilder.builder(session)
                                    .headCount((int) Math.max(0, session.headCount() - came))
                                    .build();
                })
                .toList();
    }

    private <E> List<E> found(List<E> elements, Function<E, @Nullable Ref> person) {
        return elements.stream().filter(one -> sight.finds(person.apply(one))).toList();
    }

    /** Contacts stay, for they are counted; who made them does not. A volunteer sees her own. */
    private OutreachLog without(OutreachLog log) {
        Set<Ref> own = sight.own();
        boolean ownOnly = sight.viewer().role() == Role.VOLUNTEER;
        return OutreachLogBuilder.builder(log)
                .contacts(log.contacts().stream()
                        .filter(contact ->
                                !ownOnly || (contact.volunteer() != null && own.contains(contact.volunteer())))
                        .map(this::without)
                        .toList())
                .build();
    }

    private OutreachContact without(OutreachContact contact) {
        return sight.finds(contact.volunteer())
                ? contact
                : OutreachContactBuilder.builder(contact).volunteer(null).build();
    }

    private PersonRecord withoutAddress(PersonRecord person) {
        boolean hidesAddress = sight.policy().hiding().of(person).compareTo(Protection.Level.ADDRESS) >= 0;
        if (!hidesAddress || sight.policy().hiding().hidesWhereabouts(person)) {
            return person;
        }
        PersonRecord coarse = new CoarsePlaces(sight.policy().dataset()).in(person);
        if (coarse instanceof Volunteer volunteer) {
            return VolunteerBuilder.builder(volunteer).contacts(List.of()).build();
        }
        if (coarse instanceof Participant participant) {
            return ParticipantBuilder.builder(participant).contacts(List.of()).build();
        }
        return coarse instanceof ContactPerson contact
                ? ContactPersonBuilder.builder(contact).workContacts(List.of()).build()
                : coarse;
    }
}
