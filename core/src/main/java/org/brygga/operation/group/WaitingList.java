// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** The order in which people wait for a seat, numbered from 1 without gaps. */
final class WaitingList {

    private WaitingList() {}

    static List<WaitingPlace> inOrder(Group group) {
        return group.waitingList().stream()
                .sorted(Comparator.comparing(WaitingPlace::position, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The number of a person in the order; 0 if she does not wait. */
    static int position(Group group, @Nullable Ref person) {
        return inOrder(group).stream()
                .filter(place -> Objects.equals(place.person(), person))
                .flatMapToInt(place -> place.position() == null ? IntStream.empty() : IntStream.of(place.position()))
                .findFirst()
                .orElse(0);
    }

    static Group with(Group group, @Nullable Ref person, LocalDate since, Code reason) {
        List<WaitingPlace> places = new ArrayList<>(inOrder(group));
        places.add(new WaitingPlace(person, places.size() + 1, since, reason));
        return numbered(group, places);
    }

    /** The list without a person; the group itself if she is not on it. */
    static Group without(Group group, @Nullable Ref person) {
        List<WaitingPlace> places = inOrder(group);
        List<WaitingPlace> others = places.stream()
                .filter(place -> person == null || !person.equals(place.person()))
                .toList();
        return others.size() == places.size() ? group : numbered(group, others);
    }

    private static Group numbered(Group group, List<WaitingPlace> places) {
        List<WaitingPlace> numbered = new ArrayList<>();
        for (WaitingPlace place : places) {
            numbered.add(new WaitingPlace(place.person(), numbered.size() + 1, place.since(), place.reason()));
        }
        return GroupBuilder.builder(group).waitingList(numbered).build();
    }
}
