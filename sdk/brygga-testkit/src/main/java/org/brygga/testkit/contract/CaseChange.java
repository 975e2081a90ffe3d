// SPDX-License-Identifier: Apache-2.0
package org.brygga.testkit.contract;

import java.util.Optional;

/**
 * A case of a law about changes: its record is written {@code {"before":{...},"after":{...}}}, each a record or a document.
 */
final class CaseChange {

    private static final String BEFORE = "{\"before\":";
    private static final String AFTER = ",\"after\":";

    private CaseChange() {}

    /** The record before; empty if the case is of one record as it is. */
    static Optional<String> before(String record) {
        return record.startsWith(BEFORE)
                ? Optional.of(record.substring(BEFORE.length(), middle(record)))
                : Optional.empty();
    }

    /** The record after. */
    static String after(String record) {
        return record.substring(middle(record) + AFTER.length(), record.length() - 1);
    }

    private static int middle(String record) {
        int middle = record.indexOf(AFTER);
        if (middle < 0) {
            throw new IllegalArgumentException("A case of a change is written {\"before\":{...},\"after\":{...}}");
        }
        return middle;
    }
}
