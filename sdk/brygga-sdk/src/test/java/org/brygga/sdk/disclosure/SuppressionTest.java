// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.sdk.disclosure.Tables.FULL;
import static org.brygga.sdk.disclosure.Tables.SUPPRESS;
import static org.brygga.sdk.disclosure.Tables.THRESHOLD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.disclosure.Tables.Town;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Disclosure DISCLOSURE = new Disclosure(CountryPacks.load());
    private static final int TRIES = FULL ? 10_000 : 150;

    @Test
    void noHiddenCountCanBeComputedMoreCloselyThanTheThreshold() {
        Random random = new Random(24);
        int withheld = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Town town = Tables.town(random, Tables.dimensions(random, 4), 10 + random.nextInt(300));
            Protected made = DISCLOSURE.protect(List.of(town.whole("t")), SUPPRESS);

            List<Audit.Computed> computed = Audit.narrow(made.tables(), THRESHOLD);

            assertThat(computed).as("table " + attempt).isEmpty();
            assertThat(DISCLOSURE.check(made.tables(), SUPPRESS).list()).isEmpty();
            withheld += made.withheld().size();
        }
        assertThat(withheld).isLessThan(TRIES / 20);
    }

    @Test
    void linkedTablesDoNotGiveEachOtherAway() {
        Random random = new Random(25);
        for (int attempt = 0; attempt < TRIES / 3; attempt++) {
            List<Dimension> dimensions = List.of(
                    Tables.dimension("area", 4 + random.nextInt(3), true),
                    Tables.dimension("language", 3, false),
                    Tables.dimension("age", 3, false));
            Town town = Tables.town(random, dimensions, 20 + random.nextInt(300));
            List<CountTable> tables = List.of(
                    town.table("area-language", 0, 1), town.table("age-area", 2, 0), town.table("language-age", 1, 2));

            Protected made = DISCLOSURE.protect(tables, SUPPRESS);

            assertThat(Audit.narrow(made.tables(), THRESHOLD)).isEmpty();
        }
    }

    @Test
    void whatIsShownIsTrue() {
        Random random = new Random(26);
        for (int attempt = 0; attempt < 50; attempt++) {
            CountTable table =
                    Tables.town(random, Tables.dimensions(random, 3), 150).whole("t");

            for (PublishedTable shown :
                    DISCLOSURE.protect(List.of(table), SUPPRESS).tables()) {
                for (int cell = 0; cell < shown.values().size(); cell++) {
                    if (shown.values().get(cell) instanceof Shown value) {
                        assertThat(value.value()).isEqualTo(table.count(cell));
                    }
                }
            }
        }
    }

    @Test
    void theOrderOfPeopleDoesNotMatterAndTwiceIsTheSame() {
        Random random = new Random(27);
        for (int attempt = 0; attempt < 30; attempt++) {
            Town town = Tables.town(random, Tables.dimensions(random, 3), 100);
            List<Tables.Person> shuffled = new ArrayList<>(town.people());
            Collections.shuffle(shuffled, random);

            Protected first = DISCLOSURE.protect(List.of(town.whole("t")), SUPPRESS);

            assertThat(DISCLOSURE.protect(List.of(new Town(town.dimensions(), shuffled).whole("t")), SUPPRESS))
                    .isEqualTo(first);
        }
    }

    @Test
    void theNamesOfCategoriesDoNotMatter() {
        Random random = new Random(28);
        for (int attempt = 0; attempt < 30; attempt++) {
            Town town = Tables.town(random, Tables.dimensions(random, 2), 80);

            Protected first = DISCLOSURE.protect(List.of(town.table("t", 0, 1)), SUPPRESS);
            Protected second = DISCLOSURE.protect(
                    List.of(town.table("t", name -> (char) ('z' - name.length()) + name + "x", 0, 1)), SUPPRESS);

            assertThat(second.tables().stream().map(PublishedTable::values).toList())
                    .isEqualTo(
                            first.tables().stream().map(PublishedTable::values).toList());
        }
    }

    @Test
    void aTableOfFourByFourByThreeWithDistrictsTakesLittleTime() {
        Random random = new Random(29);
        List<Dimension> dimensions = List.of(
                Tables.dimension("area", 4, true),
                Tables.dimension("language", 4, false),
                Tables.dimension("age", 3, false));
        long spent = 0;
        int counted = 40;
        for (int attempt = -20; attempt < counted; attempt++) {
            CountTable table =
                    Tables.town(random, dimensions, 60 + random.nextInt(400)).whole("t");
            long start = System.nanoTime();
            DISCLOSURE.protect(List.of(table), SUPPRESS);
            spent += attempt < 0 ? 0 : System.nanoTime() - start;
        }

        // About 20 ms on a quiet machine; a busy one must not make a build fail.
        assertThat(Duration.ofNanos(spent / counted)).isLessThan(Duration.ofMillis(500));
    }
}
