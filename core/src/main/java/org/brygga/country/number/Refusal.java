// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import java.util.Locale;

/** Why a text is no number of the kind that was asked for. */
public enum Refusal {
    /** Too few or too many characters. */
    LENGTH,
    /** A character that does not belong into such a number. */
    CHARACTERS,
    /** The right characters in the wrong places. */
    FORMAT,
    /** No such day. */
    DATE,
    /** Born after the day for which it was asked. */
    FUTURE_DATE,
    /** No century follows from the number, or one in which no such numbers were given. */
    CENTURY,
    /** A serial number that is not given. */
    SERIAL,
    /** The check digit does not fit the other digits. */
    CHECK_DIGIT,
    /** A series in which no such numbers are given. */
    SERIES,
    /** Made up for tests; accepted on request. */
    SYNTHETIC,
    /** Given for the time being, until there is a number of the register; accepted on request. */
    TEMPORARY,
    /** Stands in for a number that is not known or not given yet; accepted on request. */
    REPLACEMENT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The reason as scripts and programs read it, for example {@code check-digit}. */
    public String word() {
        return word;
    }

    /** Whether the number is well made and only not wanted unless asked for. */
    public boolean special() {
        return this == SYNTHETIC || this == TEMPORARY || this == REPLACEMENT;
    }

    @Override
    public String toString() {
        return word;
    }
}
