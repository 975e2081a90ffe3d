// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.writing.MarkedWorkbook;
import org.brygga.sdk.bulk.writing.RefusedRows;
import org.brygga.sdk.json.FindingWriter;
import org.brygga.spring.api.Refusal;

/** What goes back to whoever sent a file: her report, her workbook with marks, and the rows that were refused. */
final class ImportFiles {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportWork work;
    private final FindingWriter findings;

    ImportFiles(ImportWork work) {
        this.work = work;
        this.findings = new FindingWriter(work.brygga().packs());
    }

    String findings(Findings found, Locale language) {
        List<String> items = found.list().stream()
                .map((Finding finding) -> findings.line(finding, null, language))
                .toList();
        return "[" + String.join(",", items) + "]";
    }

    /** Whether rows can be sent back: a text without cells has none. */
    boolean canBeSentBack(SentFile sent) {
        return !ending(sent, ".json") && !ending(sent, ".jsonl");
    }

    /** What a file is that goes back; an archive of CSV files goes back as a workbook. */
    String type(SentFile sent) {
        return isCsv(sent) ? "text/csv" : WORKBOOK;
    }

    private static boolean isCsv(SentFile sent) {
        return ending(sent, ".csv") || ending(sent, ".txt") || ending(sent, ".tsv");
    }

    private static boolean ending(SentFile sent, String with) {
        return sent.name().toLowerCase(Locale.ROOT).endsWith(with);
    }

    void marked(SentFile sent, ImportReport report, Locale language, OutputStream out) {
        if (!ending(sent, ".xlsx") || report.records().size() > MarkedWorkbook.MOST_ROWS) {
            throw Refusal.notFound();
        }
        work.onDisk(sent, file -> {
            try {
                new MarkedWorkbook(work.brygga(), language).write(file, report.findings(), out);
                return out;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void refused(SentFile sent, ImportReport report, OutputStream out) {
        work.onDisk(sent, file -> {
            try {
                if (isCsv(sent)) {
                    RefusedRows.csv(file, sent.name(), report.refused(), out);
                } else {
                    RefusedRows.workbook(file, sent.name(), report.refused(), out);
                }
                return out;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
