// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs something in a Java machine of its own, which writes what it measured into the file of its last argument. */
final class Fork {

    private Fork() {}

    static String run(List<String> options, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("brygga-scale", ".txt");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
            command.addAll(arguments);
            command.add(said.toString());
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("A fork has failed: " + main.getSimpleName());
            }
            return Files.readString(said);
        } finally {
            Files.delete(said);
        }
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** The median with the least and the greatest in brackets. */
    static String spread(List<Double> values, String form) {
        return String.format(
                Locale.ROOT,
                form + " (" + form + " to " + form + ")",
                median(values),
                values.stream().min(Double::compare).orElseThrow(),
                values.stream().max(Double::compare).orElseThrow());
    }

    /** The processor time of all threads of this process, in seconds, with what its memory and its compiler take. */
    static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** The mean number of processes that want to run. */
    static String load() {
        return String.format(
                Locale.ROOT,
                "load %.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
