// SPDX-License-Identifier: Apache-2.0
package org.brygga.country;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.brygga.model.grant.Grant;
import org.brygga.model.value.Code;

/**
 * A report that the rules of a funder ask for, whether or not the record lists it.
 *
 * @param kind from the list {@code report-kind}
 * @param due the last day for it
 * @param notBefore a report that was sent before this day is another one
 */
public record ReportDemand(Code kind, LocalDate due, LocalDate notBefore) {

    /** The days on which such a report of the grant was sent. */
    public Stream<LocalDate> sent(Grant grant) {
        return grant.reports().stream()
                .filter(report -> kind.equals(report.kind()))
                .flatMap(report -> Stream.ofNullable(report.sent()))
                .filter(day -> !day.isBefore(notBefore));
    }

    /** Whether it was sent in time. */
    public boolean metInTime(Grant grant) {
        return sent(grant).anyMatch(day -> !day.isAfter(due));
    }
}
