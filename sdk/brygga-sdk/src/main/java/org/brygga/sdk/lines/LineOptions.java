// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

/**
 * How lines are gone through: by how many threads, in pieces of which size, and who is told how far it has come.
 *
 * <p>With more than one thread, the thread that asks reads the stream, cuts it at line breaks, and takes what the others
 * found in the order of the file. At most {@link #chunksAtOnce()} pieces are held, each of {@link #chunkBytes()} or of
 * one longer line; the records and findings of these come on top, and nothing else is kept.
 *
 * @param threads how many threads read and check, 1 to 64; with one, it is the thread that asks
 * @param chunkBytes the greatest size of a piece of several lines in bytes, 1 to 16,777,216
 * @param progress is told how far it has come
 * @param progressLines how many lines lie at least between two tellings, except before the last
 */
public record LineOptions(int threads, int chunkBytes, LineProgress progress, long progressLines) {

    private static final int MOST_THREADS = 64;
    private static final int LARGEST_CHUNK = 1 << 24;

    /** One thread, the one that asks, and nobody who listens. */
    public static final LineOptions ONE_THREAD = new LineOptions(1, 1 << 16, LineProgress.NONE, Long.MAX_VALUE);

    /**
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public LineOptions {
        between("threads", threads, 1, MOST_THREADS);
        between("chunkBytes", chunkBytes, 1, LARGEST_CHUNK);
        between("progressLines", progressLines, 1, Long.MAX_VALUE);
    }

    private static void between(String name, long number, long least, long most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(name + " lies between " + least + " and " + most + ": " + number);
        }
    }

    /**
     * How many pieces are held at the same time: two for each thread, so that none waits for the next, and the one that is
     * handed on.
     */
    public int chunksAtOnce() {
        return 2 * threads + 1;
    }

    public LineOptions withThreads(int number) {
        return new LineOptions(number, chunkBytes, progress, progressLines);
    }

    public LineOptions withChunkBytes(int bytes) {
        return new LineOptions(threads, bytes, progress, progressLines);
    }

    /**
     * Has somebody told how far it has come.
     *
     * @param lines how many lines lie at least between two tellings; the last telling, at the end, may come earlier
     */
    public LineOptions withProgress(LineProgress listener, long lines) {
        return new LineOptions(threads, chunkBytes, listener, lines);
    }
}
