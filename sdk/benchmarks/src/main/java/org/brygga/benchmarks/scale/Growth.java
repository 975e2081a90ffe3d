// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brygga.benchmarks.scale.GrowthReport.Measured;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.testkit.generate.LinkedDatasets;

/** How the processor time of checking linked records grows with their number, each size in a process of its own. */
public final class Growth {

    private static final LinkedDatasets DATA =
            LinkedDatasets.seeded(20_261_126L).withMistakes();
    private static final int SMALLEST = 2_000;

    private Growth() {}

    /**
     * Measures and writes a table.
     *
     * @param arguments the folder for files, the heap such as 96m, the sizes, and the file of the result; a fork is given
     *     two files alone
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            Files.writeString(Path.of(arguments[1]), seconds(Path.of(arguments[0])));
            return;
        }
        String before = Fork.load();
        List<Measured> measured = new ArrayList<>();
        for (String size : Arrays.asList(arguments).subList(2, arguments.length - 1)) {
            Path file = Path.of(arguments[0], size + ".jsonl");
            write(Long.parseLong(size), file);
            String said = Fork.run(List.of("-Xmx" + arguments[1]), Growth.class, List.of(file.toString()));
            List<String> words = List.of(said.split(" ", -1));
            if (!words.get(0).equals(size)) {
                throw new IllegalStateException("Of " + size + " records arrived " + words.get(0));
            }
            measured.add(new Measured(Long.parseLong(size), Double.parseDouble(words.get(1))));
            Files.delete(file);
        }
        Files.writeString(
                Path.of(arguments[arguments.length - 1]),
                new GrowthReport(measured).table() + before + " before, " + Fork.load() + " after, -Xmx" + arguments[1]
                        + "\n");
    }

    private static void write(long size, Path file) throws IOException {
        try (InputStream lines = DATA.lines(size);
                OutputStream out = Files.newOutputStream(file)) {
            lines.transferTo(out);
        }
    }

    /** How many records there were, and the time for them after the first records were checked over and over, so that most of the code is compiled. */
    private static String seconds(Path file) throws IOException {
        Brygga brygga = Brygga.create();
        Path warming = Files.createTempFile("brygga-scale", ".jsonl");
        try {
            write(SMALLEST, warming);
            for (int round = 0; round < 8; round++) {
                check(brygga, warming);
            }
        } finally {
            Files.delete(warming);
        }
        double from = Fork.processorSeconds();
        long records = check(brygga, file);
        return records + " " + (Fork.processorSeconds() - from);
    }

    private static long check(Brygga brygga, Path file) throws IOException {
        return brygga.checkLinked(file, LinkedDatasets.DAY, LineOptions.ONE_THREAD.withThreads(2), Findings::isEmpty);
    }
}
