// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.check;

import org.jspecify.annotations.Nullable;

/** A column as the user sees it: by letters in a workbook, else by its number. */
public final class SheetColumn {

    private static final int LETTERS = 26;

    private SheetColumn() {}

    /**
     * The column as it stands above the sheet.
     *
     * @param sheet absent where the file has none
     * @param column counted from 1
     */
    public static String shown(@Nullable String sheet, int column) {
        if (sheet == null) {
            return String.valueOf(column);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
