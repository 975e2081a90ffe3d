// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.people.Participant;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.Erasure;
import org.brygga.sdk.store.RequestKey;
import org.brygga.sdk.store.Taken;
import org.junit.jupiter.api.Test;

/**
 * What every store must hold to; a store's own test extends this class and makes an empty store for each fact.
 *
 * <p>The whole of it: versions and history, work done whole or not at all, steps that are done once, seats that are given once,
 * and people who are forgotten everywhere.
 */
public abstract class StoreContract extends CrowdContract {

    private static final int HER = 3;

    /**
     * Everything that the store keeps, as raw text: every version, event and answer, in whatever form it keeps them. A store in
     * a database dumps its tables here.
     */
    protected abstract String everything(DatasetStore store);

    private void everybodyInTheGroup() {
        settle(0, SmallTown.group("tuesday", 2));
        for (int number = 0; number < 5; number++) {
            steps().save(Participant.class, SmallTown.participant(number), 0, null, SmallTown.COORDINATOR);
            enrol("tuesday", number, null, new RequestKey("k" + number, "enrol e" + number));
        }
    }

    private static Erasure ofHer() {
        return new Erasure(
                SmallTown.key(HER), Set.of(SmallTown.participantRef(HER)), without(SmallTown.participantRef(HER)));
    }

    private static UnaryOperator<Aggregate> without(Ref person) {
        return record -> record instanceof Group group ? without(group, person) : record;
    }

    private static Group without(Group group, Ref person) {
        if (group.enrolments().stream().noneMatch(one -> person.equals(one.person()))) {
            return group;
        }
        return GroupBuilder.builder(group)
                .enrolments(group.enrolments().stream()
                        .filter((Enrolment one) -> !person.equals(one.person()))
                        .toList())
                .attendance(group.attendance().stream()
                        .filter((Attendance one) -> !person.equals(one.person()))
                        .toList())
                .waitingList(group.waitingList().stream()
                        .filter((WaitingPlace one) -> !person.equals(one.person()))
                        .toList())
                .build();
    }

    @Test
    void whoeverIsForgottenIsNowhereAnyMore() {
        everybodyInTheGroup();
        assertThat(everything(store))
                .contains(SmallTown.name(HER), SmallTown.key(HER).key(), "\"p" + HER + "\"");

        store.erase(ofHer());

        assertThat(everything(store))
                .doesNotContain(
                        SmallTown.name(HER), SmallTown.key(HER).key(), "\"p" + HER + "\"", "participant:p" + HER);
        assertThat(store.find(Participant.class, SmallTown.participantRef(HER))).isEmpty();
        assertThat(store.history(SmallTown.participantRef(HER))).isEmpty();
        assertThat(store.now().aboutPerson(SmallTown.key(HER))).isEmpty();
    }

    @Test
    void theOthersStayAsTheyWere() {
        everybodyInTheGroup();

        store.erase(ofHer());

        assertThat(store.find(Participant.class, SmallTown.participantRef(1)))
                .hasValueSatisfying(one -> assertThat(one.record()).isEqualTo(SmallTown.participant(1)));
        assertThat(group("tuesday").enrolments()).hasSize(4);
        assertThat(store.history(Ref.of("group", "tuesday")))
                .hasSizeGreaterThanOrEqualTo(6)
                .extracting(version -> version.version())
                .isSorted();
        assertThat(everything(store))
                .contains(SmallTown.name(1), SmallTown.key(1).key());
    }

    @Test
    void eventsKeepWhatAndWhenAndNoLongerWhom() {
        everybodyInTheGroup();
        int events = store.events(0, 100).size();

        store.erase(ofHer());

        assertThat(store.events(0, 100)).hasSize(events).allSatisfy(told -> {
            assertThat(told.event().subject().id())
                    .isNotEqualTo(SmallTown.key(HER).key());
            assertThat(told.event().at()).isEqualTo(SmallTown.NOON);
        });
    }

    @Test
    void nobodyWritesHerBackWithWhatWasReadBefore() {
        everybodyInTheGroup();
        Group read = group("tuesday");
        long version = store.history(read.ref()).size();

        store.erase(ofHer());
        Taken<Group> late = steps().save(
                        Group.class,
                        GroupBuilder.builder(read).name("Evening group").build(),
                        version,
                        null,
                        SmallTown.COORDINATOR);

        assertThat(late.done()).isFalse();
        assertThat(codes(late.findings())).containsExactly("COM-OPR-004");
        assertThat(everything(store)).doesNotContain("participant:p" + HER);
    }

    @Test
    void aRequestAboutHerThatIsRepeatedDoesNotBringHerBack() {
        everybodyInTheGroup();

        store.erase(ofHer());

        assertThat(everything(store)).doesNotContain(SmallTown.key(HER).key());
        assertThat(group("tuesday").waitingList())
                .extracting(WaitingPlace::person)
                .doesNotContain(SmallTown.participantRef(HER));
    }
}
