// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.exchange;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.brygga.cli.check.SheetColumn;
import org.brygga.country.Labels;
import org.brygga.country.Words;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.sdk.Brygga;
import org.jspecify.annotations.Nullable;

/** Prints findings in the order of the file, sheet by sheet and row by row, for whoever has the file open beside her. */
public final class PlacedFindings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(PlacedFindings::sheet)
            .thenComparing(finding -> number(origin(finding).line()))
            .thenComparing(finding -> number(origin(finding).column()))
            .thenComparing(Finding::severity);
    private static final Origin NOWHERE = new Origin(null, "", null, null, null);

    private final Brygga brygga;
    private final Labels labels;
    private final Locale locale;

    public PlacedFindings(Brygga brygga, Locale locale) {
        this.brygga = brygga;
        this.labels = Labels.of(brygga.packs());
        this.locale = locale;
    }

    /** Prints the findings about one file. */
    public void print(Findings findings, PrintWriter out) {
        List<Finding> inOrder = findings.stream().sorted(ORDER).toList();
        String sheet = null;
        Integer line = -1;
        for (Finding finding : inOrder) {
            Origin origin = origin(finding);
            if (!sheet(finding).equals(sheet)) {
                sheet = sheet(finding);
                line = -1;
                if (!sheet.isEmpty()) {
                    out.println(labels.sentence("import.sheet", Map.of("sheet", sheet), locale));
                }
            }
            if (!Objects.equals(origin.line(), line)) {
                line = origin.line();
                out.println("  " + row(line));
            }
            print(finding, origin, out);
        }
    }

    private String row(@Nullable Integer line) {
        return line == null
                ? labels.sentence("import.file", Map.of(), locale)
                // As a text: a row has no thousands.
                : labels.sentence("import.row", Map.of("line", String.valueOf(line)), locale);
    }

    private void print(Finding finding, Origin origin, PrintWriter out) {
        Words.FindingWords words = brygga.words(finding, locale);
        Integer column = origin.column();
        String where = column == null
                ? ""
                : ", "
                        + labels.sentence(
                                "import.column", Map.of("column", SheetColumn.shown(origin.sheet(), column)), locale);
        out.println("    " + labels.severity(finding.severity(), 1, locale) + " " + finding.code() + where + ": "
                + words.text());
        out.println("      " + labels.sentence("check.fix", Map.of(), locale) + ": " + words.fix());
    }

    private static Origin origin(Finding finding) {
        Origin origin = finding.origin();
        return origin == null ? NOWHERE : origin;
    }

    private static String sheet(Finding finding) {
        String sheet = origin(finding).sheet();
        return sheet == null ? "" : sheet;
    }

    private static int number(@Nullable Integer place) {
        return place == null ? 0 : place;
    }
}
