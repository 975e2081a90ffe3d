// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Report;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.brygga.sdk.report.format.wording.ComparisonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is different between two reports, for a program. */
final class ComparisonJson {

    private final ComparisonText text;

    ComparisonJson(ComparisonText text) {
        this.text = text;
    }

    /** Words and changes are in the form in which a service tells them. */
    String of(ReportComparison comparison) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("before", head(comparison.before()));
        whole.put("after", head(comparison.after()));
        whole.put("words", text.words(comparison));
        whole.put("changes", text.differences(comparison));
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
}
