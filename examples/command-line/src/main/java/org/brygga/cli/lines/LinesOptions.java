// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.brygga.sdk.lines.LineOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How files of JSON Lines are gone through. */
public final class LinesOptions {

    private static final int MOST = 64;

    /** More of them wait for the disk and for each other. */
    private static final int MOST_UNASKED = 4;

    /** Below this a file is checked before a second thread has begun, in bytes. */
    private static final long LARGE = 1_000_000;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = {
                "JSON Lines: how many threads check, 1 to 64; what is printed is the same.",
                "If not given, one for each processor, at most 4, and one for a file below 1 MB."
            })
    private @Nullable Integer threads;

    @Option(
            names = "--linked",
            description = {
                "JSON Lines: checks the records together, also by the rules that need the whole set. The file is read"
                        + " several times and may be larger than memory. Other files are always checked together."
            })
    private boolean linked;

    /** Whether the records are to be checked together. */
    public boolean isLinked() {
        return linked;
    }

    /** What is wrong with what was asked for, in a sentence; empty if nothing is. */
    public Optional<String> problem() {
        return threads != null && (threads < 1 || threads > MOST)
                ? Optional.of("Choose --threads from 1 to " + MOST + ", or leave it out.")
                : Optional.empty();
    }

    /**
     * For a file.
     *
     * @throws IOException if nobody can say how long it is
     */
    public LineOptions of(Path file) throws IOException {
        if (threads != null) {
            return LineOptions.ONE_THREAD.withThreads(threads);
        }
        int unasked = Math.min(MOST_UNASKED, Runtime.getRuntime().availableProcessors());
        return LineOptions.ONE_THREAD.withThreads(Files.size(file) < LARGE ? 1 : unasked);
    }
}
