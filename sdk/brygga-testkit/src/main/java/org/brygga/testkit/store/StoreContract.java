// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.brygga.access.Role;
import org.brygga.access.Trace;
import org.brygga.audit.AuditDraft;
import org.brygga.audit.AuditEntry;
import org.brygga.model.group.Attendance;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.group.WaitingPlace;
import org.brygga.model.people.Participant;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.operation.group.RollCall;
import org.brygga.operation.group.RollCallOperations;
import org.brygga.privacy.Erasure;
import org.brygga.privacy.Forgetting;
import org.brygga.reckoning.group.Heads;
import org.brygga.sdk.privacy.Forgotten;
import org.brygga.sdk.privacy.PrivacyDesk;
import org.brygga.sdk.store.DatasetStore;
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

    private Erasure ofHer() {
        return new Forgetting(store.now(), SmallTown::fresh).everything(SmallTown.key(HER), false);
    }

    @Test
    void whoeverIsForgottenIsNowhereAnyMore() {
        everybodyInTheGroup();
        assertThat(everything(store))
                .contains(SmallTown.name(HER), SmallTown.key(HER).key(), "\"p" + HER + "\"");

        store.erase(ofHer(), SmallTown.COORDINATOR);

        assertThat(everything(store))
                .doesNotContain(
                        SmallTown.name(HER), SmallTown.key(HER).key(), "\"p" + HER + "\"", "participant:p" + HER);
        assertThat(store.find(Participant.class, SmallTown.participantRef(HER))).isEmpty();
        assertThat(store.history(SmallTown.participantRef(HER))).isEmpty();
        assertThat(store.now().aboutPerson(SmallTown.key(HER))).isEmpty();
    }

    /** Also what was taken away before, and the number that was held for a while. */
    @Test
    void whoeverWasTakenAwayIsForgottenWithAllThatSheWas() {
        everybodyInTheGroup();
        store.inUnit(unit -> {
            unit.put(SmallTown.number(HER), 0);
            unit.remove(SmallTown.participantRef(HER), 1);
            return unit;
        });
        store.inUnit(unit -> {
            unit.remove(SmallTown.number(HER).ref(), 1);
            return unit;
        });
        assertThat(everything(store)).contains(SmallTown.name(HER), "kanarinumber");

        Forgotten forgotten = new PrivacyDesk(brygga, store).forget(SmallTown.key(HER), true, SmallTown.COORDINATOR);

        assertThat(forgotten.done()).isTrue();
        assertThat(everything(store))
                .doesNotContain(
                        SmallTown.name(HER),
                        SmallTown.key(HER).key(),
                        "\"p" + HER + "\"",
                        "participant:p" + HER,
                        "kanarinumber");
    }

    @Test
    void theOthersStayAsTheyWere() {
        everybodyInTheGroup();

        store.erase(ofHer(), SmallTown.COORDINATOR);

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

        store.erase(ofHer(), SmallTown.COORDINATOR);

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

        store.erase(ofHer(), SmallTown.COORDINATOR);
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

        store.erase(ofHer(), SmallTown.COORDINATOR);

        assertThat(everything(store)).doesNotContain(SmallTown.key(HER).key());
        assertThat(group("tuesday").waitingList())
                .extracting(WaitingPlace::person)
                .doesNotContain(SmallTown.participantRef(HER));
    }

    @Test
    void whatIsMinimisedStaysForStatisticsAboutNobodyKnown() {
        everybodyInTheGroup();
        Heads before = called();
        int events = store.events(0, 1_000).size();

        store.erase(
                new Forgetting(store.now(), SmallTown::fresh).everything(SmallTown.key(0), true),
                SmallTown.COORDINATOR);

        assertThat(everything(store))
                .doesNotContain(SmallTown.name(0), SmallTown.key(0).key(), "\"p0\"", "participant:p0");
        assertThat(Heads.of(group("tuesday"))).isEqualTo(before);
        assertThat(store.events(0, 1_000)).hasSize(events);
        assertThat(store.now().all(Participant.class))
                .filteredOn(one -> one.identification() == Participant.Identification.ANONYMOUS)
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isNull());
    }

    private Heads called() {
        steps().take(
                        Group.class,
                        Ref.of("group", "tuesday"),
                        (record, around) -> new RollCallOperations(brygga.desk())
                                .callRoll(
                                        record,
                                        "s1",
                                        new RollCall(
                                                Map.of(SmallTown.participantRef(0), Attendance.Mark.PRESENT), null),
                                        around,
                                        SmallTown.COORDINATOR));
        return Heads.of(group("tuesday"));
    }

    /** The law of a town: fifty of two hundred are forgotten after years of change, and nothing else happens. */
    @Test
    void fiftyOfTwoHundredAreForgottenAfterFiveYearsAndTheFiguresStay() {
        ManyYears years = new ManyYears(store, clock, brygga.desk());
        years.pass();
        ManyYears.Figures before = years.figures();
        String all = everything(store);
        assertThat(years.forgotten())
                .hasSize(50)
                .allSatisfy(person -> assertThat(years.tokens(person))
                        .allSatisfy(token -> assertThat(all).contains(token)));

        years.forgotten()
                .forEach(person -> store.erase(
                        new Forgetting(store.now(), SmallTown::fresh).everything(SmallTown.key(person), true),
                        SmallTown.COORDINATOR));

        String rest = everything(store);
        assertThat(years.forgotten())
                .allSatisfy(person -> assertThat(years.tokens(person))
                        .allSatisfy(token -> assertThat(rest).doesNotContain(token)));
        assertThat(years.figures()).isEqualTo(before);
        assertThat(years.others())
                .hasSize(150)
                .allSatisfy(person -> assertThat(years.tokens(person))
                        .allSatisfy(token -> assertThat(rest).contains(token)));
    }

    @Test
    void whatWasDoneIsWrittenDownInAChainAndOutlivesHer() {
        everybodyInTheGroup();
        List<AuditEntry> before = store.audit(0, 1_000);
        assertThat(before)
                .hasSize(10)
                .extracting(AuditEntry::position)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(before.get(0).fields()).containsKeys("name", "person");
        assertThat(store.audit(8, 1)).containsExactly(before.get(8));

        store.erase(ofHer(), SmallTown.COORDINATOR);

        List<AuditEntry> after = store.audit(0, 1_000);
        assertThat(after).hasSize(11).startsWith(before.toArray(AuditEntry[]::new));
        assertThat(after.get(10).action()).isEqualTo("erased");
        for (int place = 1; place < after.size(); place++) {
            assertThat(after.get(place).previous())
                    .isEqualTo(after.get(place - 1).hash());
        }
    }

    @Test
    void thatAProtectedPersonWasSeenIsWrittenDown() {
        store.witness()
                .saw(new Trace(
                        SmallTown.key(9_999), Role.COORDINATOR, SmallTown.key(HER), Code.of("SAFETY"), SmallTown.NOON));

        assertThat(store.audit(0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("seen");
            assertThat(entry.reason()).isEqualTo("SAFETY");
        });
        assertThat(everything(store)).doesNotContain(SmallTown.key(HER).key());
    }

    @Test
    void workThatFailsIsNotWrittenDown() {
        assertThatThrownBy(() -> store.inUnit(unit -> {
                    unit.audit(AuditDraft.of(SmallTown.event("group.made", "tuesday"), null));
                    throw new IllegalStateException("The host has second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.audit(0, 10)).isEmpty();
    }
}
