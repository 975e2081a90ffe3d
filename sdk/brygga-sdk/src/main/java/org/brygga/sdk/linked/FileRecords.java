// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Origin;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.lines.TextLine;
import org.jspecify.annotations.Nullable;

/** Reads records from their places in files, and keeps those that were asked for last. */
final class FileRecords {

    private static final Origin ANYWHERE = new Origin(null, "", null, 2, 1);

    private final List<FileChannel> files;
    private final RecordIndex index;
    private final LineReader reader;
    private final long most;
    private final Map<Integer, Aggregate> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final AtomicReference<@Nullable LostRecordException> lost = new AtomicReference<>();
    private long keptBytes;

    /**
     * @param files by the numbers that the index has for them
     * @param most how much text the kept records may have stood in, in bytes
     */
    FileRecords(List<FileChannel> files, RecordIndex index, LineReader reader, long most) {
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
        FileChannel file = files.get(index.file(slot));
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

    /** Remembers the failure, because whoever runs a rule takes exceptions for mistakes of the rule. */
    LostRecordException lose(IOException failure) {
        lost.compareAndSet(null, new LostRecordException(failure));
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

    /** The type of a record class; absent for a class that no file holds. */
    static @Nullable RecordType typeOf(Class<? extends Aggregate> type) {
        for (RecordType each : RecordType.values()) {
            if (each.recordClass() == type) {
                return each;
            }
        }
        return null;
    }
}
