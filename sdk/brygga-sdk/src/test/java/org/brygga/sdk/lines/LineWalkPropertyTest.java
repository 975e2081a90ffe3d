// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.brygga.country.CountryPacks;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadRecord;

/** However many threads there are and however small the pieces: the same is found, in the same order. */
class LineWalkPropertyTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final CountryPacks PACKS = BRYGGA.packs();
    private static final int TEXTS = "full".equals(System.getProperty("brygga.size")) ? 50 : 1;

    /** What came of a line, and where it stood. */
    private record Handed(ReadRecord read, TextLine line) {}

    @Property(tries = 60, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
    void theSameIsFoundInTheSameOrder(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 9_000) int chunk) {
        for (long more = seed; more < seed + TEXTS; more++) {
            byte[] text = SpoiltLines.of(more);

            assertThat(findings(
                            text, LineOptions.ONE_THREAD.withThreads(threads).withChunkBytes(chunk)))
                    .isEqualTo(findings(text, LineOptions.ONE_THREAD));
        }
    }

    @Property(tries = 60, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
    void everyLineIsReadAsTheReaderOfLinesReadsIt(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 3_000) int chunk,
            @ForAll @IntRange(min = 20, max = 3_000) int lineLimit) {
        byte[] text = SpoiltLines.of(seed);
        ReadOptions limits = ReadOptions.FILES.withLineLimit(lineLimit);

        List<Handed> walked =
                walk(text, limits, LineOptions.ONE_THREAD.withThreads(threads).withChunkBytes(chunk));

        assertThat(walked).extracting(Handed::read).isEqualTo(read(text, limits));
        assertThat(walked).allSatisfy(one -> {
            byte[] line = physical(text).get(one.line().number() - 1);
            if (one.line().length() > 0) {
                int offset = (int) one.line().offset();
                assertThat(Arrays.copyOfRange(text, offset, offset + one.line().length()))
                        .isEqualTo(line);
            } else {
                // A byte order mark and a carriage return count, and are not shown here.
                assertThat(line).hasSizeGreaterThan(lineLimit - 4);
            }
        });
    }

    @Property(tries = 60, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
    void piecesOfAFileAreReadAsTheWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9_000) int bytes)
            throws IOException {
        byte[] text = SpoiltLines.of(seed);
        Path file = Files.createTempDirectory("brygga").resolve("b.jsonl");
        try {
            Files.write(file, text);
            List<FilePiece> pieces = FilePiece.cut(file, bytes);
            List<Handed> walked = new ArrayList<>();
            List<Findings> found = new ArrayList<>();
            for (FilePiece piece : pieces) {
                new LineWalk(PACKS.rules(), ReadOptions.FILES, LineOptions.ONE_THREAD)
                        .go(piece, Handed::new, walked::add);
                BRYGGA.checkLines(piece, DemoTown.DAY, found::add);
            }

            assertThat(walked).isEqualTo(walk(text, ReadOptions.FILES, LineOptions.ONE_THREAD));
            assertThat(found).isEqualTo(findings(text, LineOptions.ONE_THREAD));
            assertThat(pieces.stream()
                            .mapToLong(piece -> piece.to() - piece.from())
                            .sum())
                    .as("every byte lies in one piece")
                    .isEqualTo(text.length);
        } finally {
            Files.delete(file);
            Files.delete(file.getParent());
        }
    }

    @Property(tries = 60, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
    void progressIsToldAtMostEverySoManyLinesAndAtTheEnd(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll @LongRange(min = 1, max = 40) long step)
            throws IOException {
        byte[] text = SpoiltLines.of(seed);
        List<long[]> told = new ArrayList<>();
        LineOptions options = LineOptions.ONE_THREAD
                .withThreads(threads)
                .withChunkBytes(1_500)
                .withProgress((lines, bytes) -> told.add(new long[] {lines, bytes}), step);

        walk(text, ReadOptions.FILES, options);

        long[] before = {0, 0};
        for (int telling = 0; telling < told.size(); telling++) {
            long[] now = told.get(telling);
            boolean last = telling == told.size() - 1;
            assertThat(now[0] - before[0]).isGreaterThanOrEqualTo(last ? 1 : step);
            assertThat(now[1]).isGreaterThan(before[1]);
            before = now;
        }
        assertThat(before).containsExactly(physical(text).size(), text.length);
    }

    private static List<Findings> findings(byte[] text, LineOptions options) {
        List<Findings> found = new ArrayList<>();
        try {
            long records =
                    BRYGGA.checkLines(new ByteArrayInputStream(text), "a/b.jsonl", DemoTown.DAY, options, found::add);
            assertThat(records)
                    .isEqualTo(read(text, ReadOptions.FILES).stream()
                            .filter(line -> line.record() != null)
                            .count());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static List<ReadRecord> read(byte[] text, ReadOptions limits) {
        List<ReadRecord> read = new ArrayList<>();
        try {
            new LineReader(PACKS.rules(), limits).read(new ByteArrayInputStream(text), "b.jsonl", read::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read;
    }

    private static List<Handed> walk(byte[] text, ReadOptions limits, LineOptions options) {
        List<Handed> handed = new ArrayList<>();
        try (InputStream few = new FewBytes(text)) {
            new LineWalk(PACKS.rules(), limits, options).go(few, "b.jsonl", Handed::new, handed::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return handed;
    }

    /** The lines by themselves, without byte order mark and line break. */
    private static List<byte[]> physical(byte[] text) {
        String whole = new String(text, ISO_8859_1);
        String mark = new String("\uFEFF".getBytes(UTF_8), ISO_8859_1);
        List<byte[]> lines = new ArrayList<>();
        for (String line : whole.split("\n", -1)) {
            String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            boolean marked = lines.isEmpty() && bare.startsWith(mark);
            lines.add((marked ? bare.substring(mark.length()) : bare).getBytes(ISO_8859_1));
        }
        if (whole.isEmpty() || whole.endsWith("\n")) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Gives a few bytes at a time, as a network does. */
    private static final class FewBytes extends ByteArrayInputStream {

        FewBytes(byte[] text) {
            super(text);
        }

        @Override
        public synchronized int read(byte[] target, int from, int length) {
            return super.read(target, from, Math.min(length, 700));
        }
    }
}
