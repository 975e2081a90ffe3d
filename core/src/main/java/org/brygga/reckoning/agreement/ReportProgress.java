// SPDX-License-Identifier: Apache-2.0
package org.brygga.reckoning.agreement;

import java.time.LocalDate;
import org.brygga.model.grant.ReportObligation;
import org.brygga.model.value.Code;

/** How far a report that a funder wants has come: not sent, sent, sent back, accepted. */
public final class ReportProgress {

    private static final Code OPEN = Code.of("OPEN");
    private static final Code SENT = Code.of("SENT");
    private static final Code RETURNED = Code.of("RETURNED");
    private static final Code ACCEPTED = Code.of("ACCEPTED");

    private ReportProgress() {}

    /** The state of a report, from the list {@code report-progress}. */
    public static Code of(ReportObligation report) {
        return report.accepted() == null ? beforeAcceptance(report) : ACCEPTED;
    }

    /** The state that it would have if it had not been accepted. */
    public static Code beforeAcceptance(ReportObligation report) {
        LocalDate sent = report.sent();
        if (report.sentBack() != null && (sent == null || !sent.isAfter(report.sentBack()))) {
            return RETURNED;
        }
        return sent == null ? OPEN : SENT;
    }

    /** Whether somebody has to write it, or to mend it. */
    public static boolean open(ReportObligation report) {
        Code state = of(report);
        return state.equals(OPEN) || state.equals(RETURNED);
    }
}
