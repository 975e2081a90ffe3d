// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.brygga.access.Role;
import org.brygga.sdk.store.RecordedEvent;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/**
 * What is done, told as it is done: a stream of server-sent events that ends by itself, so that whoever listens shows again who
 * she is; with {@code Last-Event-ID} nothing is missed between two streams.
 */
public final class ChangeStream implements Endpoint.Source, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER);
    private static final int LONGEST_SECONDS = 300;
    private static final int MOST_AT_ONCE = 100;
    private static final int PIECE = 100;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration RECONNECT = Duration.ofSeconds(2);
    private static final int QUIET_TURNS = 15;

    private final EventFeed feed;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService tellers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "brygga-changes");
        thread.setDaemon(true);
        return thread;
    });

    public ChangeStream(Workplace workplace) {
        this.feed = new EventFeed(workplace);
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/changes/stream", KEEPERS, this::open).counted());
    }

    /** Ends all streams; whoever listens comes again. */
    @Override
    public void close() {
        closed.countDown();
        tellers.shutdown();
    }

    private ServerResponse open(Call call) {
        call.query().allow(Set.of("after", "seconds"));
        int seconds = call.query().number("seconds", LONGEST_SECONDS, 0, LONGEST_SECONDS);
        long after = call.lastEvent().orElseGet(() -> call.query().number("after", 0L, 0L, Long.MAX_VALUE));
        if (closed.getCount() == 0 || !places.tryAcquire()) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, Problems.Kind.TOO_MANY);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return new KeptByNobody(ServerResponse.sse(
                stream -> tellers.execute(() -> tell(call, stream, after, end)),
                Duration.ofSeconds(seconds).plus(RECONNECT.multipliedBy(10))));
    }

    private void tell(Call call, SseBuilder stream, long after, long end) {
        long position = after;
        int quiet = 0;
        try {
            stream.retry(RECONNECT).comment("open").send();
            do {
                EventFeed.Piece piece = feed.after(call, position, PIECE, EventFeed::sees);
                position = piece.next();
                for (RecordedEvent event : piece.told()) {
                    stream.id(String.valueOf(event.position()))
                            .event("change")
                            .data(Answers.json(EventFeed.item(event, false)));
                }
                quiet = piece.told().isEmpty() ? quiet + 1 : 0;
                if (quiet == QUIET_TURNS) {
                    quiet = 0;
                    stream.comment("still here").send();
                }
            } while (System.nanoTime() < end && !pause());
            stream.complete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Whoever listened to changes has gone");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("A stream of changes ended early: {}", e.getClass().getName());
            stream.complete();
        } finally {
            places.release();
        }
    }

    /** Waits a moment; tells whether all streams are to end. */
    private boolean pause() throws InterruptedException {
        return closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
