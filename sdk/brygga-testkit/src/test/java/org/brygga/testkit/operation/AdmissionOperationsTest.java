// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.brygga.finding.Finding;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.SessionBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.value.Code;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.brygga.operation.Outcome;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.ParticipationOperations;
import org.junit.jupiter.api.Test;

class AdmissionOperationsTest {

    private final AdmissionOperations admission = new AdmissionOperations(Walk.DESK);
    private final Walk walk = new Walk(group("tuesday", 2), group("friday", 1));

    private static Group group(String id, Integer seats) {
        return GroupBuilder.builder()
                .id(id)
                .status(Code.of("ACTIVE"))
                .capacity(new Group.Capacity(null, seats, null))
                .build();
    }

    private static Ref woman(int number) {
        return Ref.of("participant", "p" + number);
    }

    private Outcome<?> enrol(int number) {
        return walk.take(here -> admission.enrol(
                tuesday(),
                new AdmissionOperations.Application("e" + number, woman(number), null, null),
                here.around(),
                here.by()));
    }

    private Group tuesday() {
        return walk.get(Group.class, "tuesday");
    }

    private String status(int number) {
        return tuesday().enrolments().stream()
                .filter(one -> ("e" + number).equals(one.id()))
                .map(one -> String.valueOf(one.status()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> waiting() {
        return tuesday().waitingList().stream()
                .map(place -> place.position() + " " + place.person().id())
                .toList();
    }

    @Test
    void whoeverFindsNoSeatWaitsAndIsToldWhere() {
        enrol(1);
        enrol(2);
        enrol(3);
        Outcome<?> fourth = enrol(4);

        assertThat(fourth.done()).isTrue();
        assertThat(fourth.findings().list())
                .filteredOn(finding -> finding.code().text().equals("COM-OPR-002"))
                .extracting(Finding::text)
                .containsExactly("All 2 seats are taken: she waits as number 2.");
        assertThat(waiting()).containsExactly("1 p3", "2 p4");
        assertThat(tuesday().waitingList().get(0).reason()).isEqualTo(Code.of("FULL"));
    }

    @Test
    void aSeatThatBecomesFreeBelongsToWhoeverWaitsAndNotToWhoeverComes() {
        IntStream.rangeClosed(1, 3).forEach(this::enrol);
        walk.take(here -> admission.withdraw(tuesday(), "e1", here.around(), here.by()));

        enrol(4);

        assertThat(waiting()).containsExactly("1 p3", "2 p4");
        walk.take(here -> admission.fill(tuesday(), here.around(), here.by()));
        assertThat(status(3)).isEqualTo("ADMITTED");
        assertThat(waiting()).containsExactly("1 p4");
    }

    @Test
    void aCoordinatorMayAdmitOutOfTurn() {
        IntStream.rangeClosed(1, 4).forEach(this::enrol);
        walk.take(here -> admission.withdraw(tuesday(), "e1", here.around(), here.by()));

        walk.take(here -> admission.admit(tuesday(), "e4", here.around(), here.by()));

        assertThat(status(4)).isEqualTo("ADMITTED");
        assertThat(waiting()).containsExactly("1 p3");
    }

    @Test
    void admittingWhereNoSeatIsFreePutsHerOnTheList() {
        IntStream.rangeClosed(1, 2).forEach(this::enrol);
        walk.take(here -> admission.apply(
                tuesday(), new AdmissionOperations.Application("e9", woman(9), null, null), here.around(), here.by()));

        walk.take(here -> admission.admit(tuesday(), "e9", here.around(), here.by()));

        assertThat(status(9)).isEqualTo("WAITING");
        assertThat(waiting()).containsExactly("1 p9");
    }

    @Test
    void whoeverIsDeclinedLeavesTheListAndTheOthersMoveUp() {
        IntStream.rangeClosed(1, 4).forEach(this::enrol);

        walk.take(here -> admission.decline(tuesday(), "e3", here.around(), here.by()));

        assertThat(status(3)).isEqualTo("DECLINED");
        assertThat(waiting()).containsExactly("1 p4");
    }

    @Test
    void whoeverMovesChangesBothGroupsOrNeither() {
        enrol(1);
        Outcome<?> moved = walk.take(here ->
                admission.move(tuesday(), "e1", walk.get(Group.class, "friday"), "m1", here.around(), here.by()));

        assertThat(moved.events())
                .extracting(DomainEvent::kind)
                .containsExactly("group.enrolment-moved", "group.enrolment-admitted");
        assertThat(status(1)).isEqualTo("MOVED");
        assertThat(walk.get(Group.class, "friday").enrolments())
                .extracting(Enrolment::person)
                .containsExactly(woman(1));

        Outcome<?> again = walk.take(here ->
                admission.move(tuesday(), "e1", walk.get(Group.class, "friday"), "m2", here.around(), here.by()));
        assertThat(again.done()).isFalse();
        assertThat(walk.get(Group.class, "friday").enrolments()).hasSize(1);
    }

    @Test
    void whoeverIsAdmittedWhenTheGroupHasBegunBelongsToItFromThatDay() {
        Walk begun = new Walk(GroupBuilder.builder(group("tuesday", 2))
                .sessions(List.of(SessionBuilder.builder()
                        .id("s1")
                        .date(walk.by().day().minusWeeks(1))
                        .status(Code.of("PLANNED"))
                        .build()))
                .build());

        begun.take(here -> admission.enrol(
                begun.get(Group.class, "tuesday"),
                new AdmissionOperations.Application("e1", woman(1), null, null),
                here.around(),
                here.by()));

        assertThat(begun.get(Group.class, "tuesday").enrolments())
                .singleElement()
                .satisfies(one -> assertThat(one.period().start())
                        .isEqualTo(PartialDate.of(walk.by().day())));
    }

    @Test
    void whatIsNotThereIsAFinding() {
        Outcome<?> nobody = walk.take(here -> admission.admit(tuesday(), "e77", here.around(), here.by()));

        assertThat(nobody.done()).isFalse();
        assertThat(nobody.findings().list())
                .extracting(finding -> finding.code().text())
                .containsExactly("COM-OPR-001");
    }

    @Test
    void aListThatIsTooLongOnPaperCanBeWorkedWithButNotMadeLonger() {
        Group overfull = GroupBuilder.builder(group("tuesday", 2))
                .enrolments(IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> new Enrolment(
                                "e" + number,
                                woman(number),
                                null,
                                null,
                                Code.of("STARTED"),
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                null))
                        .toList())
                .waitingList(List.of(new WaitingPlace(woman(5), 1, null, null)))
                .build();
        Walk paper = new Walk(overfull);

        Outcome<?> left = paper.take(here -> new ParticipationOperations(Walk.DESK)
                .leave(overfull, "e1", here.by().day(), Code.of("WORK"), here.around(), here.by()));

        assertThat(left.done()).isTrue();
        assertThat(left.findings().list())
                .extracting(finding -> finding.code() + " " + finding.severity())
                .contains("COM-GRP-003 WARNING");
    }
}
