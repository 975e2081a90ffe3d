// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.lines.LineProgress;
import org.brygga.sdk.lines.LineWalk;
import org.brygga.sdk.lines.TextLine;
import org.brygga.sdk.linked.FileRecords.OpenFile;
import org.brygga.sdk.linked.RecordIndex.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Checks the records of a file of JSON Lines together, with every rule, though they do not fit into memory.
 *
 * <p>The file is gone through twice. The first time only the place of each record is kept, and under what it is asked for:
 * 20 bytes for a record and 16 to 20 for each of its keys, which are its reference, its person, and every record that it
 * refers to. The second time each record is checked, and its neighbours are read again where a rule asks for them; those
 * that were asked for last are kept.
 */
public final class LinkedCheck {

    /** How much text the records stood in that are kept if nothing else is said: 4 MB, in memory a few times as much. */
    public static final long KEPT_BYTES = 4_000_000;

    private final Checker checker;
    private final RuleSet rules;
    private final Profile profile;
    private final LineOptions options;
    private final long keptBytes;
    private final int keyBits;

    /**
     * @param options how the file is gone through, both times; progress is told of the second time
     * @param keptBytes how much text the records stood in that are kept, in bytes; 0 keeps none
     */
    public LinkedCheck(Checker checker, RuleSet rules, Profile profile, LineOptions options, long keptBytes) {
        this(checker, rules, profile, options, keptBytes, Keys.WHOLE);
    }

    LinkedCheck(Checker checker, RuleSet rules, Profile profile, LineOptions options, long keptBytes, int keyBits) {
        this.checker = checker;
        this.rules = rules;
        this.profile = profile;
        this.options = options;
        this.keptBytes = keptBytes;
        this.keyBits = keyBits;
    }

    /**
     * Checks every record as of a day, and tells of each line in which something was found, in the order of the file.
     *
     * @param found is called on the thread that calls this method
     * @return how many records were read
     * @throws IOException if the file cannot be read or changes meanwhile, or this thread is interrupted while others work
     */
    public long check(Path file, LocalDate asOf, Consumer<Findings> found) throws IOException {
        return check(file, index(file), asOf, found);
    }

    /** Goes through the file for the second time, with what was kept of the first. */
    long check(Path file, RecordIndex index, LocalDate asOf, Consumer<Findings> found) throws IOException {
        LongAdder met = new LongAdder();
        try (OpenFile opened = new OpenFile(file);
                InputStream stream = Files.newInputStream(file)) {
            FileRecords records = new FileRecords(List.of(opened), index, new LineReader(rules), keptBytes);
            EachRecord each = new EachRecord(checker, rules, profile);
            walk(options)
                    .go(
                            stream,
                            name(file),
                            (read, line) -> {
                                if (read.record() == null) {
                                    return read.findings();
                                }
                                met.increment();
                                return check(read, read.record(), line, records, each, asOf);
                            },
                            found);
        } catch (LostRecordException e) {
            throw e.failure();
        }
        if (met.sum() != index.size()) {
            throw FileRecords.changed();
        }
        return index.size();
    }

    /** Goes through the file for the first time. */
    RecordIndex index(Path file) throws IOException {
        RecordIndex index = new RecordIndex(new Keys(keyBits));
        try (InputStream stream = Files.newInputStream(file)) {
            walk(options.withProgress(LineProgress.NONE, Long.MAX_VALUE))
                    .go(
                            stream,
                            name(file),
                            (read, line) -> read.aggregate()
                                    .map(record -> new Entry(record, line, index.keys()))
                                    .orElse(null),
                            index::add);
        }
        index.close();
        return index;
    }

    private LineWalk walk(LineOptions chosen) {
        return new LineWalk(rules, ReadOptions.FILES, chosen);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static @Nullable Findings check(
            ReadRecord read, Aggregate record, TextLine line, FileRecords records, EachRecord each, LocalDate asOf) {
        int slot = records.index().slotOnLine(line.number());
        if (slot < 0 || !records.index().holds(slot, line, record)) {
            throw records.lose(FileRecords.changed());
        }
        return each.check(read, line, slot, records, asOf);
    }
}
