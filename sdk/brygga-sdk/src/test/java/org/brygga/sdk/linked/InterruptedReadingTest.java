// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.demo.DemoTown;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.lines.FilePiece;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.linked.FileRecords.OpenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A thread that is told to stop stops, and takes nobody with it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class InterruptedReadingTest {

    private static final Brygga BRYGGA = Brygga.create();
    private static final int TIMES = 300;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheFile() throws IOException {
        file = folder.resolve("town.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            new DatasetWriter(List.of())
                    .writeLines(DemoTown.of(7, 200).withMistakes(0.3).make().dataset(), null, out);
        }
    }

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    private FileRecords records(OpenFile opened) throws IOException {
        RecordIndex index =
                LinkedChecks.of(BRYGGA, LineOptions.ONE_THREAD, 0, Keys.WHOLE).index(file);
        return new FileRecords(
                List.of(opened), index, new LineReader(BRYGGA.packs().rules()), 0);
    }

    /** Reads on a thread that was interrupted before, and says how that ended. */
    private static Throwable interrupted(FileRecords records) {
        Thread.currentThread().interrupt();
        try {
            records.record(0);
            throw new AssertionError("The read went on");
        } catch (LostRecordException e) {
            return e.failure();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void othersReadOnWhileOneIsInterruptedAgainAndAgain() throws Exception {
        try (OpenFile opened = new OpenFile(file)) {
            FileRecords records = records(opened);
            AtomicBoolean done = new AtomicBoolean();
            Future<Integer> reading = other.submit(() -> {
                int read = 0;
                while (!done.get()) {
                    records.record(read++ % records.index().size());
                    records.orThrow();
                }
                return read;
            });

            for (int time = 0; time < TIMES; time++) {
                assertThat(interrupted(records)).isInstanceOf(ClosedByInterruptException.class);
            }
            done.set(true);

            assertThat(reading.get()).isPositive();
            assertThat(records.record(0)).isNotNull();
        }
    }

    @Test
    void aPieceIsCheckedAfterAnotherThreadWasInterruptedInIt() throws Exception {
        FilePiece whole = FilePiece.cut(file, Long.MAX_VALUE).get(0);
        List<LinkedPieces.Index> indexes = List.of(BRYGGA.linkedPieces(1).index(whole));
        List<Findings> expected = new ArrayList<>();
        BRYGGA.checkLinked(file, DemoTown.DAY, LineOptions.ONE_THREAD, expected::add);
        try (LinkedFiles opened = BRYGGA.linkedPieces(1).open(indexes)) {
            for (int stop = 1; stop < 20; stop++) {
                int last = stop;
                List<Findings> before = new ArrayList<>();
                Future<Integer> stopped = other.submit(() -> opened.check(whole, DemoTown.DAY, found -> {
                    before.add(found);
                    if (before.size() == last) {
                        Thread.currentThread().interrupt();
                    }
                }));
                assertThatThrownBy(stopped::get).hasCauseInstanceOf(ClosedByInterruptException.class);
                assertThat(before).isEqualTo(expected.subList(0, before.size()));
            }
            List<Findings> found = new ArrayList<>();

            opened.check(whole, DemoTown.DAY, found::add);

            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void whatARuleMadeOfItIsNoFindingOfItsRecordAndNothingToOthers() throws IOException {
        try (OpenFile opened = new OpenFile(file)) {
            FileRecords records = records(opened);
            Aggregate own = records.record(0);
            ReadRecord read = new ReadRecord(own, FileFindings.beginning("town.jsonl"), List.of(), Findings.none());
            Neighbours stopped = new Neighbours(records, 0, own, read);
            List<Aggregate> all = stopped.all();
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(LostRecordException.class).isThrownBy(() -> all.get(all.size() - 1));
            assertThat(Thread.interrupted()).isTrue();

            assertThatExceptionOfType(LostRecordException.class).isThrownBy(stopped::orThrow);
            assertThatNoException().isThrownBy(new Neighbours(records, 0, own, read)::orThrow);
        }
    }

    @Test
    void aFileThatWasClosedIsNotOpenedAgain() throws IOException {
        OpenFile opened = new OpenFile(file);
        FileRecords records = records(opened);
        opened.close();

        assertThatExceptionOfType(LostRecordException.class)
                .isThrownBy(() -> records.record(0))
                .withCauseInstanceOf(ClosedChannelException.class);
    }

    @Test
    void anotherFileInItsPlaceIsNotOpenedInstead() throws IOException {
        try (OpenFile opened = new OpenFile(file)) {
            FileRecords records = records(opened);
            interrupted(records);
            Path copy = Files.copy(file, folder.resolve("copy.jsonl"));
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);

            assertThatExceptionOfType(LostRecordException.class)
                    .isThrownBy(() -> records.record(0))
                    .havingCause()
                    .withMessage("The file changed while it was being checked");
        }
    }
}
