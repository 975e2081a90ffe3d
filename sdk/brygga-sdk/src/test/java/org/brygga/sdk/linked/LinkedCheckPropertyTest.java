// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.lines.LineOptions;

/** What is found in a file that is too large does not differ from what is found in one that is held in memory. */
class LinkedCheckPropertyTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final int TOWNS = "full".equals(System.getProperty("brygga.size")) ? 40 : 1;

    @Property(tries = 20, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
    void theSameIsFoundAsInMemory(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll @IntRange(min = 0, max = 5_000) int kept,
            @ForAll boolean whole)
            throws IOException {
        for (long more = seed; more < seed + TOWNS; more++) {
            Path file = Files.createTempFile("brygga", ".jsonl");
            try {
                Files.write(file, spoilt(more));
                List<Findings> found = new ArrayList<>();
                LineOptions options =
                        LineOptions.ONE_THREAD.withThreads(threads).withChunkBytes(4_000);

                Findings inMemory = BRYGGA.check(file, DemoTown.DAY).findings();
                long records = LinkedChecks.of(BRYGGA, options, kept, whole ? Keys.WHOLE : 3)
                        .check(file, DemoTown.DAY, found::add);

                assertThat(together(found)).isEqualTo(inMemory);
                assertThat(inMemory.size()).isPositive();
                assertThat(records).isPositive();
                assertThat(found).isSortedAccordingTo((one, other) -> Integer.compare(line(one), line(other)));
            } finally {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 20, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
    void piecesFindWhatIsFoundInTheWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int bytes)
            throws IOException {
        for (long more = seed; more < seed + TOWNS; more++) {
            Path file = Files.createTempFile("brygga", ".jsonl");
            try {
                Files.write(file, spoilt(more));
                List<Findings> whole = new ArrayList<>();
                long records = BRYGGA.checkLinked(file, DemoTown.DAY, LineOptions.ONE_THREAD, whole::add);
                List<Findings> found = new ArrayList<>();

                assertThat(LinkedChecks.inPieces(BRYGGA, List.of(file), bytes, found::add))
                        .isEqualTo(records);
                assertThat(found).isEqualTo(whole);
            } finally {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 10, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
    void twoFilesFindWhatIsFoundInOneThatHoldsBoth(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int secondBegins) throws IOException {
        Path folder = Files.createTempDirectory("brygga");
        Path whole = folder.resolve("whole.jsonl");
        Path first = folder.resolve("1.jsonl");
        Path second = folder.resolve("2.jsonl");
        try {
            List<String> lines = Files.readAllLines(Files.write(whole, tidy(seed)));
            Files.write(first, lines.subList(0, secondBegins));
            List<String> rest = new ArrayList<>(lines.subList(secondBegins, lines.size()));
            rest.add(0, lines.get(0));
            Files.write(second, rest);
            List<Findings> expected = new ArrayList<>();
            BRYGGA.checkLinked(whole, DemoTown.DAY, LineOptions.ONE_THREAD, expected::add);
            List<Findings> found = new ArrayList<>();

            LinkedChecks.inPieces(BRYGGA, List.of(first, second), 5_000, found::add);

            assertThat(told(found, secondBegins - 1)).isEqualTo(told(expected, 0));
            assertThat(expected).isNotEmpty();
        } finally {
            for (Path file : List.of(whole, first, second, folder)) {
                Files.delete(file);
            }
        }
    }

    /** Without the names of files, as if the second went on where the first ended. */
    private static List<List<Object>> told(List<Findings> found, int linesOfFirst) {
        return found.stream()
                .flatMap(some -> some.list().stream())
                .map(finding -> List.<Object>of(
                        finding.code(),
                        finding.subject(),
                        finding.path(),
                        sameReference(finding) ? Map.of() : finding.arguments(),
                        finding.origin().line() + (finding.origin().file().equals("2.jsonl") ? linesOfFirst : 0),
                        finding.origin().column()))
                .toList();
    }

    /** It names the line of the first, by the numbers of the file in which that is. */
    private static boolean sameReference(Finding finding) {
        return finding.code().equals(ReadingEntries.SAME_REFERENCE.code());
    }

    /** A town in which people are looked up far away, as all records of a type stand together. */
    private static byte[] tidy(long seed) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new DatasetWriter(List.of())
                .writeLines(
                        DemoTown.of(seed, 60)
                                .withMistakes(DemoTown.MOST_MISTAKES)
                                .make()
                                .dataset(),
                        null,
                        text);
        return text.toByteArray();
    }

    private static int line(Findings findings) {
        return findings.list().get(0).origin().line();
    }

    private static Findings together(List<Findings> found) {
        List<Finding> all = new ArrayList<>();
        found.forEach(some -> all.addAll(some.list()));
        return Findings.of(all);
    }

    /** A town in which lines were lost, doubled and moved, so that references lead nowhere or to two records. */
    private static byte[] spoilt(long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new DatasetWriter(List.of())
                .writeLines(
                        DemoTown.of(seed, 1 + random.nextInt(90))
                                .withMistakes(DemoTown.MOST_MISTAKES)
                                .make()
                                .dataset(),
                        null,
                        text);
        List<String> lines = new ArrayList<>(text.toString(UTF_8).lines().toList());
        String header = lines.remove(0);
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        }
        for (int change = random.nextInt(12); change > 0 && lines.size() > 2; change--) {
            int place = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(place);
                case 1 -> lines.add(random.nextInt(lines.size()), lines.get(place));
                case 2 -> lines.set(place, lines.get(place).replaceFirst("\"id\":\"[^\"]*\",?", ""));
                default -> lines.add(place, random.nextBoolean() ? "{\"type\":\"area\"" : "");
            }
        }
        String mark = random.nextInt(4) == 0 ? "\uFEFF" : "";
        String end = random.nextBoolean() ? "\r\n" : "\n";
        return (mark + header + end + String.join(end, lines)).getBytes(UTF_8);
    }
}
