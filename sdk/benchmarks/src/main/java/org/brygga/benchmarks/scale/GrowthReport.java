// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.scale;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Says how time grows with the number of records: what grows in step takes ten times the time for ten times the records,
 * what looks at every pair takes a hundred times.
 */
record GrowthReport(List<Measured> measured) {

    /** How many times the time may grow where records grow ten times. */
    static final double MOST = 12;

    private static final double STEP = 10;

    /** How long it took for so many records. */
    record Measured(long records, double seconds) {}

    GrowthReport {
        measured = List.copyOf(measured);
    }

    /** By how much the time grows from each size to the next, reckoned for ten times the records. */
    List<Double> perTenTimes() {
        return IntStream.range(1, measured.size())
                .mapToObj(later -> perTenTimes(measured.get(later - 1), measured.get(later)))
                .toList();
    }

    private static double perTenTimes(Measured before, Measured after) {
        double records = Math.log((double) after.records() / before.records());
        double seconds = Math.log(after.seconds() / before.seconds());
        return Math.pow(STEP, seconds / records);
    }

    /** Whether it nowhere grows more than it may. */
    boolean holds() {
        return perTenTimes().stream().allMatch(grown -> grown <= MOST);
    }

    String table() {
        StringBuilder table = new StringBuilder("| records | seconds | records a second | ten times the records |\n");
        table.append("|---|---|---|---|\n");
        for (int row = 0; row < measured.size(); row++) {
            Measured one = measured.get(row);
            String grown = row == 0
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "%.1f times the time%s",
                            perTenTimes().get(row - 1),
                            perTenTimes().get(row - 1) > MOST ? ", TOO MUCH" : "");
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %,.0f | %s |%n",
                    one.records(),
                    one.seconds(),
                    one.records() / one.seconds(),
                    grown));
        }
        return table.toString().replace("\r", "");
    }
}
