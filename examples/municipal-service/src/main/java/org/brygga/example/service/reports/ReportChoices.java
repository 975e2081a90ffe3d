// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * What can be asked for.
 *
 * @param from the first day that is proposed
 * @param to the last day that is proposed
 */
record ReportChoices(List<Records> records, LocalDate from, LocalDate to) {

    /** Records of which there are reports. */
    record Records(String id, String title, List<Kind> kinds) {}

    /**
     * A kind of report of them.
     *
     * @param internalOnly whether it names people and is never published
     */
    record Kind(String kind, String title, boolean internalOnly, List<Subject> subjects) {}

    /** What it can be about; the reference is empty for everything. */
    record Subject(String reference, String name) {}
}
