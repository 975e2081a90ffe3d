// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.brygga.country.CountryPacks;
import org.brygga.model.people.Volunteer;
import org.brygga.model.people.VolunteerBuilder;
import org.brygga.model.place.Area;
import org.brygga.model.place.AreaBuilder;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.ReportKind;
import org.brygga.sdk.report.making.Publishing;
import org.brygga.sdk.report.making.Publishing.Outcome;
import org.brygga.sdk.report.making.Publishing.Published;
import org.brygga.sdk.report.making.Publishing.Refused;
import org.brygga.sdk.report.making.Publishing.Why;
import org.brygga.sdk.store.DatasetStore;
import org.brygga.sdk.store.memory.InMemoryDatasetStore;
import org.junit.jupiter.api.Test;

/** An area counts whom the areas before it counted, so that it is not published beside them. */
class AreasTakenOverTest {

    private static final Publishing PUBLISHING = new Publishing(CountryPacks.load());
    private static final Refused CUT = new Refused(Why.ANOTHER_CUT);

    /** Two women of the newer area beside 59 of the older one. */
    private static DatasetStore store(Area... areas) {
        DatasetStore store =
                new InMemoryDatasetStore(Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC));
        store.inUnit(unit -> {
            TrainedTown.of(50, 11).all().forEach(record -> unit.put(record, 0));
            Arrays.stream(areas).forEach(area -> unit.put(area, 0));
            for (int number = 0; number < 61; number++) {
                var kept = unit.load(Volunteer.class, Ref.of("volunteer", "v" + number))
                        .orElseThrow();
                unit.put(
                        VolunteerBuilder.builder(Objects.requireNonNull(kept.record()))
                                .areas(List.of(Ref.of("area", number < 2 ? "newer" : "older")))
                                .build(),
                        kept.version());
            }
            return unit;
        });
        return store;
    }

    private static Area area(String id, String... successors) {
        return AreaBuilder.builder()
                .id(id)
                .name(id)
                .successors(Arrays.stream(successors)
                        .map(one -> Ref.of("area", one))
                        .toList())
                .build();
    }

    private static Outcome publish(DatasetStore store, String area) {
        return PUBLISHING.publish(
                store,
                Asked.request(ReportKind.AREA, Ref.of("area", area), "2025-01-01", "2025-12-31"),
                Asked.COORDINATOR,
                area);
    }

    @Test
    void anAreaIsNotPublishedBesideTheOneThatItTookOver() {
        DatasetStore store = store(area("older", "newer"), area("newer"));
        assertThat(publish(store, "newer")).isInstanceOf(Published.class);

        // The difference would be the two who belong to the newer one.
        assertThat(publish(store, "older")).isEqualTo(CUT);
    }

    @Test
    void theOtherWayRoundNeither() {
        DatasetStore store = store(area("older", "newer"), area("newer"));
        assertThat(publish(store, "older")).isInstanceOf(Published.class);

        assertThat(publish(store, "newer")).isEqualTo(CUT);
    }

    @Test
    void whatTookOverTheSameIsNotPublishedBesideIt() {
        Area around = area("around");
        Area newer = AreaBuilder.builder(area("newer"))
                .parent(Ref.of("area", "around"))
                .build();
        DatasetStore store = store(area("older", "newer"), newer, around);
        assertThat(publish(store, "around")).isInstanceOf(Published.class);

        assertThat(publish(store, "older")).isEqualTo(CUT);
    }

    @Test
    void areasThatCountNobodyInCommonArePublishedSideBySide() {
        DatasetStore store = store(area("older"), area("newer"));
        assertThat(publish(store, "older")).isInstanceOf(Published.class);

        assertThat(publish(store, "newer")).isNotEqualTo(CUT);
    }
}
