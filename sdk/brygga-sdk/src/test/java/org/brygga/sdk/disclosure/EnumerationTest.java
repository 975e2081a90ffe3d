// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brygga.sdk.disclosure.Tables.SUPPRESS;
import static org.brygga.sdk.disclosure.Tables.THRESHOLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.disclosure.Audit.Computed;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.Dimension;
import org.brygga.sdk.disclosure.count.Lattice;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.disclosure.count.PublishedTable.Shown;
import org.junit.jupiter.api.Test;

/** Beside the audit: every table of whole numbers that fits, one after the other. */
class EnumerationTest {

    private static final Disclosure DISCLOSURE = new Disclosure(CountryPacks.load());
    private static final int TRIES = Tables.FULL ? 2_000 : 120;

    @Test
    void noHiddenCountIsCloserThanTheThresholdInAllTablesThatFit() {
        Random random = new Random(31);
        int compared = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<Dimension> dimensions = attempt % 3 == 0
                    ? List.of(
                            Dimension.of("a", "a0", "a1"), Dimension.of("b", "b0", "b1"), Dimension.of("c", "c0", "c1"))
                    : List.of(Tables.dimension("a", 2 + random.nextInt(3), true), Tables.dimension("b", 2, false));
            CountTable table =
                    Tables.town(random, dimensions, 8 + random.nextInt(22)).whole("t");
            for (PublishedTable shown :
                    DISCLOSURE.protect(List.of(table), SUPPRESS).tables()) {
                Every every = new Every(shown);
                if (every.whole >= 0) {
                    every.run();
                    for (int cell = 0; cell < every.least.length; cell++) {
                        if (!(shown.values().get(cell) instanceof Shown)) {
                            compared++;
                            assertThat(every.most[cell] - every.least[cell])
                                    .as("cell " + cell + " of " + shown.values())
                                    .isGreaterThanOrEqualTo(THRESHOLD);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(TRIES);
    }

    @Test
    void theAuditComputesWhatTheTablesThatFitSay() {
        Random random = new Random(32);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<Dimension> dimensions =
                    List.of(Tables.dimension("a", 2 + random.nextInt(3), true), Tables.dimension("b", 2, false));
            CountTable table =
                    Tables.town(random, dimensions, 8 + random.nextInt(14)).whole("t");
            PublishedTable careless = Tables.hiding(table, cell -> cell > 0 && random.nextInt(3) > 0);
            Every every = new Every(careless);
            every.run();

            for (Computed computed : Audit.of(List.of(careless))) {
                int cell = careless.lattice().cell(computed.people());
                assertThat(computed.interval().least()).isEqualTo(every.least[cell]);
                assertThat(computed.interval().most()).hasValue(every.most[cell]);
            }
        }
    }

    /** All ways to spread the people of a small table whose whole is shown. */
    private static final class Every {

        private final PublishedTable table;
        private final Lattice lattice;
        private final List<Integer> inner = new ArrayList<>();
        private final List<int[]> sums;
        private final long whole;
        private final long[] counts;
        private final long[] least;
        private final long[] most;

        Every(PublishedTable table) {
            this.table = table;
            lattice = table.lattice();
            sums = lattice.sums();
            whole = table.value(Conditions.NONE) instanceof Shown all ? all.value() : -1;
            counts = new long[lattice.size()];
            least = new long[lattice.size()];
            most = new long[lattice.size()];
            Arrays.fill(least, Long.MAX_VALUE);
            Arrays.fill(most, Long.MIN_VALUE);
            for (int cell = 0; cell < lattice.size(); cell++) {
                if (lattice.isInner(cell)) {
                    inner.add(cell);
                }
            }
        }

        void run() {
            spread(0, whole);
        }

        private void spread(int at, long left) {
            if (at == inner.size()) {
                if (left == 0) {
                    take();
                }
                return;
            }
            int cell = inner.get(at);
            long from = 0;
            long to = left;
            if (table.values().get(cell) instanceof Shown shown) {
                from = shown.value();
                to = Math.min(left, shown.value());
            } else if (at == inner.size() - 1) {
                from = left;
            }
            for (long count = from; count <= to; count++) {
                counts[cell] = count;
                if (fits(at)) {
                    spread(at + 1, left - count);
                }
            }
        }

        /** No shown sum is exceeded by what is spread so far, and those that are complete are met. */
        private boolean fits(int upTo) {
            int last = inner.get(upTo);
            for (int cell = lattice.size() - 1; cell >= 0; cell--) {
                if (table.values().get(cell) instanceof Shown shown && !lattice.isInner(cell)) {
                    long sum = 0;
                    boolean complete = true;
                    for (int one : inner) {
                        if (within(one, cell)) {
                            complete &= one <= last;
                            sum += one <= last ? counts[one] : 0;
                        }
                    }
                    if (sum > shown.value() || (complete && sum < shown.value())) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean within(int one, int cell) {
            for (int d = 0; d < lattice.dimensions().size(); d++) {
                if (!lattice.tree(d).within(lattice.node(one, d), lattice.node(cell, d))) {
                    return false;
                }
            }
            return true;
        }

        private void take() {
            for (int at = sums.size() - 1; at >= 0; at--) {
                int[] sum = sums.get(at);
                counts[sum[0]] = 0;
                for (int part = 1; part < sum.length; part++) {
                    counts[sum[0]] += counts[sum[part]];
                }
            }
            for (int cell = 0; cell < counts.length; cell++) {
                least[cell] = Math.min(least[cell], counts[cell]);
                most[cell] = Math.max(most[cell], counts[cell]);
            }
        }
    }
}
