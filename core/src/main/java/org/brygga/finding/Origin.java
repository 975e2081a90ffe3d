// SPDX-License-Identifier: Apache-2.0
package org.brygga.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where an aggregate, or a value of it, came from, as the user sees the file.
 *
 * @param file the name of the file without its folder
 * @param pointer JSON Pointer of the aggregate in the document; empty for a line of its own
 * @param sheet the name of a worksheet
 * @param line the line or row, counted from 1
 * @param column the column, counted from 1
 */
public record Origin(
        @Nullable String file,
        String pointer,
        @Nullable String sheet,
        @Nullable Integer line,
        @Nullable Integer column) {

    /** The same place with another line and column. */
    public Origin at(int otherLine, int otherColumn) {
        return new Origin(file, pointer, sheet, otherLine, otherColumn);
    }
}
