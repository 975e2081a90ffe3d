// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.lines;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.dataset.Dataset;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadRecord;

/** Checks each line of JSON Lines on its own, with the rules that need one record only. */
public final class LineCheck {

    private final Checker checker;
    private final Profile profile;
    private final LineWalk walk;

    /**
     * @throws IllegalArgumentException if the rules lack the catalogue's entries for reading
     */
    public LineCheck(Checker checker, RuleSet rules, Profile profile, LineOptions options) {
        this.checker = checker;
        this.profile = profile;
        this.walk = new LineWalk(rules, ReadOptions.FILES, options);
    }

    /**
     * Checks every line as of a day, and tells of each in which something was found, in the order of the file.
     *
     * @param found is called on the thread that calls this method
     * @return how many records were read
     * @throws IOException if the stream itself fails, or this thread is interrupted while others work
     */
    public long check(InputStream stream, String name, LocalDate asOf, Consumer<Findings> found) throws IOException {
        LongAdder records = new LongAdder();
        walk.go(stream, name, each(records, asOf), found);
        return records.sum();
    }

    /**
     * Checks the lines of a piece in the same way, on the thread that calls this method.
     *
     * @return how many records were read
     * @throws IOException if the file cannot be read
     */
    public long check(FilePiece piece, LocalDate asOf, Consumer<Findings> found) throws IOException {
        LongAdder records = new LongAdder();
        walk.go(piece, each(records, asOf), found);
        return records.sum();
    }

    private LineWork<Findings> each(LongAdder records, LocalDate asOf) {
        return (read, line) -> {
            read.aggregate().ifPresent(record -> records.increment());
            Findings findings = read.findings().and(alone(read, asOf));
            return findings.isEmpty() ? null : findings;
        };
    }

    private Findings alone(ReadRecord read, LocalDate asOf) {
        Aggregate record = read.record();
        if (record == null) {
            return Findings.none();
        }
        Dataset only = Dataset.only(record, read.origin(), read.unreadable());
        return checker.checkAlone(record, only, asOf, profile);
    }
}
