// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.scale;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.testkit.generate.LinkedDatasets;

/**
 * How fast the lines of a file are checked with 24 MB of heap beside 256 MB, in processes of their own and in turn. Counted
 * is the processor time of the whole process, so that collecting garbage counts and other programs do not.
 */
public final class SmallHeap {

    private static final String SMALL = "-Xmx24m";
    private static final String LARGE = "-Xmx256m";

    private SmallHeap() {}

    /**
     * Measures and writes one line.
     *
     * @param arguments the file, how many times, and the file of the result; a fork is given the two files alone
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            Files.writeString(Path.of(arguments[1]), Double.toString(secondPass(Path.of(arguments[0]))));
            return;
        }
        String before = Fork.load();
        List<Double> small = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            double large = rate(LARGE, arguments[0]);
            small.add(rate(SMALL, arguments[0]));
            ratios.add(small.get(round) / large);
        }
        Files.writeString(
                Path.of(arguments[2]),
                SMALL + " " + Fork.spread(small, "%,.0f") + " lines a second of processor time, "
                        + Fork.spread(ratios, "%.2f") + " times the rate with " + LARGE + "; " + before + " before, "
                        + Fork.load() + " after\n");
    }

    private static double rate(String heap, String file) throws IOException, InterruptedException {
        return Double.parseDouble(Fork.run(List.of(heap), SmallHeap.class, List.of(file)));
    }

    private static double secondPass(Path file) throws IOException {
        Brygga brygga = Brygga.create();
        double rate = 0;
        for (int pass = 0; pass < 2; pass++) {
            double from = Fork.processorSeconds();
            try (InputStream stream = Files.newInputStream(file)) {
                long records = brygga.checkLines(stream, "lines.jsonl", LinkedDatasets.DAY, Findings::isEmpty);
                rate = records / (Fork.processorSeconds() - from);
            }
        }
        return rate;
    }
}
