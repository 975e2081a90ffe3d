// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatsTest {

    private static final LocalDate DAY = Groups.FIRST;

    @ParameterizedTest
    @CsvSource({
        "APPLIED, false", "WAITING, false", "ADMITTED, true", "STARTED, true", "COMPLETED, false",
        "LEFT, false", "MOVED, false", "NEVER_CAME, false", "DECLINED, false", "WITHDRAWN, false",
        "A_WORD_OF_THE_HOST, true"
    })
    void aSeatIsHeldFromAdmissionUntilTheEnd(String status, boolean holds) {
        Group group = Groups.group(List.of(Groups.enrolment("amal", status)), List.of(), List.of());

        assertThat(Seats.holds(group, Groups.woman("amal"), DAY)).isEqualTo(holds);
        assertThat(Seats.of(group, DAY).taken()).isEqualTo(holds ? 1 : 0);
    }

    @Test
    void aSeatIsHeldThroughTheLastDayOfItsPeriodAndNotAfter() {
        var enrolment = EnrolmentBuilder.builder(Groups.enrolment("amal", "STARTED"))
                .period(new Period(null, PartialDate.of(DAY)))
                .build();

        assertThat(Seats.occupies(enrolment, DAY)).isTrue();
        assertThat(Seats.occupies(enrolment, DAY.plusDays(1))).isFalse();
    }

    @Test
    void aSeatIsGivenBackWithTheDayOfCompletion() {
        var enrolment = EnrolmentBuilder.builder(Groups.enrolment("amal", "STARTED"))
                .completed(DAY)
                .build();

        assertThat(Seats.occupies(enrolment, DAY)).isFalse();
    }

    @Test
    void aPersonWhoIsListedTwiceHoldsOneSeatAndOneWithoutANameHoldsHerOwn() {
        var nameless = EnrolmentBuilder.builder(Groups.enrolment("x", "STARTED"))
                .person(null)
                .build();
        Group group = Groups.group(
                List.of(
                        Groups.enrolment("amal", "STARTED"),
                        EnrolmentBuilder.builder(Groups.enrolment("amal", "ADMITTED"))
                                .id("again")
                                .build(),
                        nameless,
                        EnrolmentBuilder.builder(nameless).id("y").build()),
                List.of(),
                List.of());

        assertThat(Seats.of(group, DAY).taken()).isEqualTo(3);
    }

    @Test
    void theFiguresOfAFullGroupAreAllThere() {
        Group group = GroupBuilder.builder(Groups.group(
                        List.of(Groups.enrolment("amal", "STARTED"), Groups.enrolment("hodan", "ADMITTED")),
                        List.of(),
                        List.of()))
                .capacity(new Group.Capacity(3, 2, 1))
                .waitingList(List.of(
                        new WaitingPlace(Groups.woman("sahra"), 1, DAY, null),
                        new WaitingPlace(Groups.woman("sahra"), 2, DAY, null)))
                .build();

        Seats seats = Seats.of(group, DAY);

        assertThat(seats).isEqualTo(new Seats(2, 1, 3, 2, 1));
        assertThat(seats.hasRoom()).isFalse();
        assertThat(seats.free()).hasValue(0);
        assertThat(seats.overfull()).isFalse();
        assertThat(seats.unfunded()).isEqualTo(1);
        assertThat(seats.belowLeast()).isTrue();
        assertThat(Seats.waits(group, Groups.woman("sahra"))).isTrue();
        assertThat(Seats.waits(group, Groups.woman("amal"))).isFalse();
    }

    @Test
    void withoutALimitThereIsAlwaysRoom() {
        Seats seats = new Seats(100, 0, null, null, null);

        assertThat(seats.hasRoom()).isTrue();
        assertThat(seats.free()).isEmpty();
        assertThat(seats.unfunded()).isZero();
        assertThat(seats.belowLeast()).isFalse();
    }

    @Test
    void whereMoreAreTakenThanThereAreNoneIsFree() {
        Seats seats = new Seats(5, 0, null, 4, null);

        assertThat(seats.overfull()).isTrue();
        assertThat(seats.free()).hasValue(0);
        assertThat(seats.hasRoom()).isFalse();
    }
}
