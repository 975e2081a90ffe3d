// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.scale;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.testkit.generate.LinkedDatasets;

/** How much faster lines are checked by two threads than by one, in turn in one process. */
public final class Threads {

    private static final LinkedDatasets DATA =
            LinkedDatasets.seeded(20_261_126L).withMistakes();
    private static final int WARMING = 4;

    private Threads() {}

    /**
     * Measures and writes one line of a table.
     *
     * @param arguments how many lines, how many rounds, and the file of the result
     */
    public static void main(String[] arguments) throws IOException {
        String before = Fork.load();
        byte[] text;
        try (InputStream lines = DATA.lines(Long.parseLong(arguments[0]))) {
            text = lines.readAllBytes();
        }
        Brygga brygga = Brygga.create();
        LineOptions one = LineOptions.ONE_THREAD;
        LineOptions two = one.withThreads(2);
        long[] told = {0};
        LineOptions listening = one.withProgress((lines, bytes) -> told[0] = lines, 1_000);
        if (!findings(brygga, text, one).equals(findings(brygga, text, two))) {
            throw new IllegalStateException("Two threads find something else than one");
        }
        List<Double> gains = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        List<Double> speeds = new ArrayList<>();
        for (int round = -WARMING; round < Integer.parseInt(arguments[1]); round++) {
            double begin = Fork.processorSeconds();
            double alone = seconds(brygga, text, one);
            double middle = Fork.processorSeconds();
            double together = seconds(brygga, text, two);
            double end = Fork.processorSeconds();
            double heard = seconds(brygga, text, listening);
            if (round >= 0) {
                gains.add(alone / together);
                work.add((end - middle) / (middle - begin));
                costs.add(heard / alone);
                speeds.add(Long.parseLong(arguments[0]) / alone);
            }
        }
        Files.writeString(
                Path.of(arguments[2]),
                "one thread " + Fork.spread(speeds, "%,.0f") + " lines a second; two threads "
                        + Fork.spread(gains, "%.2f") + " times that for "
                        + Fork.spread(work, "%.2f") + " times the processor time; with a listener every 1,000 lines "
                        + Fork.spread(costs, "%.2f") + " times the time of none; " + before + " before, " + Fork.load()
                        + " after\n");
    }

    private static List<Findings> findings(Brygga brygga, byte[] text, LineOptions options) throws IOException {
        List<Findings> found = new ArrayList<>();
        brygga.checkLines(new ByteArrayInputStream(text), "lines.jsonl", LinkedDatasets.DAY, options, found::add);
        return found;
    }

    private static double seconds(Brygga brygga, byte[] text, LineOptions options) throws IOException {
        long from = System.nanoTime();
        brygga.checkLines(
                new ByteArrayInputStream(text), "lines.jsonl", LinkedDatasets.DAY, options, Findings::isEmpty);
        return (System.nanoTime() - from) / 1e9;
    }
}
