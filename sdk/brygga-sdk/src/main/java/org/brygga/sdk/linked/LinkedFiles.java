// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.lines.FilePiece;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.lines.LineWalk;
import org.brygga.sdk.lines.TextLine;
import org.brygga.sdk.linked.FileRecords.OpenFile;
import org.brygga.sdk.linked.RecordIndex.Entry;
import org.jspecify.annotations.Nullable;

/** Files whose records are checked together piece by piece; safe for use by many threads until it is closed. */
public final class LinkedFiles implements Closeable {

    /** The numbers of the records of a piece, the last one exclusive. */
    private record Slots(int first, int end) {}

    private final List<OpenFile> files;
    private final Map<FilePiece, Slots> slots;
    private final FileRecords records;
    private final LineWalk walk;
    private final EachRecord each;

    private LinkedFiles(
            List<OpenFile> files, Map<FilePiece, Slots> slots, RecordIndex index, RuleSet rules, EachRecord each) {
        this.files = files;
        this.slots = slots;
        this.records = new FileRecords(files, index, new LineReader(rules), LinkedCheck.KEPT_BYTES);
        this.walk = new LineWalk(rules, ReadOptions.FILES, LineOptions.ONE_THREAD);
        this.each = each;
    }

    static LinkedFiles open(List<LinkedPieces.Index> indexes, RecordIndex index, RuleSet rules, EachRecord each)
            throws IOException {
        List<OpenFile> files = new ArrayList<>();
        try {
            Map<FilePiece, Slots> slots = new HashMap<>();
            Path open = null;
            for (LinkedPieces.Index piece : indexes) {
                Path file = piece.piece().file();
                if (!file.equals(open)) {
                    index.inFile(files.size());
                    files.add(new OpenFile(file));
                    open = file;
                }
                slots.put(
                        piece.piece(),
                        new Slots(index.size(), index.size() + piece.lines().size()));
                piece.lines().forEach(line -> index.add(Entry.parse(line)));
            }
            index.close();
            return new LinkedFiles(files, slots, index, rules, each);
        } catch (IOException | RuntimeException e) {
            closeAll(files);
            throw e;
        }
    }

    /** How many records the files hold. */
    public int size() {
        return records.index().size();
    }

    /**
     * Checks every record of a piece as of a day, among the records of all files, and tells of each line in which something
     * was found, in the order of the file.
     *
     * <p>Of a reference that stands twice, the finding names the line of the first, in whichever file that is.
     *
     * @param found is called on the thread that calls this method
     * @return how many records were read
     * @throws IllegalArgumentException if the piece is none of those that were opened
     * @throws IOException if a file cannot be read, or changed since its index was made
     */
    public int check(FilePiece piece, LocalDate asOf, Consumer<Findings> found) throws IOException {
        Slots own = slots.get(piece);
        if (own == null) {
            throw new IllegalArgumentException("There is no index of this piece");
        }
        int[] next = {own.first()};
        try {
            walk.go(
                    piece,
                    (read, line) -> read.record() == null
                            ? read.findings()
                            : check(read, read.record(), line, next[0]++, own, asOf),
                    found);
            if (next[0] != own.end()) {
                throw records.lose(FileRecords.changed());
            }
        } catch (LostRecordException e) {
            throw e.failure();
        }
        return own.end() - own.first();
    }

    private @Nullable Findings check(
            ReadRecord read, Aggregate record, TextLine line, int slot, Slots own, LocalDate asOf) {
        if (slot >= own.end() || !records.index().holds(slot, line, record)) {
            throw records.lose(FileRecords.changed());
        }
        return each.check(read, line, slot, records, asOf);
    }

    @Override
    public void close() throws IOException {
        closeAll(files);
    }

    private static void closeAll(List<OpenFile> files) throws IOException {
        for (OpenFile file : files) {
            file.close();
        }
    }
}
