// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.json.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.brygga.finding.Findings;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportReport;
import org.jspecify.annotations.Nullable;

/** Writes and reads what an import did, so that it can be shown again, and taken back. */
public final class ImportReports {

    private ImportReports() {}

    /**
     * Writes it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(ImportReport report, OutputStream out) throws IOException {
        Documents.write(
                new ReportDocument(
                        Documents.FORMAT,
                        report.id(),
                        report.file(),
                        report.sha256(),
                        report.committed(),
                        report.strategy(),
                        report.atomicity(),
                        report.asOf(),
                        report.packs(),
                        report.counts(),
                        report.records(),
                        new TreeMap<>(report.refused()),
                        report.findings().list().stream().map(ToldFinding::of).toList()),
                out);
    }

    /**
     * Reads it, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the text is not what is written here; the message does not repeat it
     */
    public static ImportReport read(InputStream in) throws IOException {
        return Documents.read(in, ReportDocument.class, "the report of an import", ReportDocument::report);
    }

    /** The report, in the order in which somebody reads it. */
    record ReportDocument(
            @Nullable String format,
            @Nullable String id,
            @Nullable String file,
            @Nullable String sha256,
            boolean committed,
            ImportOptions.@Nullable Strategy strategy,
            ImportOptions.@Nullable Atomicity atomicity,
            @Nullable LocalDate asOf,
            @Nullable List<String> packs,
            @Nullable List<ImportReport.Counts> counts,
            @Nullable List<ImportReport.Line> records,
            @Nullable Map<String, List<Integer>> refused,
            @Nullable List<ToldFinding> findings)
            implements Documents.Formatted {

        ImportReport report() {
            return new ImportReport(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(file),
                    Objects.requireNonNull(sha256),
                    committed,
                    Objects.requireNonNull(strategy),
                    Objects.requireNonNull(atomicity),
                    Objects.requireNonNull(asOf),
                    Objects.requireNonNull(packs),
                    Objects.requireNonNull(counts),
                    Objects.requireNonNull(records),
                    Objects.requireNonNull(refused),
                    Findings.of(Objects.requireNonNull(findings).stream()
                            .map(ToldFinding::finding)
                            .toList()));
        }
    }
}
