// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.brygga.finding.Origin;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.lines.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads records from their places in files, and keeps those that were asked for last. */
final class FileRecords {

    private static final Origin ANYWHERE = new Origin(null, "", null, 2, 1);

    private final List<OpenFile> files;
    private final RecordIndex index;
    private final LineReader reader;
    private final long most;
    private final Map<Integer, Aggregate> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final AtomicReference<@Nullable LostRecordException> lost = new AtomicReference<>();
    private long keptBytes;

    /**
     * A file that stays open for all threads. One that is interrupted while it reads closes what all read from; the others open
     * it once more.
     */
    static final class OpenFile implements Closeable {

        private final Path path;
        private final @Nullable Object key;
        private FileChannel channel;
        private boolean closed;

        OpenFile(Path path) throws IOException {
            this.path = path;
            this.key = key();
            this.channel = FileChannel.open(path, StandardOpenOption.READ);
        }

        /**
         * Reads some bytes from a place.
         *
         * @return how many; below zero if the file ends before it
         * @throws ClosedByInterruptException if this thread is interrupted; it stays so
         */
        int read(ByteBuffer text, long place) throws IOException {
            while (true) {
                try {
                    return channel().read(text, place);
                } catch (ClosedByInterruptException e) {
                    throw e;
                } catch (ClosedChannelException e) {
                    throwIfClosed(e);
                }
            }
        }

        private synchronized FileChannel channel() throws IOException {
            if (!closed && !channel.isOpen()) {
                FileChannel again = FileChannel.open(path, StandardOpenOption.READ);
                if (!Objects.equals(key, key())) {
                    again.close();
                    throw changed();
                }
                channel = again;
            }
            return channel;
        }

        private synchronized void throwIfClosed(ClosedChannelException failure) throws ClosedChannelException {
            if (closed) {
                throw failure;
            }
        }

        /** What the file is to its file system; absent if that does not say. */
        private @Nullable Object key() throws IOException {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        }

        @Override
        public synchronized void close() throws IOException {
            closed = true;
            channel.close();
        }
    }

    /**
     * @param files by the numbers that the index has for them
     * @param most how much text the kept records may have stood in, in bytes
     */
    FileRecords(List<OpenFile> files, RecordIndex index, LineReader reader, long most) {
        this.files = List.copyOf(files);
        this.index = index;
        this.reader = reader;
        this.most = most;
    }

    RecordIndex index() {
        return index;
    }

    /**
     * The record with that number.
     *
     * @throws LostRecordException if it is no longer there
     */
    Aggregate record(int slot) {
        Aggregate known = known(slot);
        if (known != null) {
            return known;
        }
        byte[] text = text(slot, index.line(slot));
        Aggregate read = reader.readLine(text, 0, text.length, ANYWHERE, false).record();
        if (read == null || !read.typeWord().equals(index.type(slot).word())) {
            throw lose(changed());
        }
        keep(slot, read, text.length);
        return read;
    }

    /** The text of a line of the file in which a record stands. */
    byte[] text(int slot, TextLine line) {
        OpenFile file = files.get(index.file(slot));
        ByteBuffer text = ByteBuffer.allocate(line.length());
        try {
            while (text.hasRemaining()) {
                if (file.read(text, line.offset() + text.position()) < 0) {
                    throw changed();
                }
            }
        } catch (IOException e) {
            throw lose(e);
        }
        return text.array();
    }

    static IOException changed() {
        return new IOException("The file changed while it was being checked");
    }

    /** Remembers the failure for everybody, unless only this thread was told to stop. */
    LostRecordException lose(IOException failure) {
        if (!(failure instanceof ClosedByInterruptException)) {
            lost.compareAndSet(null, new LostRecordException(failure));
        }
        return new LostRecordException(failure);
    }

    /**
     * Fails if a record could not be read since the beginning, however that was taken then.
     *
     * @throws LostRecordException that says why
     */
    void orThrow() {
        LostRecordException failure = lost.get();
        if (failure != null) {
            throw failure;
        }
    }

    private synchronized @Nullable Aggregate known(int slot) {
        return kept.get(slot);
    }

    private synchronized void keep(int slot, Aggregate record, int bytes) {
        if (bytes > most || kept.putIfAbsent(slot, record) != null) {
            return;
        }
        keptBytes += bytes;
        var oldest = kept.keySet().iterator();
        while (keptBytes > most) {
            keptBytes -= index.line(oldest.next()).length();
            oldest.remove();
        }
    }
}
