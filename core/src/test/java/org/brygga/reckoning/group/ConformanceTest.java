// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.Session;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.SessionGuest;
import org.brygga.model.programme.Curriculum;
import org.brygga.model.programme.CurriculumBuilder;
import org.brygga.model.programme.CurriculumModuleBuilder;
import org.brygga.model.value.Code;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    private static final LocalDate DAY = Groups.FIRST.plusWeeks(4).plusDays(1);
    private static final Curriculum SIX = CurriculumBuilder.builder()
            .id("course")
            .version("2")
            .modules(IntStream.rangeClosed(1, 6)
                    .mapToObj(number -> CurriculumModuleBuilder.builder()
                            .number(number)
                            .title("Evening " + number)
                            .guests(number == 1 ? List.of(Code.of("POLICE")) : List.of())
                            .build())
                    .toList())
            .guests(List.of(
                    new Curriculum.GuestCategory(Code.of("POLICE"), null, null),
                    new Curriculum.GuestCategory(Code.of("SCHOOL"), null, null)))
            .build();

    private static Session guest(Session session, String category, Boolean came) {
        return SessionBuilder.builder(session)
                .guests(List.of(new SessionGuest(Code.of(category), null, null, came, null)))
                .build();
    }

    private static Session instead(String id, int number, String of, String status, LocalDate date) {
        return SessionBuilder.builder()
                .id(id)
                .number(number)
                .insteadOf(of)
                .status(Code.of(status))
                .date(date)
                .build();
    }

    private static Group underWay() {
        return Groups.group(
                List.of(),
                List.of(
                        guest(Groups.session(1, "HELD"), "POLICE", true),
                        Groups.session(2, "MOVED"),
                        instead(
                                "s2b",
                                2,
                                "s2",
                                "HELD",
                                Groups.FIRST.plusWeeks(1).plusDays(2)),
                        Groups.session(3, "REPLACED"),
                        instead("s3b", 99, "s3", "HELD", Groups.FIRST.plusWeeks(2)),
                        Groups.session(4, "CANCELLED"),
                        Groups.session(5, "PLANNED"),
                        Groups.session(6, "PLANNED")),
                List.of());
    }

    @Test
    void eachModuleIsDeliveredMovedReplacedMissedOrAhead() {
        Conformance conformance = Conformance.of(underWay(), SIX, DAY);

        assertThat(conformance.lines())
                .extracting(Conformance.Line::module, Conformance.Line::state, Conformance.Line::session)
                .containsExactly(
                        tuple(1, Conformance.State.DELIVERED, "s1"),
                        tuple(2, Conformance.State.MOVED, "s2b"),
                        tuple(3, Conformance.State.REPLACED, "s3b"),
                        tuple(4, Conformance.State.MISSED, "s4"),
                        tuple(5, Conformance.State.MISSED, "s5"),
                        tuple(6, Conformance.State.AHEAD, "s6"));
        assertThat(conformance.lines().get(1).planned()).isEqualTo(Groups.FIRST.plusWeeks(1));
        assertThat(conformance.count(Conformance.State.MISSED)).isEqualTo(2);
        assertThat(conformance.version()).isEqualTo("2");
    }

    @Test
    void aGuestWhoWasPlannedAndDidNotComeIsMissing() {
        Conformance conformance = Conformance.of(
                GroupBuilder.builder(underWay())
                        .sessions(List.of(guest(Groups.session(1, "HELD"), "POLICE", false)))
                        .build(),
                SIX,
                DAY);

        assertThat(conformance.guestsMissing()).containsExactlyInAnyOrder(Code.of("POLICE"), Code.of("SCHOOL"));
        assertThat(conformance.lines().get(0).guestsPlanned()).containsExactly(Code.of("POLICE"));
        assertThat(conformance.lines().get(0).guestsCame()).isEmpty();
        assertThat(Conformance.of(underWay(), SIX, DAY).guestsMissing()).containsExactly(Code.of("SCHOOL"));
    }

    @Test
    void whenTheGroupIsOverWhatWasNeverPlannedIsMissed() {
        Group over = GroupBuilder.builder(underWay())
                .sessions(Groups.held(5))
                .status(Code.of("COMPLETED"))
                .build();

        assertThat(Conformance.of(over, SIX, DAY).lines().get(5))
                .extracting(Conformance.Line::state, Conformance.Line::session)
                .containsExactly(Conformance.State.MISSED, null);
    }
}
