// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.brygga.country.Labels;
import org.brygga.country.Words;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportReport;
import org.brygga.sdk.bulk.reading.Mapping;
import org.brygga.sdk.bulk.reading.SheetNames;
import org.brygga.sdk.json.table.Column;
import org.brygga.sdk.json.table.Table;
import org.brygga.sdk.sheet.SheetCell;
import org.brygga.sdk.sheet.SheetFile;
import org.brygga.sdk.sheet.SheetFiles;
import org.brygga.sdk.sheet.SheetLimits;
import org.brygga.sdk.sheet.SheetRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what becomes of a file in the language of whoever sent it. */
@Component
class ImportViews {

    private static final int MOST = 200;

    private final Brygga brygga;
    private final Labels labels;
    private final SheetNames names;

    ImportViews(Brygga brygga, Labels labels) {
        this.brygga = brygga;
        this.labels = labels;
        this.names = new SheetNames(labels);
    }

    ImportView of(ImportReport report, Path file, Mapping mapping, Locale language) throws IOException {
        String small = report.file().toLowerCase(Locale.ROOT);
        boolean sheets = !small.endsWith(".json") && !small.endsWith(".jsonl");
        return new ImportView(
                report.file(),
                report.committed(),
                (int) report.count(ImportReport.Action.REFUSED),
                small.endsWith(".xlsx"),
                sheets && !report.refused().isEmpty(),
                report.counts().stream()
                        .map(counts -> new ImportView.Count(
                                labels.types(counts.type(), language),
                                counts.read(),
                                counts.created(),
                                counts.updated(),
                                counts.unchanged(),
                                counts.refused()))
                        .toList(),
                report.findings().list().stream()
                        .sorted(Comparator.comparing(Finding::severity).thenComparing(ImportViews::line))
                        .limit(MOST)
                        .map(finding -> found(finding, language))
                        .toList(),
                sheets && report.findings().list().stream().noneMatch(ImportViews::isRefusal)
                        ? unknown(file, report.file(), mapping, language)
                        : List.of());
    }

    private static int line(Finding finding) {
        Origin origin = finding.origin();
        return origin == null || origin.line() == null ? 0 : origin.line();
    }

    private static boolean isRefusal(Finding finding) {
        return "COM-IMP-001".equals(finding.code().text());
    }

    private ImportView.Found found(Finding finding, Locale language) {
        Words.FindingWords words = brygga.words(finding, language);
        return new ImportView.Found(
                finding.severity().name(),
                labels.severity(finding.severity(), 1, language),
                place(finding.origin()),
                finding.code().text(),
                words.text(),
                words.fix());
    }

    /** As a program of workbooks says it: the sheet, and the cell by letter and number. */
    private static String place(@Nullable Origin origin) {
        if (origin == null || origin.line() == null) {
            return "";
        }
        String cell = origin.column() == null
                ? String.valueOf(origin.line())
                : CellReference.convertNumToColString(origin.column() - 1) + origin.line();
        return origin.sheet() == null ? cell : origin.sheet() + " " + cell;
    }

    private List<ImportView.Unknown> unknown(Path file, String name, Mapping mapping, Locale language)
            throws IOException {
        List<ImportView.Unknown> unknown = new ArrayList<>();
        try (SheetFile sheets = SheetFiles.open(file, name, SheetLimits.STANDARD)) {
            for (String sheet : sheets.sheets()) {
                Optional<Table> table = names.table(mapping.sheets().getOrDefault(sheet, sheet));
                if (table.isPresent()) {
                    sheets.read(sheet, row -> {
                        headers(sheet, table.get(), row, language, unknown);
                        return row.isEmpty();
                    });
                }
            }
        }
        return unknown;
    }

    private void headers(String sheet, Table table, SheetRow row, Locale language, List<ImportView.Unknown> unknown) {
        for (SheetCell cell : row.cells()) {
            if (cell != null && !cell.text().isBlank() && !names.knows(table, cell.text())) {
                List<ImportView.Choice> choices = table.columns().stream()
                        .filter(column -> column.kind() != Column.Kind.PRESENT)
                        .map(column -> new ImportView.Choice(column.name(), names.header(table, column, language)))
                        .toList();
                unknown.add(new ImportView.Unknown(sheet, table.name(), cell.text(), choices));
            }
        }
    }
}
