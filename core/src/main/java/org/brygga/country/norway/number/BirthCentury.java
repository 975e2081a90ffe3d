// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway.number;

/** The tables that give the year of birth from its two last digits and the individual number. */
final class BirthCentury {

    /** No year follows. */
    static final int NONE = -1;

    private BirthCentury() {}

    /** The series of every fødselsnummer, and of D-numbers given before 16 November 2021. */
    static int fodselsnummer(int twoDigits, int individual) {
        if (individual <= 499) {
            return 1900 + twoDigits;
        }
        if (twoDigits <= 39) {
            return 2000 + twoDigits;
        }
        if (individual <= 749 && twoDigits >= 54) {
            return 1800 + twoDigits;
        }
        return individual >= 900 ? 1900 + twoDigits : NONE;
    }

    /** The series of D-numbers given since 16 November 2021. */
    static int dNumber(int twoDigits, int individual) {
        if (twoDigits < 40) {
            return (individual <= 199 ? 1900 : 2000) + twoDigits;
        }
        if (individual <= 499 || individual >= 600) {
            return 1900 + twoDigits;
        }
        return twoDigits >= 58 ? 1800 + twoDigits : NONE;
    }
}
