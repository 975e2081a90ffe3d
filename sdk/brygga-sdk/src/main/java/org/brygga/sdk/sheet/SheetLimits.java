// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

/**
 * How large a file may be, and may become when it is unpacked.
 *
 * @param bytes of the file
 * @param unpacked bytes of all its parts together
 * @param part bytes of the texts that a workbook shares between its cells, which are held in memory
 * @param ratio how many times larger a part may become, from 1 MB on
 * @param parts how many parts there may be
 * @param rows of a sheet
 * @param columns of a row
 */
public record SheetLimits(long bytes, long unpacked, long part, int ratio, int parts, int rows, int columns) {

    /** For files that people send. */
    public static final SheetLimits STANDARD =
            new SheetLimits(50_000_000, 300_000_000, 60_000_000, 100, 200, 1_048_576, 1_000);
}
