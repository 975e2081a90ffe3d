// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.imports;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.brygga.cli.exchange.PlacedFindings;
import org.brygga.country.Labels;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.bulk.ImportReport;

/** Tells a person what became of her files. */
final class Told {

    private final Labels labels;
    private final Locale locale;
    private final PrintWriter out;
    private final PlacedFindings findings;

    Told(Brygga brygga, Locale locale, PrintWriter out) {
        this.labels = Labels.of(brygga.packs());
        this.locale = locale;
        this.out = out;
        this.findings = new PlacedFindings(brygga, locale);
    }

    /** What is to be mended in a file, and what became of its records. */
    void report(Path file, ImportReport report) {
        out.println(file.getFileName());
        findings.print(report.findings(), out);
        for (ImportReport.Counts counts : report.counts()) {
            out.println(labels.sentence(
                    report.committed() ? "import.counts" : "import.counts.tried",
                    Map.of(
                            "type", labels.types(counts.type(), locale),
                            "read", counts.read(),
                            "created", counts.created(),
                            "updated", counts.updated(),
                            "unchanged", counts.unchanged(),
                            "deleted", counts.deleted(),
                            "refused", counts.refused()),
                    locale));
        }
        if (report.counts().isEmpty()) {
            out.println(labels.sentence("import.nothing-read", Map.of(), locale));
        }
        out.println();
    }

    /** What became of it all. */
    void end(boolean trial, boolean succeeds, boolean refused, boolean accepts) {
        String what = succeeds ? (refused ? ".some" : "") : ".refused";
        String done = succeeds ? "import.kept" + what : accepts ? "import.refused" : "import.kept.none";
        String key = trial ? "import.tried" + what : done;
        out.println(labels.sentence(key, Map.of(), locale));
    }

    /** What was taken back, and what could not be. */
    void undone(Path report, ImportReport done, Findings left) {
        if (!left.isEmpty()) {
            out.println(report.getFileName());
            findings.print(left, out);
        }
        long changed = done.records().stream()
                .filter(line -> line.after() > line.before())
                .count();
        out.println(labels.sentence(
                "import.undone", Map.of("records", changed - left.size(), "left", left.size()), locale));
    }
}
