// SPDX-License-Identifier: Apache-2.0
package org.brygga.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brygga.model.people.ContactPerson;
import org.brygga.model.people.ContactPersonBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.people.RoleAssignment;
import org.brygga.model.people.RoleAssignmentBuilder;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.personal.PersonRecord;
import org.brygga.model.place.Area;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which places may stand in a record about a protected person: a municipality and what is wider, for a district tells where to
 * look for her. A place that is not known to be so wide counts as finer.
 */
public final class CoarsePlaces {

    private static final Set<String> COARSE = Set.of("MUNICIPALITY", "COUNTY", "REGION", "COUNTRY");

    private final Dataset dataset;

    /** Knows places by the areas of a dataset. */
    public CoarsePlaces(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Whether a place is known, and finer than a municipality or of no stated kind. */
    public boolean fine(@Nullable Ref place) {
        return dataset.find(Area.class, place).filter(area -> !coarse(area)).isPresent();
    }

    /** Every place that a record ties its person to. */
    public static Stream<Ref> of(PersonRecord person) {
        if (person instanceof Volunteer volunteer) {
            return Stream.concat(volunteer.areas().stream(), ofRoles(volunteer.roles()));
        }
        if (person instanceof Participant participant) {
            return Stream.ofNullable(participant.area());
        }
        return person instanceof ContactPerson contact ? ofRoles(contact.roles()) : Stream.empty();
    }

    /** The record with each finer place replaced by the municipality around it, or by nothing where none is known. */
    public PersonRecord in(PersonRecord person) {
        if (of(person).allMatch(place -> place.equals(around(place)))) {
            return person;
        }
        if (person instanceof Volunteer volunteer) {
            return VolunteerBuilder.builder(volunteer)
                    .areas(volunteer.areas().stream()
                            .flatMap(place -> Stream.ofNullable(around(place)))
                            .distinct()
                            .toList())
                    .roles(in(volunteer.roles()))
                    .build();
        }
        if (person instanceof Participant participant) {
            return ParticipantBuilder.builder(participant)
                    .area(around(participant.area()))
                    .build();
        }
        return person instanceof ContactPerson contact
                ? ContactPersonBuilder.builder(contact)
                        .roles(in(contact.roles()))
                        .build()
                : person;
    }

    private List<RoleAssignment> in(List<RoleAssignment> roles) {
        return roles.stream()
                .map(role -> RoleAssignmentBuilder.builder(role)
                        .area(around(role.area()))
                        .build())
                .toList();
    }

    private static Stream<Ref> ofRoles(List<RoleAssignment> roles) {
        return roles.stream().flatMap(role -> Stream.ofNullable(role.area()));
    }

    /** The place itself if it is wide enough, else the nearest around it that is; references in circles lead nowhere. */
    private @Nullable Ref around(@Nullable Ref place) {
        Set<Ref> seen = new HashSet<>();
        Ref next = place;
        while (next != null && seen.add(next)) {
            Area area = dataset.find(Area.class, next).orElse(null);
            if (area == null || coarse(area)) {
                return area == null ? null : next;
            }
            next = area.parent();
        }
        return null;
    }

    private static boolean coarse(Area area) {
        return area.kind() != null && COARSE.contains(area.kind().word());
    }
}
