// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports that can be asked for. */
public enum ReportKind {
    /** What a coordinator needs of one group: sessions, guests, attendance, who lacks what. Never published. */
    GROUP_SHEET,
    /** A year of an area or a municipality. */
    AREA,
    /** How a partnership keeps its agreement: goals, contributions, deviations. */
    PARTNERSHIP,
    /** How a promise to citizens is kept, measure by measure. */
    CITIZEN_PROMISE,
    /** What a grant brought, told as its funder asks. */
    GRANT,
    /** Groups, volunteers, contacts and languages of a whole organisation, and how many groups reported. */
    NATIONAL,
    /** Four to six numbers for everybody. */
    FACT_BOX;

    /** The word for it in addresses and commands, for example {@code group-sheet}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReportKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
