// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.time.LocalDate;
import org.brygga.finding.RuleCode;

/**
 * One line of a {@code cases.csv}: a record, and whether a law finds something in it.
 *
 * @param asOf the day for which the record is checked
 * @param note what the case shows, for a reader
 * @param record one aggregate with its {@code type}, or a document without a header, as JSON
 * @param line where the case stands in its file, counted from 1
 */
public record RuleCase(RuleCode code, LocalDate asOf, Expected expected, String note, String record, int line) {

    /** What a law says of the record. */
    public enum Expected {
        /** The law finds nothing. */
        OK,
        /** The law finds something. */
        FINDING
    }
}
