// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.imports;

import java.util.List;

/**
 * An import as the page shows it.
 *
 * @param refused how many records are refused
 * @param workbook whether the file goes back as a workbook with marks
 * @param rows whether the refused rows go back
 */
record ImportView(
        String file,
        boolean committed,
        int refused,
        boolean workbook,
        boolean rows,
        List<Count> counts,
        List<Found> findings,
        List<Unknown> unknown) {

    /** How many records of a kind, and what becomes of them. */
    record Count(String kind, int read, int created, int updated, int unchanged, int refused) {}

    /** Something to look at, where it stands in the file. */
    record Found(String severity, String severityWord, String place, String code, String text, String fix) {}

    /** A column of which nobody knows what it means, with what it could mean. */
    record Unknown(String sheet, String table, String header, List<Choice> choices) {}

    /** A column that it could be. */
    record Choice(String column, String label) {}
}
