// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Has several threads work through the pieces of a text, and hands on what comes of them in the order of the text.
 *
 * <p>The thread that asks does everything else: it cuts the text, keeps a bounded number of pieces under way, and waits
 * for the oldest. So nothing is shared but the pieces, and whoever takes the results needs no lock.
 */
final class SideBySide<T> {

    private final LineOptions options;
    private final OneLine<T> each;
    private final Consumer<T> consumer;
    private final Deque<Future<Worked<T>>> underWay = new ArrayDeque<>();
    private final AtomicBoolean abandoned = new AtomicBoolean();

    SideBySide(LineOptions options, OneLine<T> each, Consumer<T> consumer) {
        this.options = options;
        this.each = each;
        this.consumer = consumer;
    }

    void go(Chunks chunks) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(options.threads(), work -> {
            Thread thread = new Thread(work, "brygga-lines");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Telling telling = new Telling(options);
            fill(chunks, workers);
            while (!underWay.isEmpty()) {
                Worked<T> worked = oldest();
                fill(chunks, workers);
                worked.handOn(consumer);
                telling.at(worked.chunk().linesSoFar(), worked.chunk().bytesSoFar());
            }
            chunks.orThrow();
            telling.end(chunks.linesSoFar(), chunks.bytesSoFar());
        } finally {
            abandoned.set(true);
            end(workers);
        }
    }

    /** Sets work going before the last is handed on, so that no thread waits for a slow taker. */
    private void fill(Chunks chunks, ExecutorService workers) {
        while (underWay.size() < options.chunksAtOnce() - 1) {
            Chunk chunk = chunks.next();
            if (chunk == null) {
                return;
            }
            underWay.add(workers.submit(() -> Worked.through(chunk, each, abandoned::get)));
        }
    }

    private Worked<T> oldest() throws InterruptedIOException {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return underWay.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException told = new InterruptedIOException("The thread that reads lines was interrupted");
            told.initCause(e);
            throw told;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A piece of work tells itself how it failed", e);
        }
    }

    /** Waits until nobody works any more; whoever is still at it stops after the line at hand. */
    private static void end(ExecutorService workers) {
        workers.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = workers.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
