// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.RecordType;
import org.brygga.sdk.bulk.ImportOptions;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.json.FindingDocument;
import org.brygga.sdk.json.FindingWriter;
import org.brygga.sdk.json.report.ImportReports;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Imports as texts, for a table and for a reader. */
final class ImportTexts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final FindingWriter findings;

    ImportTexts(CountryPacks packs) {
        this.findings = new FindingWriter(packs);
    }

    /** Options as they are written. */
    private record Options(
            String strategy,
            String atomicity,
            String absence,
            int mostRemoved,
            @Nullable String only,
            Map<String, String> sheets,
            Map<String, String> columns,
            Map<String, String> values) {}

    static String of(ImportOptions options) {
        return MAPPER.writeValueAsString(new Options(
                options.strategy().name(),
                options.atomicity().name(),
                options.absence().name(),
                options.mostRemoved(),
                options.only() == null ? null : options.only().word(),
                options.mapping().sheets(),
                options.mapping().columns(),
                options.mapping().values()));
    }

    static ImportOptions options(String text) {
        Options read = MAPPER.readValue(text, Options.class);
        return new ImportOptions(
                ImportOptions.Strategy.valueOf(read.strategy()),
                ImportOptions.Atomicity.valueOf(read.atomicity()),
                ImportOptions.Absence.valueOf(read.absence()),
                read.mostRemoved(),
                read.only() == null ? null : RecordType.ofWord(read.only()).orElse(null),
                new Mapping(read.sheets(), read.columns(), read.values()));
    }

    /** A report as it is written. */
    record Report(
            String id,
            String file,
            String sha256,
            boolean committed,
            String strategy,
            String atomicity,
            String asOf,
            List<String> packs,
            List<ImportReport.Counts> counts,
            List<ReportLine> records,
            Map<String, List<Integer>> refused,
            List<FindingDocument> findings) {}

    /** What becomes of one record. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportLine(
            @Nullable String record,
            @Nullable String sheet,
            @Nullable Integer line,
            String action,
            long before,
            long after) {}

    /** The report with the words of its findings in a language. */
    String of(ImportReport report, Locale language) {
        return MAPPER.writeValueAsString(document(report, language));
    }

    private Report document(ImportReport report, Locale language) {
        return new Report(
                report.id(),
                report.file(),
                report.sha256(),
                report.committed(),
                report.strategy().name(),
                report.atomicity().name(),
                report.asOf().toString(),
                report.packs(),
                report.counts(),
                report.records().stream()
                        .map(line -> new ReportLine(
                                line.record() == null ? null : line.record().text(),
                                line.sheet(),
                                line.line(),
                                line.action().name(),
                                line.before(),
                                line.after()))
                        .toList(),
                report.refused(),
                report.findings().list().stream()
                        .map(finding -> findings.document(finding, language))
                        .toList());
    }

    /** The report for the table: whole, so that it can be told again in any language. */
    static String kept(ImportReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImportReports.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static ImportReport report(String text) {
        try {
            return ImportReports.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
