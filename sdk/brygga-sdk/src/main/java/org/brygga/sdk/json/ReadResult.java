// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brygga.check.ReadingEntries;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.DocumentHeader;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Ref;
import org.brygga.sdk.json.binding.Binding.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a text: the records that could be read, and all that was wrong.
 *
 * @param header what the document says of itself; empty if it says nothing
 */
public record ReadResult(Dataset dataset, Findings findings, Optional<DocumentHeader> header) {

    /** Takes records and findings as they are read. */
    static final class Collector {

        private final Reporter reporter;
        private final int limit;
        private final IndexedDataset.Builder records = IndexedDataset.builder();
        private final Map<Ref, Origin> seen = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private @Nullable DocumentHeader header;

        Collector(Reporter reporter, int limit) {
            this.reporter = reporter;
            this.limit = limit;
        }

        void header(@Nullable DocumentHeader read) {
            header = read;
        }

        void add(ReadRecord read) {
            add(read.findings(), read.origin());
            Aggregate record = read.record();
            if (record == null) {
                return;
            }
            records.add(record, read.origin(), read.unreadable());
            String id = record.id();
            Origin first = id == null || id.isBlank() ? null : seen.putIfAbsent(record.ref(), read.origin());
            if (first != null) {
                add(
                        Findings.of(
                                reporter.report(List.of(sameReference(read.origin(), first)), record, read.origin())),
                        read.origin());
            }
        }

        private static Mistake sameReference(Origin origin, Origin first) {
            return new Mistake(
                    ReadingEntries.SAME_REFERENCE,
                    FieldPath.of("id"),
                    Reporter.line(origin),
                    Reporter.column(origin),
                    Map.of("line", Reporter.line(first)));
        }

        void add(Iterable<Finding> more, Origin where) {
            for (Finding finding : more) {
                if (findings.size() < limit) {
                    findings.add(finding);
                } else if (findings.size() == limit) {
                    findings.add(reporter.tooMany(limit, where));
                }
            }
        }

        ReadResult result() {
            return new ReadResult(records.build(), Findings.of(findings), Optional.ofNullable(header));
        }
    }
}
