// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.sdk.disclosure.Tables.SUPPRESS;
import static org.brygga.sdk.disclosure.Tables.THRESHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.disclosure.Tables.Town;
import org.brygga.sdk.disclosure.attack.Attack.Assumption;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Hidden;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;
import org.junit.jupiter.api.Test;

class ReleasesTest {

    private static final Disclosure DISCLOSURE = new Disclosure(CountryPacks.load());
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final int TRIES = Tables.FULL ? 1_000 : 60;

    @Test
    void noPairOfReleasesTellsOfOnePersonWhoCameOrWent() {
        Random random = new Random(41);
        int published = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Town town = Tables.town(random, Tables.dimensions(random, 2), 40 + random.nextInt(400));
            boolean came = random.nextBoolean();
            Town later = came
                    ? town.with(Tables.person(random, "new", town.dimensions()))
                    : town.without(random.nextInt(town.people().size()));
            EarlierRelease earlier =
                    DISCLOSURE.protect(List.of(town.whole("t")), SUPPRESS).release("r1", SPRING);

            Protected made = DISCLOSURE.protect(List.of(later.whole("t")), SUPPRESS, List.of(earlier));

            for (PublishedTable table : made.tables()) {
                published++;
                for (PublishedTable before : earlier.tables()) {
                    assertThat(smallChanges(before, table))
                            .as("pair " + attempt)
                            .isZero();
                }
            }
            assertThat(Audit.narrow(made.tables(), THRESHOLD)).isEmpty();
            assertThat(Audit.narrow(made.tables(), THRESHOLD, earlier, came ? Assumption.GROWTH : Assumption.DECLINE))
                    .as("pair " + attempt)
                    .isEmpty();
        }
        assertThat(published).isGreaterThan(TRIES / 2);
    }

    @Test
    void theSameRecordsArePublishedAgainAsTheyWere() {
        Random random = new Random(42);
        for (int attempt = 0; attempt < 40; attempt++) {
            Town town = Tables.town(random, Tables.dimensions(random, 3), 40 + random.nextInt(400));
            Protected first = DISCLOSURE.protect(List.of(town.whole("t")), SUPPRESS);

            Protected second =
                    DISCLOSURE.protect(List.of(town.whole("t")), SUPPRESS, List.of(first.release("r1", SPRING)));

            assertThat(second.tables()).isEqualTo(first.tables());
        }
    }

    @Test
    void whoHasLeftIsNotTheDifference() {
        CountTable before = crossed(20, 15, 12, 18);
        CountTable after = crossed(19, 15, 12, 18);
        EarlierRelease earlier = DISCLOSURE.protect(List.of(before), SUPPRESS).release("r1", SPRING);
        assertThat(earlier.tables().get(0).value(Tables.at())).isEqualTo(new Shown(65));

        Protected made = DISCLOSURE.protect(List.of(after), SUPPRESS, List.of(earlier));

        PublishedTable table = made.tables().isEmpty() ? null : made.tables().get(0);
        assertThat(table == null || table.value(Tables.at()) instanceof Hidden).isTrue();
        assertThat(table == null || table.value(Tables.at("area", "north", "answer", "yes")) instanceof Hidden)
                .isTrue();
        // Hidden as well, so that nobody knows where she was.
        assertThat(table == null || table.value(Tables.at("area", "south", "answer", "no")) instanceof Hidden)
                .isTrue();
    }

    @Test
    void aCountThatHasGrownByMoreIsShownAgain() {
        EarlierRelease earlier =
                DISCLOSURE.protect(List.of(crossed(20, 15, 12, 18)), SUPPRESS).release("r1", SPRING);

        PublishedTable table = DISCLOSURE
                .protect(List.of(crossed(29, 15, 12, 18)), SUPPRESS, List.of(earlier))
                .tables()
                .get(0);

        assertThat(table.value(Tables.at("area", "north", "answer", "yes"))).isEqualTo(new Shown(29));
    }

    @Test
    void anotherTableOfTheSameRecordsDoesNotGiveAwayWhatWasHidden() {
        Random random = new Random(43);
        int withheld = 0;
        for (int attempt = 0; attempt < 40; attempt++) {
            List<Dimension> dimensions = List.of(
                    Tables.dimension("area", 4, true),
                    Tables.dimension("language", 3, false),
                    Tables.dimension("age", 3, false));
            Town town = Tables.town(random, dimensions, 60 + random.nextInt(300));
            EarlierRelease earlier = DISCLOSURE
                    .protect(List.of(town.table("first", 0, 1)), SUPPRESS)
                    .release("r1", SPRING);

            Protected made = DISCLOSURE.protect(List.of(town.table("second", 1, 2)), SUPPRESS, List.of(earlier));

            assertThat(Audit.narrow(made.tables(), THRESHOLD, earlier, Assumption.SAME))
                    .isEmpty();
            withheld += made.withheld().size();
            assertThat(made.findings().list())
                    .allSatisfy(one -> assertThat(one.code().text()).isEqualTo("REP-009"));
        }
        assertThat(withheld).isLessThan(20);
    }

    private static int smallChanges(PublishedTable before, PublishedTable after) {
        int small = 0;
        for (int cell = 0; cell < after.values().size(); cell++) {
            if (before.values().get(cell) instanceof Shown old && after.values().get(cell) instanceof Shown now) {
                long change = Math.abs(old.value() - now.value());
                small += change > 0 && change < THRESHOLD ? 1 : 0;
            }
        }
        return small;
    }

    private static CountTable crossed(long northYes, long northNo, long southYes, long southNo) {
        return CountTable.builder(
                        "t",
                        Tables.PARTICIPANTS,
                        Dimension.of("area", "north", "south"),
                        Dimension.of("answer", "yes", "no"))
                .count(northYes, "north", "yes")
                .count(northNo, "north", "no")
                .count(southYes, "south", "yes")
                .count(southNo, "south", "no")
                .build();
    }
}
