// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.lines.FilePiece;
import org.brygga.sdk.lines.LineOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not the same the second time is a failure, also where no record asks for another one. */
class ChangedFileTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final String CHANGED = "The file changed while it was being checked";
    private static final String FIRST = "{\"type\":\"area\",\"id\":\"first\"}\n";
    private static final String SECOND = "{\"type\":\"area\",\"id\":\"second\"}\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheFile() throws IOException {
        file = folder.resolve("areas.jsonl");
        Files.writeString(file, FIRST + SECOND);
    }

    private static LinkedCheck linked(int threads) {
        return LinkedChecks.of(BRYGGA, LineOptions.ONE_THREAD.withThreads(threads), 0, Keys.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFileThatIsTheSameIsChecked(int threads) throws IOException {
        assertThat(linked(threads).check(file, linked(threads).index(file), DemoTown.DAY, found -> {}))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFileThatWasCutOffBetweenTheTwoTimesIsAFailure(int threads) throws IOException {
        RecordIndex index = linked(threads).index(file);
        cut(file, FIRST.length());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> linked(threads).check(file, index, DemoTown.DAY, found -> {}))
                .withMessage(CHANGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIRST,
                FIRST + "{\"type\":\"area\",\"id\":\"another\"}\n",
                FIRST + "{\"type\":\"event\",\"id\":\"other\"}\n",
                FIRST + SECOND + SECOND,
                FIRST + "{\n",
                ""
            })
    void anotherFileInItsPlaceIsAFailure(String text) throws IOException {
        RecordIndex index = linked(1).index(file);
        replace(text);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> linked(1).check(file, index, DemoTown.DAY, found -> {}))
                .withMessage(CHANGED);
    }

    @Test
    void aFileThatLosesItsEndWhileItIsCheckedIsAFailure() throws IOException {
        List<String> lines = IntStream.range(0, 50_000)
                .mapToObj(number -> "{\"type\":\"area\",\"id\":\"a" + number + "\"}")
                .toList();
        Files.write(file, lines);
        int[] told = {0};

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BRYGGA.checkLinked(file, DemoTown.DAY, LineOptions.ONE_THREAD, found -> {
                    if (told[0]++ == 0) {
                        cut(file, String.join("\n", lines.subList(0, 40_000)).length() + 1);
                    }
                }))
                .withMessage(CHANGED);
        assertThat(told[0]).isPositive();
    }

    @Test
    void aPieceThatHoldsFewerRecordsThanItsIndexIsAFailure() throws IOException {
        List<FilePiece> pieces = FilePiece.cut(file, 10);
        List<LinkedPieces.Index> indexes = new ArrayList<>();
        for (FilePiece piece : pieces) {
            indexes.add(BRYGGA.linkedPieces(1).index(piece));
        }
        try (LinkedFiles opened = BRYGGA.linkedPieces(1).open(indexes)) {
            assertThat(opened.check(pieces.get(1), DemoTown.DAY, found -> {})).isEqualTo(1);

            cut(file, FIRST.length());

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> opened.check(pieces.get(1), DemoTown.DAY, found -> {}))
                    .withMessage(CHANGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, FIRST + "{\"type\":\"event\",\"id\":\"other\"}\n", FIRST + "{\n"})
    void aPieceOfAnotherFileInItsPlaceIsAFailure(String text) throws IOException {
        List<FilePiece> pieces = FilePiece.cut(file, 1_000);
        List<LinkedPieces.Index> indexes = List.of(BRYGGA.linkedPieces(1).index(pieces.get(0)));
        replace(text);
        try (LinkedFiles opened = BRYGGA.linkedPieces(1).open(indexes)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> opened.check(pieces.get(0), DemoTown.DAY, found -> {}))
                    .withMessage(CHANGED);
        }
    }

    private void replace(String text) throws IOException {
        Path other = Files.write(folder.resolve("other.jsonl"), text.getBytes(UTF_8));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void cut(Path file, long bytes) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
