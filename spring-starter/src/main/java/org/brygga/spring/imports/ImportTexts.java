// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.RecordType;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
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

    /** A viewer as she is written; clearances are for a time and a reason, and do not outlive a request. */
    private record Who(
            @Nullable String role,
            boolean whole,
            List<String> within,
            @Nullable String purpose,
            @Nullable String self) {}

    static String of(Viewer viewer) {
        return MAPPER.writeValueAsString(new Who(
                viewer.role() == null ? null : viewer.role().name(),
                viewer.delimitation().whole(),
                viewer.delimitation().within().stream().map(Ref::text).sorted().toList(),
                viewer.purpose() == null ? null : viewer.purpose().word(),
                viewer.self() == null ? null : viewer.self().key()));
    }

    static Viewer viewer(String text, Instant now) {
        Who who = MAPPER.readValue(text, Who.class);
        if (who.role() == null) {
            return Viewer.publicly(now);
        }
        Set<Ref> within = who.within().stream().map(Ref::parse).collect(Collectors.toSet());
        Viewer viewer = Viewer.of(
                Role.valueOf(who.role()),
                new Delimitation(who.whole(), within),
                Code.of(who.purpose() == null ? "PARTICIPATION" : who.purpose()),
                now);
        return who.self() == null ? viewer : viewer.as(PersonKey.of(who.self()));
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
