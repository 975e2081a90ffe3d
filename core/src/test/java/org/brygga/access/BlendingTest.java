// SPDX-License-Identifier: Apache-2.0
package org.brygga.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.personal.PersonName;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.junit.jupiter.api.Test;

/** Whoever writes back what she was shown changes what she changed, and nothing else. */
class BlendingTest {

    private static final Sight COORDINATOR =
            new Policy(Town.PACKS, Town.records(), Town.DAY).by(Town.viewer(Role.COORDINATOR, Town.NORTH));
    private static final Ref AMAL = Town.AMAL.ref();
    private static final Ref HIDDEN = Town.HIDDEN.ref();

    private static Enrolment enrolment(String id, Ref person) {
        return EnrolmentBuilder.builder()
                .id(id)
                .person(person)
                .funderAnswers(
                        List.of(new FunderAnswer(null, Code.of("GENDER"), Code.of("DECLINED"), null, null, null)))
                .build();
    }

    private static final Group KEPT = GroupBuilder.builder(Town.TUESDAY)
            .name("Tuesday")
            .enrolments(List.of(enrolment("e1", HIDDEN), enrolment("e2", AMAL)))
            .waitingList(List.of(new WaitingPlace(HIDDEN, 1, null, null), new WaitingPlace(AMAL, 2, null, null)))
            .build();
    private static final Group SHOWN = COORDINATOR.show(KEPT).orElseThrow();

    @Test
    void sheIsShownAPart() {
        assertThat(SHOWN.enrolments()).extracting(Enrolment::id).containsExactly("e2");
        assertThat(SHOWN.waitingList()).extracting(WaitingPlace::position).containsExactly(1);
    }

    @Test
    void writtenBackAsItWasShownNothingChanges() {
        assertThat(COORDINATOR.merged(KEPT, SHOWN)).isEqualTo(KEPT);
        Town.records()
                .all()
                .forEach(record -> assertThat(COORDINATOR.merged(
                                record, COORDINATOR.show(record).orElse(record)))
                        .isEqualTo(record));
    }

    @Test
    void whatSheChangedChangesAndWhatSheDidNotSeeStays() {
        Group written = GroupBuilder.builder(SHOWN)
                .name("Evening")
                .enrolments(List.of(
                        EnrolmentBuilder.builder(SHOWN.enrolments().get(0))
                                .status(Code.of("STARTED"))
                                .build(),
                        EnrolmentBuilder.builder().id("e3").person(AMAL).build()))
                .build();

        Group merged = COORDINATOR.merged(KEPT, written);

        assertThat(merged.name()).isEqualTo("Evening");
        assertThat(merged.waitingList()).isEqualTo(KEPT.waitingList());
        assertThat(merged.enrolments())
                .containsExactly(
                        EnrolmentBuilder.builder(KEPT.enrolments().get(1))
                                .status(Code.of("STARTED"))
                                .build(),
                        EnrolmentBuilder.builder().id("e3").person(AMAL).build(),
                        KEPT.enrolments().get(0));
    }

    @Test
    void whoeverTakesAwayAllThatSheSeesLeavesTheRest() {
        Group merged = COORDINATOR.merged(
                KEPT, GroupBuilder.builder(SHOWN).enrolments(List.of()).build());

        assertThat(merged.enrolments()).containsExactly(KEPT.enrolments().get(0));
    }

    @Test
    void anIdThatIsTakenByWhatSheDoesNotSeeTakesNothingAway() {
        Enrolment same = EnrolmentBuilder.builder().id("e1").person(AMAL).build();
        Group merged = COORDINATOR.merged(
                KEPT,
                GroupBuilder.builder(SHOWN)
                        .enrolments(Stream.concat(SHOWN.enrolments().stream(), Stream.of(same))
                                .toList())
                        .build());

        assertThat(merged.enrolments()).containsExactlyInAnyOrderElementsOf(KEPT.enrolments());
    }

    @Test
    void aCoordinatorWritesWithinWhatSheWorksWith() {
        assertThat(COORDINATOR.writes(Town.TUESDAY)).isTrue();
        assertThat(COORDINATOR.writes(Town.FRIDAY)).isFalse();
        assertThat(COORDINATOR.writes(Town.HIDDEN)).isFalse();
        assertThat(COORDINATOR.writes(Town.NUMBER)).isFalse();
    }

    @Test
    void nobodyElseWritesARecordOfAPerson() {
        for (Role role : Role.values()) {
            Sight sight =
                    new Policy(Town.PACKS, Town.records(), Town.DAY).by(Town.viewer(role, Town.NORTH, Town.SOUTH));
            assertThat(sight.writes(Town.AMAL)).as(role.name()).isEqualTo(role == Role.COORDINATOR);
            assertThat(sight.writes(Town.TUESDAY)).as(role.name()).isEqualTo(role == Role.COORDINATOR);
        }
    }

    @Test
    void whatARoleDoesNotReadItCannotState() {
        Participant written = ParticipantBuilder.builder(Town.AMAL)
                .name(PersonName.of("Amal"))
                .birthYear(null)
                .build();

        assertThat(COORDINATOR.unreadable(written)).isEmpty();
        assertThat(COORDINATOR.unreadable(Town.NUMBER)).contains("person");
    }
}
