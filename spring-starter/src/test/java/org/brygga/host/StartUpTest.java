// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.brygga.spring.size.Size;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What an application's start takes longer with everything of ours, in a fresh process. */
class StartUpTest {

    private static final int RUNS = Size.of(1, 7);
    /** Three seconds, times five. */
    private static final long LONGEST_MILLIS = 15_000;

    private static long start(String how) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StartUp.class.getName(),
                        how)
                .redirectErrorStream(true)
                .start();
        long took = -1;
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("took ")) {
                    took = Long.parseLong(line.substring(5));
                }
            }
        }
        process.waitFor();
        assertThat(took).as("what it said").isPositive();
        return took;
    }

    @Test
    void theStartIsNotHeldUp() throws Exception {
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            without.add(start("without"));
            with.add(start("with"));
        }
        long more = median(with) - median(without);
        LoggerFactory.getLogger(StartUpTest.class)
                .info("start without {} ms, with {} ms, medians of {}", median(without), median(with), RUNS);
        assertThat(more).isLessThan(LONGEST_MILLIS);
    }

    private static long median(List<Long> times) {
        long[] sorted = times.stream().flatMapToLong(LongStream::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
