// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.report;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.brygga.cli.exchange.StoppedException;
import org.brygga.country.Labels;
import org.brygga.country.Words;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;

/** Tells what a report that is for everybody says that is not so; with an error it does not go out, as at the address of a service. */
final class ReportFindings {

    private final Brygga brygga;
    private final Labels labels;
    private final Locale locale;

    ReportFindings(Brygga brygga, Locale locale) {
        this.brygga = brygga;
        this.labels = Labels.of(brygga.packs());
        this.locale = locale;
    }

    /**
     * Tells all that was found.
     *
     * @throws StoppedException if one of it is an error
     */
    void orStop(Findings findings, PrintWriter complaints) throws StoppedException {
        findings.forEach(finding -> tell(finding, complaints));
        if (!findings.isAcceptable()) {
            throw StoppedException.because(
                    "The report says what is not so, and was not written. Correct the records, or"
                            + " leave --publish out to look at it.");
        }
    }

    private void tell(Finding finding, PrintWriter complaints) {
        Words.FindingWords words = brygga.words(finding, locale);
        complaints.println(labels.severity(finding.severity(), 1, locale) + " " + finding.code() + ": " + words.text());
        complaints.println("  " + labels.sentence("check.fix", Map.of(), locale) + ": " + words.fix());
    }
}
