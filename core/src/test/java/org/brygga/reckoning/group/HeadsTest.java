// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.junit.jupiter.api.Test;

class HeadsTest {

    private static Session counted(int number, Integer heads) {
        return SessionBuilder.builder(Groups.session(number, "HELD"))
                .headCount(heads)
                .build();
    }

    @Test
    void namesAndCountedHeadsGiveVisitsAndTwoLimitsForPeople() {
        Group group = Groups.group(
                List.of(),
                List.of(counted(1, 5), counted(2, null), counted(3, 1), Groups.session(4, "CANCELLED")),
                Stream.concat(Groups.present("amal", 1, 2, 3).stream(), Groups.present("hodan", 1, 3).stream())
                        .toList());

        assertThat(Heads.of(group)).isEqualTo(new Heads(5 + 1 + 2, 2, 5, 2 + 3));
    }

    @Test
    void aGroupWithoutHeldSessionsHasNobody() {
        assertThat(Heads.of(Groups.group(List.of(), List.of(Groups.session(1, "PLANNED")), List.of())))
                .isEqualTo(new Heads(0, 0, 0, 0));
    }

    /** Whoever truly came, some of them by name: the truth lies between the limits. */
    @Property(tries = 200, seed = "1")
    void howManyTrulyCameLiesBetweenTheLimits(
            @ForAll("evenings") List<Set<Integer>> evenings, @ForAll Set<Integer> named) {
        List<Session> sessions = new ArrayList<>();
        List<Attendance> attendance = new ArrayList<>();
        Set<Integer> everybody = new HashSet<>();
        for (int evening = 0; evening < evenings.size(); evening++) {
            Set<Integer> came = evenings.get(evening);
            int number = evening + 1;
            everybody.addAll(came);
            sessions.add(counted(number, came.size()));
            came.stream()
                    .filter(woman -> named.contains(woman % 5))
                    .forEach(woman -> attendance.addAll(Groups.present("w" + woman, number)));
        }

        Heads heads = Heads.of(Groups.group(List.of(), sessions, attendance));

        assertThat((long) everybody.size()).isBetween(heads.leastPeople(), heads.mostPeople());
        assertThat(heads.visits())
                .isEqualTo(evenings.stream().mapToLong(Set::size).sum());
    }

    @Provide
    Arbitrary<List<Set<Integer>>> evenings() {
        return Arbitraries.integers().between(0, 20).set().ofMaxSize(12).list().ofMaxSize(8);
    }
}
