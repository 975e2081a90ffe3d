// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.spark.api.java.JavaSparkContext;
import org.brygga.indicator.Question;
import org.brygga.model.value.Period;
import org.brygga.sdk.lines.LineOptions;

/** Checks and counts made-up records in one process and on Spark, says whether both find the same, and how long each took. */
public final class Main {

    private static final int THREADS = 2;
    private static final int PIECES = 4 * THREADS;
    private static final long PIECE_BYTES = 16L << 20;
    private static final long WARMING_UP = 3_000;
    private static final Period YEAR = Period.parse("2025-01-01", "2025-12-31");

    private final PrintStream out;
    private boolean same = true;

    private Main(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs both ways; ends with 1 if they do not find the same.
     *
     * @param args how many records, and a folder to write them to
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Say how many records, and a folder to write them to: SIZE FOLDER");
        }
        Main main = new Main(System.out);
        main.run(Long.parseLong(args[0]), Path.of(args[1]));
        if (!main.same) {
            System.exit(1);
        }
    }

    private void run(long records, Path folder) throws IOException {
        try (JavaSparkContext spark = timed("a start of Spark", () -> Local.start(THREADS))) {
            out.println("Both ways once, to warm up");
            bothWays(WARMING_UP, folder, spark);
            bothWays(records, folder, spark);
        }
    }

    private void bothWays(long records, Path folder, JavaSparkContext spark) throws IOException {
        Path own = Files.createDirectories(folder.resolve(String.valueOf(records)));
        Path file = own.resolve("country.jsonl");
        MadeUpCountry.write(records, file);
        long bytes = Files.size(file);
        List<PieceAt> pieces = PieceAt.all(own, Math.min(PIECE_BYTES, bytes / PIECES + 1));
        out.printf(Locale.ROOT, "%,d records, %,d bytes, %d pieces%n", records, bytes, pieces.size());
        OneProcess one = new OneProcess(file, MadeUpCountry.DAY, LineOptions.ONE_THREAD.withThreads(THREADS));
        Question question = Question.of(YEAR, MadeUpCountry.DAY);
        FolderCheck check = new FolderCheck(spark, pieces, MadeUpCountry.DAY);
        FolderFigures figures = new FolderFigures(spark, pieces, question);
        compare("each record alone", one::alone, check::alone);
        compare(
                "all records together",
                one::together,
                () -> check.together(ThreadLocalRandom.current().nextLong()));
        compare("figures", () -> published(one.totals(question)), () -> published(figures.totals()));
    }

    private static Published published(Totals totals) {
        return Published.of(totals, YEAR, Loaded.brygga().packs(), MadeUpCountry.DAY);
    }

    private <T> void compare(String what, Work<T> one, Work<T> other) throws IOException {
        T expected = timed(what + ", one process", one);
        T found = timed(what + ", Spark", other);
        boolean equal = expected.equals(found);
        same &= equal;
        String size = expected instanceof List<?> findings ? findings.size() + " findings, " : "";
        out.println("  " + size + (equal ? "the same both ways" : "NOT THE SAME"));
    }

    private <T> T timed(String what, Work<T> work) throws IOException {
        long clock = System.nanoTime();
        long processor = processor();
        T made = work.get();
        out.printf(
                Locale.ROOT,
                "%-36s %7.1f s by the clock, %7.1f s of processor time%n",
                what,
                (System.nanoTime() - clock) / 1e9,
                (processor() - processor) / 1e9);
        return made;
    }

    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /** Something that takes time. */
    @FunctionalInterface
    private interface Work<T> {

        T get() throws IOException;
    }
}
