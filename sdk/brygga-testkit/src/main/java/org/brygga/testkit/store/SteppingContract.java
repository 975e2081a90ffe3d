// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.brygga.finding.Finding;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.group.AdmissionOperations;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.store.RequestKey;
import org.brygga.sdk.store.Steps;
import org.brygga.sdk.store.Taken;
import org.brygga.testkit.generate.LinkedDatasets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The part of the contract about steps: done once, done whole, and done one after the other where they meet. */
abstract class SteppingContract extends RememberingContract {

    static final int SEATS = 12;

    final Brygga brygga = Brygga.builder().clock(clock).build();
    final AdmissionOperations admission = new AdmissionOperations(brygga.desk());
    private final RollCallOperations rollCalls = new RollCallOperations(brygga.desk());

    Steps steps() {
        return new Steps(store, brygga.desk());
    }

    void settle(int participants, Group... groups) {
        store.inUnit(unit -> {
            SmallTown.everybody(participants).forEach(record -> unit.put(record, 0));
            for (Group group : groups) {
                unit.put(group, 0);
            }
            return null;
        });
    }

    Taken<Group> enrol(String group, int participant) {
        return enrol(group, participant, null, null);
    }

    Taken<Group> enrol(String group, int participant, @Nullable Long expected, @Nullable RequestKey key) {
        AdmissionOperations.Application application = new AdmissionOperations.Application(
                "e" + participant, SmallTown.participantRef(participant), null, null);
        return steps().take(
                        Group.class,
                        Ref.of("group", group),
                        expected,
                        key,
                        (record, around) -> admission.enrol(record, application, around, SmallTown.COORDINATOR));
    }

    Group group(String id) {
        return store.find(Group.class, Ref.of("group", id))
                .flatMap(kept -> Optional.ofNullable(kept.record()))
                .orElseThrow();
    }

    @Test
    void aStepIsKeptWithItsEvent() {
        settle(1, SmallTown.group("tuesday", SEATS));

        Taken<Group> taken = enrol("tuesday", 0, 1L, null);

        assertThat(taken.done()).isTrue();
        assertThat(taken.version()).isEqualTo(2);
        assertThat(group("tuesday")).isEqualTo(taken.record());
        assertThat(store.events(0, 10)).singleElement().satisfies(told -> {
            assertThat(told.event().kind()).isEqualTo("group.enrolment-admitted");
            assertThat(told.event().changed()).containsExactly("enrolments");
        });
    }

    @Test
    void aStepOnAnOldVersionIsRefusedWithACodeAndKeepsNothing() {
        settle(2, SmallTown.group("tuesday", SEATS));
        enrol("tuesday", 0, 1L, null);

        Taken<Group> late = enrol("tuesday", 1, 1L, null);

        assertThat(late.done()).isFalse();
        assertThat(codes(late.findings())).containsExactly("COM-OPR-004");
        assertThat(late.version()).isEqualTo(2);
        assertThat(group("tuesday").enrolments()).hasSize(1);
        assertThat(store.events(0, 10)).hasSize(1);
    }

    @Test
    void aRequestThatIsRepeatedIsDoneOnceAndAnsweredAlike() {
        settle(1, SmallTown.group("tuesday", SEATS));
        RequestKey key = new RequestKey("5f0c", "enrol e0");

        Taken<Group> first = enrol("tuesday", 0, 1L, key);
        Taken<Group> second = enrol("tuesday", 0, 1L, key);
        Taken<Group> third = enrol("tuesday", 0, null, key);

        assertThat(List.of(second, third)).allSatisfy(again -> {
            assertThat(again.repeated()).isTrue();
            assertThat(again.done()).isTrue();
            assertThat(again.version()).isEqualTo(first.version());
            assertThat(again.changed()).isEqualTo(first.changed());
            assertThat(codes(again.findings())).isEqualTo(codes(first.findings()));
        });
        assertThat(store.history(Ref.of("group", "tuesday"))).hasSize(2);
        assertThat(store.events(0, 10)).hasSize(1);
    }

    @Test
    void aKeyStandsForOneRequest() {
        settle(2, SmallTown.group("tuesday", SEATS));
        enrol("tuesday", 0, null, new RequestKey("5f0c", "enrol e0"));

        Taken<Group> other = enrol("tuesday", 1, null, new RequestKey("5f0c", "enrol e1"));

        assertThat(other.done()).isFalse();
        assertThat(codes(other.findings())).containsExactly("COM-OPR-005");
        assertThat(group("tuesday").enrolments()).hasSize(1);
    }

    @Test
    void aStepOnARecordThatIsNotThereIsRefused() {
        Taken<Group> taken = enrol("nowhere", 0);

        assertThat(taken.done()).isFalse();
        assertThat(codes(taken.findings())).containsExactly("COM-OPR-001");
    }

    @Test
    void aRollThatIsCalledTwiceIsCalledOnce() {
        settle(2, SmallTown.group("tuesday", SEATS));
        enrol("tuesday", 0);
        RollCall roll = new RollCall(Map.of(SmallTown.participantRef(0), Attendance.Mark.PRESENT), 4);

        Taken<Group> once = call(roll);
        Taken<Group> twice = call(roll);

        assertThat(once.done()).isTrue();
        assertThat(twice.done()).isTrue();
        assertThat(twice.record()).isEqualTo(once.record());
        assertThat(twice.version()).isEqualTo(once.version());
        assertThat(twice.changed()).isEmpty();
    }

    private Taken<Group> call(RollCall roll) {
        return steps().take(
                        Group.class,
                        Ref.of("group", "tuesday"),
                        null,
                        null,
                        (record, around) -> rollCalls.callRoll(record, "s1", roll, around, SmallTown.COORDINATOR));
    }

    @Test
    void checkingARecordInTheStoreFindsWhatCheckingEverythingFinds() {
        List<Aggregate> records =
                LinkedDatasets.seeded(11).withMistakes().stream(100).toList();
        store.inUnit(unit -> {
            records.forEach(record -> unit.put(record, 0));
            return null;
        });
        List<String> one = store.inUnit(unit -> records.stream()
                .flatMap(record -> brygga.check(List.of(record), unit.around(), LinkedDatasets.DAY).list().stream())
                .map(Finding::fingerprint)
                .sorted()
                .toList());

        assertThat(one)
                .isEqualTo(brygga.check(store.now(), LinkedDatasets.DAY).list().stream()
                        .map(Finding::fingerprint)
                        .sorted()
                        .toList());
    }

    static List<String> codes(Iterable<Finding> findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.code().text())
                .toList();
    }
}
