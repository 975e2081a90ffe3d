// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are forgotten once they are checked: a Java machine of its own, with a heap too small to keep them, gets through. */
class SmallHeapTest {

    private static final int LINES = Checkers.size(20_000, 100_000);
    private static final String HEAP = "-Xmx" + Checkers.size(48, 256) + "m";
    private static final int MOST_MINUTES = 4;
    private static final int OUT_OF_MEMORY = 3;

    @TempDir
    private Path folder;

    @Test
    void everyLineIsCheckedInASmallHeap() throws IOException, InterruptedException {
        assertThat(exitCode(SmallHeap.Way.CHECK)).isZero();
    }

    @Test
    void whoeverKeepsTheLinesRunsOutOfThatHeap() throws IOException, InterruptedException {
        assertThat(exitCode(SmallHeap.Way.KEEP)).isEqualTo(OUT_OF_MEMORY);
    }

    private int exitCode(SmallHeap.Way way) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        way.name(),
                        Integer.toString(LINES))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES))
                    .as("the other machine ends in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(said)).isIn(0, OUT_OF_MEMORY);
        return process.exitValue();
    }
}
