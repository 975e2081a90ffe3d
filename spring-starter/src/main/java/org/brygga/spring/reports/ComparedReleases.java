// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.comparison.Change;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.brygga.sdk.report.format.wording.ComparisonText;
import org.jspecify.annotations.Nullable;

/**
 * Tells in the language of the reader what is different between two reports that are published.
 *
 * <p>It is made of the two reports alone and never of records: whoever reads both can lay them side by side herself, and is told nothing
 * that she could not see. That nobody is the difference of the two was looked at before the later one was published, beside everything
 * that was out by then. What either of them hides or withholds is told as hidden, never as gone and never as none.
 */
final class ComparedReleases {

    private final CountryPacks packs;
    private final Labels labels;

    ComparedReleases(CountryPacks packs) {
        this.packs = packs;
        this.labels = Labels.of(packs);
    }

    /** What is compared, in sentences, and every difference as a value and as a sentence. */
    Map<String, Object> told(ReportComparison comparison, Locale language) {
        ComparisonText text = new ComparisonText(packs, language);
        List<String> words = new ArrayList<>(text.head(comparison));
        if (comparison.changes().isEmpty()) {
            words.add(text.same());
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("words", words);
        told.put(
                "changes",
                comparison.changes().stream()
                        .map(change -> change(change, text, language))
                        .toList());
        return told;
    }

    private Difference change(Change change, ComparisonText text, Locale language) {
        return new Difference(
                change.kind(),
                change.where().in(labels, language),
                change.row().in(labels, language),
                change.column() == null ? null : change.column().in(labels, language),
                change.before(),
                change.after(),
                text.line(change));
    }

    /**
     * One difference. A cell says what it is only where it is written as a cell, as it stands in the report.
     *
     * @param column absent for a key figure
     * @param before absent if it was not there
     * @param after absent if it is no longer there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Difference(
            Change.Kind kind,
            String table,
            String row,
            @Nullable String column,
            @Nullable Cell before,
            @Nullable Cell after,
            String text) {}
}
