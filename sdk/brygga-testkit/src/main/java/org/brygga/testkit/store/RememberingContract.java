// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.brygga.model.organisation.Organisation;
import org.brygga.model.organisation.OrganisationBuilder;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.store.Release;
import org.brygga.sdk.store.Versioned;
import org.brygga.testkit.generate.LinkedDatasets;
import org.junit.jupiter.api.Test;

/** The part of the contract about what can be asked afterwards: history, events, releases. */
abstract class RememberingContract extends KeepingContract {

    @Test
    void everyKindOfRecordComesBackAsItWas() {
        List<Aggregate> records = LinkedDatasets.seeded(7).stream(200).toList();
        store.inUnit(unit -> {
            records.forEach(record -> unit.put(record, 0));
            return null;
        });

        assertThat(store.now().all()).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void recordsOfATypeComeByTheirIdAndAPieceAtATime() {
        List<String> ids = List.of("A", "B2", "a", "a-1", "a.1", "a10", "a2", "b");
        store.inUnit(unit -> {
            List<String> mixed = new ArrayList<>(ids);
            Collections.reverse(mixed);
            mixed.forEach(id -> unit.put(
                    OrganisationBuilder.builder(SmallTown.association()).id(id).build(), 0));
            return unit.put(SmallTown.group("tuesday", 12), 0);
        });

        List<String> paged = new ArrayList<>();
        String after = "";
        while (paged.size() < ids.size()) {
            String from = after;
            List<Versioned<Organisation>> page = store.inUnit(unit -> unit.page(Organisation.class, from, 3));
            assertThat(page).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            page.forEach(
                    one -> paged.add(Objects.requireNonNull(one.record()).ref().id()));
            after = paged.get(paged.size() - 1);
        }
        String last = after;
        assertThat(paged).containsExactlyElementsOf(ids.stream().sorted().toList());
        List<Versioned<Organisation>> rest = store.inUnit(unit -> unit.page(Organisation.class, last, 3));
        assertThat(rest).isEmpty();
    }

    @Test
    void eventsComeInTheirOrderAndAPieceAtATime() {
        store.inUnit(unit -> {
            IntStream.rangeClosed(1, 5).forEach(number -> unit.tell(SmallTown.event("group.made", "g" + number)));
            return null;
        });

        var firstTwo = store.events(0, 2);
        assertThat(firstTwo).extracting(told -> told.event().subject().id()).containsExactly("g1", "g2");
        assertThat(store.events(firstTwo.get(1).position(), 10))
                .extracting(told -> told.event().subject().id())
                .containsExactly("g3", "g4", "g5");
        assertThat(store.events(0, 10)).extracting(told -> told.position()).isSorted();
        assertThat(store.events(store.newestEvent() - 1, 10))
                .extracting(told -> told.event().subject().id())
                .containsExactly("g5");
    }

    @Test
    void aReleaseIsPublishedOnce() {
        Release first = new Release("2025", "national", clock.instant(), "aa", "{\"women\":40}");
        store.publish(first);
        store.publish(new Release("2025-b", "area", clock.instant(), "bb", "{}"));

        assertThatThrownBy(() -> store.publish(new Release("2025", "national", clock.instant(), "cc", "{}")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.releases("national")).containsExactly(first);
        assertThat(store.releases("unknown")).isEmpty();
    }

    @Test
    void theHistoryTellsEveryVersionWithItsMoment() {
        put(named("First"), 0);
        Instant first = clock.instant();
        clock.pass(Duration.ofDays(1));
        put(named("Second"), 1);

        assertThat(store.history(SmallTown.association().ref()))
                .containsExactly(
                        new Versioned<>(1, first, named("First")),
                        new Versioned<>(2, first.plus(Duration.ofDays(1)), named("Second")));
    }

    @Test
    void theRecordsCanBeSeenAsTheyWere() {
        Instant before = clock.instant().minusSeconds(1);
        put(named("First"), 0);
        Instant first = clock.instant();
        clock.pass(Duration.ofHours(1));
        put(named("Second"), 1);
        put(SmallTown.group("tuesday", 12), 0);

        assertThat(store.asOf(before).all()).isEmpty();
        assertThat(store.asOf(first).all()).containsExactly(named("First"));
        assertThat(store.asOf(first.plus(Duration.ofMinutes(59))).all()).containsExactly(named("First"));
        assertThat(store.asOf(clock.instant()).all())
                .containsExactlyInAnyOrder(named("Second"), SmallTown.group("tuesday", 12));
    }
}
