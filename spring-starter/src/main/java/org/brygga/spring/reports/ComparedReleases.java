// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.CountryPacks;
import org.brygga.sdk.report.comparison.ReportComparison;
import org.brygga.sdk.report.format.wording.ComparisonText;

/**
 * Tells in the language of the reader what is different between two reports that are published.
 *
 * <p>It is made of the two reports alone and never of records: whoever reads both can lay them side by side herself, and is told nothing
 * that she could not see. That nobody is the difference of the two was looked at before the later one was published, beside everything
 * that was out by then. What either of them hides or withholds is told as hidden, never as gone and never as none.
 */
final class ComparedReleases {

    private final CountryPacks packs;

    ComparedReleases(CountryPacks packs) {
        this.packs = packs;
    }

    /** What is compared, in sentences, and every difference as a value and as a sentence. */
    Map<String, Object> told(ReportComparison comparison, Locale language) {
        ComparisonText text = new ComparisonText(packs, language);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("words", text.words(comparison));
        told.put("changes", text.differences(comparison));
        return told;
    }
}
