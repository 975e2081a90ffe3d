// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import java.util.List;

/**
 * What was measured, as it is kept beside the page.
 *
 * @param feature the version of Java, for example 17
 * @param date of the run
 * @param load the mean number of processes that wanted to run, before the run and after it
 * @param slices kept of each contender in each fork
 */
record Result(
        int feature, String date, String machine, String java, String load, int forks, int slices, List<Row> rows) {

    /**
     * One contender of one round.
     *
     * @param perSecond documents for each second of processor time, the median of each fork
     * @param ratios to the first contender of the round, slice by slice, the median of each fork
     * @param bytes allocated for a document
     */
    record Row(String round, String name, List<Double> perSecond, List<Double> ratios, long bytes) {}
}
