// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.sdk.disclosure.Tables.SUPPRESS;
import static org.brygga.sdk.disclosure.Tables.THRESHOLD;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.disclosure.attack.Attack.Interval;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.CountTableBuilder;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.junit.jupiter.api.Test;

/** What is commonly done, and what the audit says of it. */
class NaiveSuppressionTest {

    private static final Disclosure DISCLOSURE = new Disclosure(CountryPacks.load());
    private static final int ROWS = 5;
    private static final int COLUMNS = 4;
    private static final int TRIES = Tables.FULL ? 1_000 : 200;

    @Test
    void toHideOnlySmallCountsHidesNothing() {
        Random random = new Random(51);
        int hidden = 0;
        int exact = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            CountTable table = table(random);
            Set<Integer> small = small(table);
            PublishedTable published = Tables.hiding(table, small::contains);
            hidden += small.size();
            List<Audit.Computed> computed = Audit.of(List.of(published));
            exact += (int)
                    computed.stream().filter(one -> isExact(one.interval())).count();
            if (!small.isEmpty()) {
                assertThat(Audit.narrow(List.of(published), THRESHOLD)).isNotEmpty();
            }
            computed.stream()
                    .filter(one -> aloneInItsRow(table, small, table.lattice().cell(one.people())))
                    .forEach(one -> assertThat(isExact(one.interval())).isTrue());
        }
        assertThat(exact).isGreaterThan(hidden * 95 / 100);
    }

    @Test
    void toHideTheSecondSmallestAsWellIsNotEnough() {
        Random random = new Random(51);
        int given = 0;
        int narrow = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            CountTable table = table(random);
            Set<Integer> small = small(table);
            Set<Integer> more = new TreeSet<>(small);
            boolean again = true;
            while (again) {
                again = new TreeSet<>(more).stream().anyMatch(cell -> secondSmallest(table, more, cell));
            }
            PublishedTable published = Tables.hiding(table, more::contains);
            given += Audit.of(List.of(published)).stream().anyMatch(one -> isExact(one.interval())) ? 1 : 0;
            narrow += Audit.narrow(List.of(published), THRESHOLD).isEmpty() ? 0 : 1;
        }
        assertThat(given).isPositive();
        assertThat(narrow).isGreaterThan(given);
    }

    @Test
    void theSameTablesAreSafeWhenTheyAreProtected() {
        Random random = new Random(51);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            assertThat(Audit.narrow(
                            DISCLOSURE.protect(List.of(table(random)), SUPPRESS).tables(), THRESHOLD))
                    .isEmpty();
        }
    }

    private static boolean isExact(Interval interval) {
        return interval.most().isPresent() && interval.most().getAsLong() == interval.least();
    }

    /** Counts from 1 to 60, of which about one in twenty is small. */
    private static CountTable table(Random random) {
        CountTableBuilder builder = CountTable.builder(
                "t",
                Tables.PARTICIPANTS,
                Tables.dimension("row", ROWS, false),
                Tables.dimension("column", COLUMNS, false));
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                builder.count(1 + random.nextInt(73), "row" + row, "column" + column);
            }
        }
        return builder.build();
    }

    private static Set<Integer> small(CountTable table) {
        return new TreeSet<>(IntStream.range(0, table.lattice().size())
                .filter(cell -> table.lattice().isInner(cell) && table.count(cell) < THRESHOLD)
                .boxed()
                .toList());
    }

    private static int[] line(CountTable table, int cell, int along) {
        int across = 1 - along;
        return IntStream.range(0, table.lattice().size())
                .filter(one -> table.lattice().isInner(one)
                        && table.lattice().node(one, across) == table.lattice().node(cell, across))
                .toArray();
    }

    private static boolean aloneInItsRow(CountTable table, Set<Integer> hidden, int cell) {
        return IntStream.of(line(table, cell, 1)).filter(hidden::contains).count() == 1;
    }

    /** In the first line in which it is hidden alone; whether there was one. */
    private static boolean secondSmallest(CountTable table, Set<Integer> hidden, int cell) {
        for (int along = 0; along < 2; along++) {
            int[] line = line(table, cell, along);
            if (IntStream.of(line).filter(hidden::contains).count() == 1) {
                return IntStream.of(line)
                        .filter(one -> !hidden.contains(one))
                        .boxed()
                        .min(Comparator.comparingLong(table::count))
                        .map(hidden::add)
                        .orElse(false);
            }
        }
        return false;
    }
}
