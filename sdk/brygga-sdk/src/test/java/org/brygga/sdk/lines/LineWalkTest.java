// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.json.ReadOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails on the way takes nothing with it that came before, and leaves no thread behind. */
@Timeout(60)
class LineWalkTest {

    private static final CountryPacks PACKS = CountryPacks.load();
    private static final int LINES = 2_000;
    private static final int BAD = 700;

    private final List<Integer> handed = new ArrayList<>();

    private static byte[] lines(int count) {
        StringBuilder text = new StringBuilder("{\"brygga\":{\"format\":\"1\"}}\n");
        IntStream.rangeClosed(2, count)
                .forEach(number -> text.append("{\"type\":\"area\",\"id\":\"a")
                        .append(number)
                        .append("\"}\n"));
        return text.toString().getBytes(UTF_8);
    }

    private static LineWalk walk(int threads) {
        return new LineWalk(
                PACKS.rules(),
                ReadOptions.FILES,
                LineOptions.ONE_THREAD.withThreads(threads).withChunkBytes(900));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(2, last).boxed().toList();
    }

    @AfterEach
    void noThreadIsLeftBehind() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("brygga-lines")) {
                // It has nothing to do any more, but may still be on its way out.
                thread.join(Duration.ofSeconds(10).toMillis());
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whatComesBeforeAFailureOfTheWorkIsHandedOn(int threads) {
        assertThatThrownBy(() -> walk(threads)
                        .go(
                                new ByteArrayInputStream(lines(LINES)),
                                "a.jsonl",
                                (read, line) -> {
                                    if (line.number() == BAD) {
                                        throw new IllegalStateException("a broken check");
                                    }
                                    return line.number();
                                },
                                handed::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a broken check");

        assertThat(handed).isEqualTo(upTo(BAD - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void evenIfTheWorkRunsOutOfStack(int threads) {
        assertThatThrownBy(() -> walk(threads)
                        .go(
                                new ByteArrayInputStream(lines(LINES)),
                                "a.jsonl",
                                (read, line) -> {
                                    if (line.number() == BAD) {
                                        throw new StackOverflowError();
                                    }
                                    return line.number();
                                },
                                handed::add))
                .isInstanceOf(StackOverflowError.class);

        assertThat(handed).isEqualTo(upTo(BAD - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whatComesBeforeAFailureOfTheStreamIsHandedOn(int threads) {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return read();
            }
        };
        InputStream stream = new SequenceInputStream(new ByteArrayInputStream(lines(LINES)), failing);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> walk(threads).go(stream, "a.jsonl", (read, line) -> line.number(), handed::add))
                .withMessage("the cable is out");

        assertThat(handed).isEqualTo(upTo(LINES));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aTakerWhoFailsIsGivenNothingMore(int threads) {
        assertThatThrownBy(() -> walk(threads)
                        .go(
                                new ByteArrayInputStream(lines(LINES)),
                                "a.jsonl",
                                (read, line) -> line.number(),
                                number -> {
                                    handed.add(number);
                                    if (number == BAD) {
                                        throw new IllegalStateException("full");
                                    }
                                }))
                .hasMessage("full");

        assertThat(handed).isEqualTo(upTo(BAD));
    }

    @Test
    void whoeverIsInterruptedStopsAndStaysSo() {
        assertThatExceptionOfType(InterruptedIOException.class)
                .isThrownBy(() -> walk(2).go(
                                new ByteArrayInputStream(lines(LINES)),
                                "a.jsonl",
                                (read, line) -> line.number(),
                                number -> {
                                    handed.add(number);
                                    if (number == BAD) {
                                        Thread.currentThread().interrupt();
                                    }
                                }));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(handed).hasSizeLessThan(LINES - 1).isEqualTo(upTo(handed.size() + 1));
    }

    @Test
    void whoeverIsInterruptedWhileSheWaitsStopsToo() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        List<Throwable> failed = new ArrayList<>();
        Thread asking = new Thread(() -> {
            try {
                walk(2).go(
                                new ByteArrayInputStream(lines(LINES)),
                                "a.jsonl",
                                (read, line) -> {
                                    begun.countDown();
                                    await(never);
                                    return line.number();
                                },
                                handed::add);
            } catch (IOException e) {
                failed.add(e);
            }
        });
        asking.start();
        begun.await();

        asking.interrupt();
        never.countDown();
        asking.join();

        assertThat(failed).hasOnlyElementsOfType(InterruptedIOException.class).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noMoreIsReadThanThePiecesUnderWayHold() throws IOException {
        AtomicInteger read = new AtomicInteger();
        InputStream counted = new ByteArrayInputStream(lines(200_000)) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                int count = super.read(target, from, Math.min(length, 900));
                read.addAndGet(count);
                return count;
            }
        };
        List<Integer> most = new ArrayList<>();

        walk(2).go(counted, "a.jsonl", (one, line) -> line, line -> most.add(read.get() - (int) line.offset()));

        // One piece is read before it is known that it does not fit.
        assertThat(most).allSatisfy(bytes -> assertThat(bytes).isLessThan(900 * 7));
    }

    @Test
    void severalThreadsWorkAtTheSameTimeAndOneTakes() throws IOException {
        CountDownLatch together = new CountDownLatch(2);
        Thread asking = Thread.currentThread();

        walk(2).go(
                        new ByteArrayInputStream(lines(LINES)),
                        "a.jsonl",
                        (read, line) -> {
                            together.countDown();
                            await(together);
                            return Thread.currentThread();
                        },
                        worker -> {
                            assertThat(worker).isNotSameAs(asking);
                            assertThat(Thread.currentThread()).isSameAs(asking);
                        });

        assertThat(together.getCount()).isZero();
    }

    @Test
    void optionsOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineOptions.ONE_THREAD.withThreads(0));
        assertThatIllegalArgumentException().isThrownBy(() -> LineOptions.ONE_THREAD.withThreads(65));
        assertThatIllegalArgumentException().isThrownBy(() -> LineOptions.ONE_THREAD.withChunkBytes(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineOptions.ONE_THREAD.withProgress(LineProgress.NONE, 0));
    }
}
