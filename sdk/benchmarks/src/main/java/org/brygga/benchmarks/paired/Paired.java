// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brygga.benchmarks.paired.Slices.Measured;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs all rounds in several processes one after the other, and keeps the result and its page. */
public final class Paired {

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final int DOCUMENTS = 1_000;
    private static final int WARM = 16;
    private static final int SLICES = 7;
    private static final long NANOS = 250_000_000;
    private static final String ONE_FORK = "one-fork";

    private Paired() {}

    /** Called with the number of forks, and the folder of the results and of their page. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals(ONE_FORK)) {
            Files.writeString(
                    Path.of(arguments[1]), MAPPER.writeValueAsString(measure(DOCUMENTS, WARM, SLICES, NANOS)));
            return;
        }
        Path folder = Path.of(arguments[1]);
        int feature = Runtime.version().feature();
        String before = load();
        List<List<Result.Row>> forks = new ArrayList<>();
        Path one = Files.createTempFile("brygga-fork", ".json");
        for (int fork = 0; fork < Integer.parseInt(arguments[0]); fork++) {
            forks.add(fork(one));
        }
        Files.delete(one);
        Result together = new Result(
                feature,
                LocalDate.now(Clock.systemUTC()).toString(),
                Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                before + " before, " + load() + " after",
                forks.size(),
                SLICES,
                together(forks));
        Files.writeString(
                folder.resolve("performance-" + feature + ".json"),
                MAPPER.writeValueAsString(together) + "\n",
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("performance.md"), PerformancePage.of(results(folder)), StandardCharsets.UTF_8);
    }

    /** The results in a folder, by version of Java. */
    static List<Result> results(Path folder) throws IOException {
        List<Result> results = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "performance-*.json")) {
            for (Path file : files) {
                results.add(MAPPER.readValue(Files.readString(file), Result.class));
            }
        }
        results.sort(Comparator.comparing(Result::feature));
        return results;
    }

    /** Each contender of each round in this process. */
    static List<Result.Row> measure(int documents, int warm, int slices, long nanos) {
        List<Result.Row> rows = new ArrayList<>();
        for (Round round : Rounds.all(documents)) {
            List<Measured> measured = Slices.run(round, warm, slices, nanos);
            List<Double> first = measured.get(0).perSecond();
            for (Measured one : measured) {
                List<Double> ratios = IntStream.range(0, slices)
                        .mapToObj(slice -> one.perSecond().get(slice) / first.get(slice))
                        .toList();
                rows.add(new Result.Row(
                        round.name(),
                        one.name(),
                        List.of(median(one.perSecond())),
                        List.of(median(ratios)),
                        one.bytes()));
            }
        }
        return rows;
    }

    private static List<Result.Row> fork(Path result) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Paired.class.getName(),
                        ONE_FORK,
                        result.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A fork has failed");
        }
        return List.of(MAPPER.readValue(Files.readString(result), Result.Row[].class));
    }

    private static List<Result.Row> together(List<List<Result.Row>> forks) {
        return IntStream.range(0, forks.get(0).size())
                .mapToObj(row -> new Result.Row(
                        forks.get(0).get(row).round(),
                        forks.get(0).get(row).name(),
                        forks.stream()
                                .map(fork -> fork.get(row).perSecond().get(0))
                                .toList(),
                        forks.stream()
                                .map(fork -> fork.get(row).ratios().get(0))
                                .toList(),
                        forks.get(forks.size() - 1).get(row).bytes()))
                .toList();
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
