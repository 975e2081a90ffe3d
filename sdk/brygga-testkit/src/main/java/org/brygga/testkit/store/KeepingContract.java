// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brygga.audit.AuditDraft;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.people.Participant;
import org.brygga.model.people.ParticipantBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.operation.DomainEvent;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.StaleVersionException;
import org.brygga.sdk.store.UnitOfWork;
import org.brygga.sdk.store.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The part of the contract about versions: what is kept, what is not, and what was kept once. */
abstract class KeepingContract {

    final MovingClock clock = new MovingClock(SmallTown.NOON);
    DatasetStore store;

    /** A store that holds nothing yet. */
    protected abstract DatasetStore empty(Clock clock);

    @BeforeEach
    void beginEmpty() {
        store = empty(clock);
    }

    long put(Aggregate record, long expected) {
        return store.inUnit(unit -> unit.put(record, expected));
    }

    static Organisation named(String name) {
        return OrganisationBuilder.builder(SmallTown.association()).name(name).build();
    }

    @Test
    void eachChangeOfARecordGetsTheNextVersion() {
        assertThat(put(named("First"), 0)).isEqualTo(1);
        assertThat(put(named("Second"), 1)).isEqualTo(2);

        Versioned<Organisation> newest =
                store.find(Organisation.class, SmallTown.association().ref()).orElseThrow();
        assertThat(newest.version()).isEqualTo(2);
        assertThat(newest.record()).isEqualTo(named("Second"));
    }

    @Test
    void aChangeThatRestsOnAnOldVersionIsRefused() {
        put(named("First"), 0);
        put(named("Second"), 1);

        assertThatThrownBy(() -> put(named("Third"), 1)).isInstanceOfSatisfying(StaleVersionException.class, stale -> {
            assertThat(stale.expected()).isEqualTo(1);
            assertThat(stale.actual()).isEqualTo(2);
        });
        assertThatThrownBy(() -> put(named("Third"), 0)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> put(named("Third"), 3)).isInstanceOf(StaleVersionException.class);
        assertThat(store.history(SmallTown.association().ref())).hasSize(2);
    }

    @Test
    void workThatFailsKeepsNothing() {
        put(named("First"), 0);

        assertThatThrownBy(() -> store.inUnit(unit -> {
                    unit.put(named("Second"), 1);
                    unit.put(SmallTown.group("tuesday", 12), 0);
                    unit.tell(SmallTown.event("group.made", "tuesday"));
                    throw new IllegalStateException("The host has second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.now().all()).containsExactly(named("First"));
        assertThat(store.history(Ref.of("group", "tuesday"))).isEmpty();
        assertThat(store.events(0, 10)).isEmpty();
    }

    @Test
    void aUnitSeesWhatItHasDone() {
        put(named("First"), 0);
        store.inUnit(unit -> {
            long version = unit.put(named("Second"), 1);
            unit.put(SmallTown.group("tuesday", 12), 0);

            assertThat(unit.load(Organisation.class, SmallTown.association().ref()))
                    .hasValueSatisfying(one -> {
                        assertThat(one.version()).isEqualTo(version);
                        assertThat(one.record()).isEqualTo(named("Second"));
                    });
            assertThat(unit.around()
                            .referringTo(Group.class, SmallTown.association().ref()))
                    .hasSize(1);
            return version;
        });
    }

    @Test
    void whatIsTakenAwayIsGoneAndItsHistoryStays() {
        Ref reference = SmallTown.association().ref();
        put(named("First"), 0);
        store.inUnit(unit -> {
            unit.remove(reference, 1);
            return null;
        });

        assertThat(store.find(Organisation.class, reference)).isEmpty();
        assertThat(store.now().all()).isEmpty();
        assertThat(store.history(reference))
                .extracting(Versioned::version, Versioned::removed)
                .containsExactly(tuple(1L, false), tuple(2L, true));
        assertThat(store.<Long>inUnit(unit -> unit.newest(reference))).isEqualTo(2);
        assertThat(store.<Long>inUnit(unit -> unit.newest(Ref.of("organisation", "never"))))
                .isZero();
        assertThat(put(named("Again"), 0)).isEqualTo(3);
    }

    /** A store may keep them with few statements; nothing of them is mixed up by that. */
    @Test
    void manyChangesInOneUnitAreKeptLikeOneAfterTheOther() {
        int many = 300;
        store.inUnit(unit -> {
            SmallTown.everybody(many).forEach(record -> {
                unit.put(record, 0);
                DomainEvent event =
                        SmallTown.event("participant.added", record.ref().id());
                unit.tell(event);
                unit.audit(AuditDraft.of(event, record));
            });
            return unit;
        });
        store.inUnit(unit -> {
            for (int number = 0; number < many; number += 3) {
                unit.put(again(number), 1);
            }
            unit.remove(SmallTown.participantRef(1), 1);
            return unit.put(SmallTown.participant(many), 0);
        });

        for (int number = 0; number < many; number += 3) {
            assertThat(store.history(SmallTown.participantRef(number)))
                    .extracting(Versioned::version, Versioned::record)
                    .containsExactly(
                            tuple(1L, (Aggregate) SmallTown.participant(number)), tuple(2L, (Aggregate) again(number)));
        }
        assertThat(store.find(Participant.class, SmallTown.participantRef(1))).isEmpty();
        assertThat(store.now().all(Participant.class)).hasSize(many);
        assertThat(store.events(0, 1_000))
                .extracting(
                        told -> told.position(), told -> told.event().subject().id())
                .startsWith(tuple(1L, SmallTown.association().ref().id()))
                .hasSize(many + 1)
                .endsWith(tuple(many + 1L, "p" + (many - 1)));
        assertThat(store.audit(0, 1_000))
                .extracting(entry -> entry.position())
                .isSorted()
                .hasSize(many + 1);
    }

    private static Participant again(int number) {
        return ParticipantBuilder.builder(SmallTown.participant(number))
                .retainUntil(SmallTown.TODAY.plusYears(1))
                .build();
    }

    /** What will be asked for may be said before, also of what nobody keeps and of what others point at. */
    @Test
    void whatIsSaidAheadChangesNoAnswer() {
        store.inUnit(unit -> {
            SmallTown.everybody(3).forEach(record -> unit.put(record, 0));
            return unit.put(SmallTown.group("tuesday", 12), 0);
        });
        Ref association = SmallTown.association().ref();
        List<Ref> asked = List.of(
                association,
                SmallTown.participantRef(1),
                SmallTown.participantRef(999),
                Ref.of("group", "tuesday"),
                Ref.of("group", "nowhere"));
        Function<UnitOfWork, List<Object>> answers = unit -> asked.stream()
                .flatMap(record -> Stream.<Object>of(
                        unit.load(Aggregate.class, record),
                        unit.around().referringTo(Group.class, record),
                        unit.around().find(Aggregate.class, record)))
                .toList();

        List<Object> before = store.inUnit(answers);
        List<Object> after = store.inUnit(unit -> {
            unit.ahead(asked);
            return answers.apply(unit);
        });

        assertThat(before.get(1)).isEqualTo(List.of(SmallTown.group("tuesday", 12)));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatWasReadDoesNotChangeAfterwards() {
        put(named("First"), 0);
        Dataset read = store.now();
        put(named("Second"), 1);

        assertThat(read.all()).containsExactly(named("First"));
    }

    @Test
    void theNamedQuestionsFollowEachChange() {
        store.inUnit(unit -> {
            SmallTown.everybody(2).forEach(record -> unit.put(record, 0));
            return unit.put(SmallTown.group("tuesday", 12), 0);
        });
        Ref association = SmallTown.association().ref();
        put(
                GroupBuilder.builder(SmallTown.group("tuesday", 12))
                        .organisation(null)
                        .build(),
                1);

        store.inUnit(unit -> {
            assertThat(unit.around().referringTo(Group.class, association)).isEmpty();
            assertThat(unit.around().aboutPerson(SmallTown.key(1))).containsExactly(SmallTown.participant(1));
            assertThat(unit.around().find(Organisation.class, association)).isPresent();
            return null;
        });
    }
}
