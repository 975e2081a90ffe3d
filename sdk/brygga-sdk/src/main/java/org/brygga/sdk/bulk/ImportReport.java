// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.brygga.finding.Findings;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do: a value that can be kept and shown again.
 *
 * @param id of the import
 * @param file as the user knows it
 * @param sha256 of the file, in hexadecimal digits
 * @param committed whether it was done; else it was tried
 * @param asOf the day for which the rules were asked
 * @param packs that judged, each as {@code id@version}
 * @param counts one for each kind of record in the file
 * @param refused the rows of what is refused, by the sheet as the user sees it; an empty name is the one sheet of a CSV file
 * @param records one for each record of the file, in the order in which they are kept
 */
public record ImportReport(
        String id,
        String file,
        String sha256,
        boolean committed,
        ImportOptions.Strategy strategy,
        ImportOptions.Atomicity atomicity,
        LocalDate asOf,
        List<String> packs,
        List<Counts> counts,
        List<Line> records,
        Map<String, List<Integer>> refused,
        Findings findings) {

    public ImportReport {
        refused = Map.copyOf(refused);
        packs = List.copyOf(packs);
        counts = List.copyOf(counts);
        records = List.copyOf(records);
    }

    /** What becomes of a record. */
    public enum Action {
        CREATED,
        UPDATED,
        UNCHANGED,
        DELETED,
        REFUSED
    }

    /** How many records of a kind there were, and what becomes of them. */
    public record Counts(String type, int read, int created, int updated, int unchanged, int deleted, int refused) {}

    /**
     * What becomes of one record.
     *
     * @param record absent where the text held none
     * @param line the line or row where it begins
     * @param before the version that it had, 0 if it was not there
     * @param after the version that it has; 0 where nothing is kept
     */
    public record Line(
            @Nullable Ref record,
            @Nullable String sheet,
            @Nullable Integer line,
            Action action,
            long before,
            long after) {}

    /** Whether something of the file is refused; then, if all or nothing was asked for, nothing is kept. */
    public boolean refusesSomething() {
        return !findings.isAcceptable() || records.stream().anyMatch(line -> line.action() == Action.REFUSED);
    }

    /** How many records have come to this. */
    public long count(Action action) {
        return records.stream().filter(line -> line.action() == action).count();
    }
}
