// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.event.Event;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.GrantParty;
import org.brygga.model.group.Group;
import org.brygga.model.outreach.MeetingPlace;
import org.brygga.model.outreach.OutreachLog;
import org.brygga.model.partnership.Partnership;
import org.brygga.model.partnership.Party;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.Participant;
import org.brygga.model.people.Volunteer;
import org.brygga.model.personal.HeldIdentifier;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What a record belongs to: itself, its organisation, programme, groups and areas, and the areas that those lie in. */
final class Belonging {

    private final Dataset dataset;

    Belonging(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Whether a record lies within a delimitation. */
    boolean within(Delimitation delimitation, Aggregate record) {
        return delimitation.whole() || all(record).stream().anyMatch(delimitation.within()::contains);
    }

    /** Everything that a record belongs to, itself included. */
    Set<Ref> all(Aggregate record) {
        Set<Ref> reached = new HashSet<>();
        reached.add(record.ref());
        Deque<Ref> open = new ArrayDeque<>(direct(record).toList());
        while (!open.isEmpty()) {
            Ref next = open.poll();
            if (reached.add(next)) {
                above(next).forEach(open::add);
            }
        }
        return reached;
    }

    /**
     * Where the way goes on: from a group to its programme and on to whoever is responsible, from an area to the one it lies
     * in; never down again. The areas of a programme are left out, because one group of it lies in one of them.
     */
    private Stream<Ref> above(Ref reference) {
        return join(List.of(
                dataset.find(Group.class, reference).stream()
                        .flatMap(group -> present(group.programme(), group.organisation(), group.area())),
                dataset.find(Programme.class, reference).stream()
                        .flatMap(programme -> present(programme.responsible())),
                dataset.find(Area.class, reference).stream().flatMap(area -> present(area.parent()))));
    }

    private Stream<Ref> direct(Aggregate record) {
        if (record instanceof Group group) {
            return present(group.programme(), group.organisation(), group.area());
        }
        if (record instanceof Area area) {
            return present(area.parent());
        }
        if (record instanceof Programme programme) {
            return join(List.of(present(programme.responsible()), programme.areas().stream()));
        }
        if (record instanceof Partnership partnership) {
            return join(List.of(
                    partnership.programmes().stream(),
                    partnership.areas().stream(),
                    partnership.parties().stream().map(Party::organisation).filter(Objects::nonNull)));
        }
        if (record instanceof Grant grant) {
            return join(List.of(
                    grant.programmes().stream(),
                    grant.areas().stream(),
                    grant.parties().stream().map(GrantParty::organisation).filter(Objects::nonNull)));
        }
        if (record instanceof MeetingPlace place) {
            return present(place.host(), place.area(), place.programme());
        }
        if (record instanceof OutreachLog log) {
            return present(log.programme(), log.area());
        }
        if (record instanceof Event event) {
            return join(List.of(event.organisers().stream(), event.subjects().stream(), present(event.area())));
        }
        return ofPerson(record);
    }

    private Stream<Ref> ofPerson(Aggregate record) {
        if (record instanceof Volunteer volunteer) {
            return join(List.of(
                    present(volunteer.organisation()),
                    volunteer.programmes().stream(),
                    volunteer.areas().stream(),
                    groups(volunteer.ref())));
        }
        if (record instanceof Participant participant) {
            return join(List.of(present(participant.organisation(), participant.area()), groups(participant.ref())));
        }
        if (record instanceof ContactPerson person) {
            return present(person.organisation());
        }
        if (record instanceof HeldIdentifier identifier && identifier.person() != null) {
            return dataset.aboutPerson(identifier.person()).stream().flatMap(this::ofPerson);
        }
        if (record instanceof Acknowledgement acknowledgement) {
            return present(acknowledgement.subject());
        }
        return Stream.empty();
    }

    private Stream<Ref> groups(Ref person) {
        return dataset.referringTo(Group.class, person).stream().map(Group::ref);
    }

    private static Stream<Ref> present(@Nullable Ref... references) {
        return Stream.of(references).filter(Objects::nonNull);
    }

    private static Stream<Ref> join(List<Stream<Ref>> streams) {
        return streams.stream().flatMap(stream -> stream);
    }
}
