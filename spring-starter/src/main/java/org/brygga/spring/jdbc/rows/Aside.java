// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.jdbc.rows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that asks nobody, done on another core while this thread waits for the database, where there is enough of it; else when it is
 * asked for.
 */
public final class Aside {

    /** Handing over takes as long as the work for a few records. */
    private static final int WORTH_IT = 50;

    private Aside() {}

    /**
     * Begins the work; what comes of it, also what it throws, comes to whoever asks.
     *
     * @param records for how many it is
     */
    public static <T> Supplier<T> of(int records, Supplier<T> work) {
        if (records < WORTH_IT) {
            return work;
        }
        CompletableFuture<T> done = CompletableFuture.supplyAsync(work);
        return () -> {
            try {
                return done.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException own) {
                    throw own;
                }
                throw e;
            }
        };
    }
}
