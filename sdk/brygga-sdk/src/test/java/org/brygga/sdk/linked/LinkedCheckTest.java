// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.lines.FilePiece;
import org.brygga.sdk.lines.LineOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A large file is checked in a small heap, and a file that changes meanwhile is not. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LinkedCheckTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final int PEOPLE = "full".equals(System.getProperty("brygga.size")) ? 60_000 : 6_000;
    private static final Duration LONG = Duration.ofMinutes(4);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("town.jsonl");
    }

    private void write(int people) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new DatasetWriter(List.of())
                    .writeLines(DemoTown.of(7, people).withMistakes(0.1).make().dataset(), null, out);
        }
    }

    @Test
    void theFacadeFindsWhatItFindsInMemory() throws IOException {
        write(500);
        List<Finding> found = new ArrayList<>();

        BRYGGA.checkLinked(
                file, DemoTown.DAY, LineOptions.ONE_THREAD.withThreads(2), some -> found.addAll(some.list()));

        assertThat(Findings.of(found))
                .isEqualTo(BRYGGA.check(file, DemoTown.DAY).findings());
    }

    @Test
    void aPieceOfAFileThatChangedSinceItsIndexWasMadeIsAFailure() throws IOException {
        write(300);
        List<FilePiece> pieces = FilePiece.cut(file, 20_000);
        List<LinkedPieces.Index> indexes = new ArrayList<>();
        for (FilePiece piece : pieces) {
            indexes.add(BRYGGA.linkedPieces(1).index(piece));
        }
        List<String> lines = Files.readAllLines(file);
        lines.set(lines.size() - 1, "");
        lines.add(lines.size() / 2, "{\"type\":\"area\",\"id\":\"new\"}");
        try (LinkedFiles opened = BRYGGA.linkedPieces(1).open(indexes)) {
            Files.write(file, lines);

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> opened.check(pieces.get(pieces.size() - 1), DemoTown.DAY, found -> {}));
        }
    }

    @Test
    void aPieceWithoutAnIndexIsRefused() throws IOException {
        write(50);
        List<FilePiece> pieces = FilePiece.cut(file, 2_000);
        try (LinkedFiles opened =
                BRYGGA.linkedPieces(1).open(List.of(BRYGGA.linkedPieces(1).index(pieces.get(0))))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> opened.check(pieces.get(1), DemoTown.DAY, found -> {}));
        }
    }

    @Test
    void whatTravelsOfARecordIsNumbersOnly() throws IOException {
        write(50);

        List<LinkedPieces.Index> indexes = new ArrayList<>();
        for (FilePiece piece : FilePiece.cut(file, 2_000)) {
            indexes.add(BRYGGA.linkedPieces(1).index(piece));
        }

        assertThat(indexes).hasSizeGreaterThan(3);
        assertThat(indexes)
                .allSatisfy(index -> assertThat(index.lines()).allMatch(line -> line.matches("\\[[-0-9,]+]")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFileThatIsCutOffMeanwhileIsAFailureAndNoFinding(int threads) throws IOException {
        write(2_000);
        List<Findings> found = new ArrayList<>();
        LineOptions options = LineOptions.ONE_THREAD.withThreads(threads).withChunkBytes(2_000);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () -> LinkedChecks.of(BRYGGA, options, 0, Keys.WHOLE).check(file, DemoTown.DAY, some -> {
                            found.add(some);
                            truncate();
                        }))
                .withMessage("The file changed while it was being checked");

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(some -> assertThat(some.list())
                        .extracting(finding -> finding.code().text())
                        .doesNotContain("COM-RUL-001"));
    }

    private void truncate() {
        try {
            Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void linesThatAreAddedMeanwhileAreAFailure() throws IOException {
        write(300);
        List<Findings> found = new ArrayList<>();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> LinkedChecks.of(BRYGGA, LineOptions.ONE_THREAD, 0, Keys.WHOLE)
                        .check(file, DemoTown.DAY, some -> {
                            found.add(some);
                            append(found.size() == 1 ? "{\"type\":\"area\",\"id\":\"late\"}\n" : "");
                        }))
                .withMessage("The file changed while it was being checked");
    }

    private void append(String line) {
        try {
            Files.write(file, line.getBytes(UTF_8), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(SmallMachine.Way.class)
    void aFileThatDoesNotFitIntoMemoryIsCheckedAllTheSame(SmallMachine.Way way) throws Exception {
        write(PEOPLE);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + (PEOPLE / 1_000 + 26) + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallMachine.class.getName(),
                        way.name(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).as(Files.readString(said)).isEqualTo(way == SmallMachine.Way.LINKED ? 0 : 3);
    }
}
