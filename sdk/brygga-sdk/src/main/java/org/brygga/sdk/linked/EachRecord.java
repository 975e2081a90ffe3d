// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.check.ReadingEntries;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Findings;
import org.brygga.model.value.Aggregate;
import org.brygga.rule.RuleSet;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.PlaceFinder;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.lines.TextLine;
import org.jspecify.annotations.Nullable;

/** Checks one record among all others, in the same way whoever goes through the files. */
final class EachRecord {

    private final Checker checker;
    private final Profile profile;
    private final FileFindings about;

    EachRecord(Checker checker, RuleSet rules, Profile profile) {
        this.checker = checker;
        this.profile = profile;
        this.about = new FileFindings(rules);
    }

    /**
     * What was found in a line; absent if nothing was.
     *
     * @param read holds a record
     * @param slot the number of that record
     */
    @Nullable Findings check(ReadRecord read, TextLine line, int slot, FileRecords records, LocalDate asOf) {
        Aggregate record = Objects.requireNonNull(read.record());
        Neighbours neighbours = new Neighbours(records, slot, record, read);
        Findings ruled = checker.check(List.of(record), neighbours, asOf, profile);
        Findings twice = sameReference(record, read, neighbours, records);
        neighbours.orThrow();
        Findings placed =
                ruled.isEmpty() ? ruled : PlaceFinder.placedInLine(ruled, records.text(slot, line), line.number());
        Findings together = read.findings().and(twice).and(placed);
        return together.isEmpty() ? null : together;
    }

    private Findings sameReference(Aggregate record, ReadRecord read, Neighbours neighbours, FileRecords records) {
        String id = record.id();
        if (id == null || id.isBlank()) {
            return Findings.none();
        }
        return neighbours
                .sameBefore()
                .map(first -> Findings.of(List.of(about.about(
                        ReadingEntries.SAME_REFERENCE,
                        record,
                        FieldPath.of("id"),
                        read.origin(),
                        Map.of("line", records.index().line(first).number())))))
                .orElse(Findings.none());
    }
}
