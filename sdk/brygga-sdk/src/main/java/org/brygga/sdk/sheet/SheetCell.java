// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.sheet;

/**
 * What stands in a cell.
 *
 * @param text a number with a point, a day as {@code 2026-05-23}, a moment as {@code 2026-05-23T09:30}, a truth as {@code true}
 * @param decimals how many decimals a number is shown with; -1 where the file does not say
 */
public record SheetCell(Kind kind, String text, int decimals) {

    /** What a file says that a value is; a CSV file says of none that it is more than text. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        MOMENT
    }

    static SheetCell text(String text) {
        return new SheetCell(Kind.TEXT, text, -1);
    }

    @Override
    public String toString() {
        return "SheetCell[" + kind + "]";
    }
}
