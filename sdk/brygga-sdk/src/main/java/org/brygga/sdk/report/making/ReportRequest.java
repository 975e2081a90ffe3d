// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.time.LocalDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.brygga.sdk.report.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * Which report is asked for.
 *
 * @param about the group, area, partnership or grant; absent where the kind is about everything that the viewer works with
 * @param period both days included
 * @param asOf the day for which it is told
 * @param published whether it is for everybody, although whoever asks could see more
 */
public record ReportRequest(ReportKind kind, @Nullable Ref about, Period period, LocalDate asOf, boolean published) {

    /** A report for whoever asks: a coordinator sees small numbers, everybody else does not. */
    public static ReportRequest of(ReportKind kind, @Nullable Ref about, Period period, LocalDate asOf) {
        return new ReportRequest(kind, about, period, asOf, false);
    }

    /** The same for everybody. */
    public ReportRequest forPublication() {
        return new ReportRequest(kind, about, period, asOf, true);
    }
}
