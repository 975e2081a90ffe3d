// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.rollcall;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.brygga.sdk.sheet.SheetCell;
import org.brygga.sdk.sheet.SheetFile;
import org.brygga.sdk.sheet.SheetRow;

/**
 * How a roll-call sheet is laid out, so that what somebody filled in is found again. The first row, which nobody needs to see, holds
 * the sign of such a sheet, the id of the group, and over each column the id of its session; the first column holds whom a row is about.
 * Rows and columns are counted from 1, as the user sees them.
 */
public final class RollCallForm {

    /** Whom a row is about, as a reference; not seen. */
    static final int PERSON = 1;

    /** The number of a row; in the first row the id of the group. */
    static final int NUMBER = 2;

    /** The name; on the line of a drop-in her id, written by hand. */
    static final int NAME = 3;

    /** The first column with marks. */
    static final int FIRST_SESSION = 4;

    /** The row with the sign and the ids; not seen. */
    static final int IDS = 1;

    /** The row with the name of the group. */
    static final int TITLE = 2;

    /** Stands in place of a person where a row only tells something. */
    static final String TOLD = "#";

    /** Stands in place of a person on the line for somebody who was not enrolled. */
    static final String DROP_IN = "drop-in";

    private static final String SIGN = "brygga-roll-call:";

    private RollCallForm() {}

    /** What stands in the first cell of a sheet whose letters are of this language. */
    static String sign(Locale language) {
        return SIGN + language.toLanguageTag();
    }

    /** The language of the letters of a sheet with this first row; empty if the sheet is another one. */
    static Optional<Locale> language(SheetRow first) {
        SheetCell cell = first.line() == IDS ? first.cell(PERSON) : null;
        return Optional.ofNullable(cell)
                .map(SheetCell::text)
                .filter(text -> text.startsWith(SIGN))
                .map(text -> Locale.forLanguageTag(text.substring(SIGN.length()).strip()));
    }

    /**
     * Whether a sheet of a file is a roll-call sheet, whatever it is called.
     *
     * @throws IOException if the file itself fails, or should not be read
     */
    public static boolean isOne(SheetFile sheets, String sheet) throws IOException {
        boolean[] found = {false};
        sheets.read(sheet, row -> {
            found[0] = language(row).isPresent();
            return false;
        });
        return found[0];
    }
}
