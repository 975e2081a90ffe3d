// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;

/** Measures the contenders of a round in turn, a slice each, by the processor time and the memory of this thread. */
final class Slices {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Written to, so that no work can be left out as useless. */
    @SuppressWarnings("UnusedVariable")
    private static volatile long sink;

    private Slices() {}

    /**
     * What was measured of one contender.
     *
     * @param perSecond documents for each second of processor time, one number a slice
     * @param bytes allocated for a document
     */
    record Measured(String name, List<Double> perSecond, long bytes) {}

    /**
     * Runs the contenders in turn.
     *
     * @param warm how many come before, until the code is compiled that will be used
     * @param slices how many are kept of each
     * @param nanos how long a slice is
     * @throws IllegalStateException if two contenders that should agree do not find as much in some document
     */
    static List<Measured> run(Round round, int warm, int slices, long nanos) {
        agree(round);
        List<List<Double>> speeds = new ArrayList<>();
        round.contenders().forEach(one -> speeds.add(new ArrayList<>()));
        long[] bytes = new long[speeds.size()];
        for (int slice = -warm; slice < slices; slice++) {
            for (int number = 0; number < bytes.length; number++) {
                double[] said = slice(round, round.contenders().get(number), nanos);
                if (slice >= 0) {
                    speeds.get(number).add(said[0]);
                    bytes[number] = Math.round(said[1]);
                }
            }
        }
        return IntStream.range(0, bytes.length)
                .mapToObj(number ->
                        new Measured(round.contenders().get(number).name(), speeds.get(number), bytes[number]))
                .toList();
    }

    private static double[] slice(Round round, Contender contender, long nanos) {
        long self = Thread.currentThread().getId();
        long memory = allocated(self);
        long from = THREAD.getCurrentThreadCpuTime();
        long spent;
        long done = 0;
        long found = 0;
        do {
            for (int document = 0; document < round.documents(); document++) {
                found += contender.work().mistakes(document);
            }
            done += round.documents();
            spent = THREAD.getCurrentThreadCpuTime() - from;
        } while (spent < nanos);
        sink = found;
        return new double[] {done * 1e9 / spent, (allocated(self) - memory) / (double) done};
    }

    /** Asked by name, because the class that has it belongs to one maker of Java. */
    private static long allocated(long thread) {
        try {
            return (Long) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                            "getThreadAllocatedBytes",
                            new Object[] {thread},
                            new String[] {long.class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException("This Java does not tell what a thread allocates", e);
        }
    }

    private static void agree(Round round) {
        for (int document = 0; document < round.documents(); document++) {
            int expected = -1;
            for (Contender contender : round.contenders()) {
                int found = contender.work().mistakes(document);
                if (contender.agrees() && expected >= 0 && found != expected) {
                    throw new IllegalStateException(
                            contender.name() + " finds " + found + " and not " + expected + " in document " + document);
                }
                expected = contender.agrees() ? found : expected;
            }
        }
    }
}
