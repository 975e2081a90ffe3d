// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.comparison.Change;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.brygga.sdk.report.format.wording.ComparisonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is different between two reports, for a program. */
final class ComparisonJson {

    private final ComparisonText text;
    private final Labels labels;
    private final Locale language;

    ComparisonJson(ComparisonText text, CountryPacks packs, Locale language) {
        this.text = text;
        this.labels = Labels.of(packs);
        this.language = language;
    }

    String of(ReportComparison comparison) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("before", head(comparison.before()));
        whole.put("after", head(comparison.after()));
        List<Map<String, @Nullable Object>> changes =
                comparison.changes().stream().map(this::change).toList();
        whole.put("changes", changes);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(whole);
    }

    private static Map<String, @Nullable Object> head(Report report) {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("kind", report.kind().word());
        head.put("about", report.head().about());
        head.put("period", report.head().period());
        head.put("asOf", report.head().asOf().toString());
        head.put("audience", report.head().audience());
        head.put("sha256", Reports.hash(report));
        return head;
    }

    /** A cell is as it stands in the report. */
    private Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("kind", change.kind());
        told.put("table", say(change.where()));
        told.put("row", say(change.row()));
        told.put("column", say(change.column()));
        told.put("before", change.before());
        told.put("after", change.after());
        told.put("text", text.line(change));
        return told;
    }

    private @Nullable String say(@Nullable Phrase phrase) {
        return phrase == null ? null : phrase.in(labels, language);
    }
}
