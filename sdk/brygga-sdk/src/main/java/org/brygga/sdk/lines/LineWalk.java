// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.text.Lines;

/**
 * Goes through JSON Lines in bounded memory and hands on what comes of each line, in the order of the file.
 *
 * <p>What is handed on does not depend on the number of threads or the size of the pieces.
 */
public final class LineWalk {

    private final LineReader reader;
    private final ReadOptions limits;
    private final LineOptions options;

    /**
     * @throws IllegalArgumentException if the rules lack the catalogue's entries for reading
     */
    public LineWalk(RuleSet rules, ReadOptions limits, LineOptions options) {
        this.reader = new LineReader(rules, limits);
        this.limits = limits;
        this.options = options;
    }

    /**
     * Goes through every line, and leaves the stream open.
     *
     * <p>If the stream, the work or the consumer fails, everything before that has been handed on, nothing behind it is,
     * and no thread is left behind.
     *
     * @param file the name of the file for findings; its folder is not shown
     * @param work is done by several threads if there are several
     * @param consumer is called on the thread that calls this method, and never twice at the same time
     * @throws java.io.InterruptedIOException if there are several threads, and this one is interrupted; it stays so
     * @throws IOException if the stream fails; never for what it holds
     */
    public <T> void go(InputStream stream, String file, LineWork<T> work, Consumer<T> consumer) throws IOException {
        OneLine<T> each = new OneLine<>(reader, FileFindings.beginning(file), work);
        if (options.threads() > 1) {
            new SideBySide<>(options, each, consumer).go(new Chunks(stream, limits.lineLimit(), options.chunkBytes()));
        } else {
            alone(new Lines(stream, limits.lineLimit()), Long.MAX_VALUE, true, each, consumer);
        }
    }

    /**
     * Goes through a piece of a file on the thread that calls this method, however many the options name; what is handed on is
     * what is handed on of these lines when the whole file is gone through.
     *
     * @param consumer is called on the thread that calls this method
     * @throws IOException if the file cannot be read; never for what it holds
     */
    public <T> void go(FilePiece piece, LineWork<T> work, Consumer<T> consumer) throws IOException {
        String name = String.valueOf(piece.file().getFileName());
        OneLine<T> each = new OneLine<>(reader, FileFindings.beginning(name), work);
        try (SeekableByteChannel file = Files.newByteChannel(piece.file())) {
            file.position(piece.from());
            Lines lines =
                    new Lines(Channels.newInputStream(file), limits.lineLimit(), piece.linesBefore(), piece.from());
            alone(lines, piece.to(), !piece.begun(), each, consumer);
        }
    }

    private <T> void alone(Lines lines, long end, boolean beginning, OneLine<T> each, Consumer<T> consumer)
            throws IOException {
        Telling telling = new Telling(options);
        boolean first = beginning;
        int counted = 0;
        while (lines.bytes() < end && lines.next()) {
            counted = lines.number();
            if (!lines.blank()) {
                T made = each.read(lines.buffer(), lines.from(), TextLine.of(lines), first);
                first = false;
                if (made != null) {
                    consumer.accept(made);
                }
            }
            telling.at(counted, lines.bytes());
        }
        telling.end(counted, lines.bytes());
    }
}
