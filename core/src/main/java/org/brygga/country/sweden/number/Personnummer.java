// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.checkdigit.Luhn;
import org.brygga.country.number.NationalNumber;
import org.brygga.country.number.NumberKind;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.NumberText;
import org.brygga.country.number.Refusal;
import org.brygga.model.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A personnummer, or the samordningsnummer of somebody who is not in the population register.
 *
 * <p>Issued by Skatteverket under folkbokföringslagen (1991:481), 18 and 18 a §: {@code YYMMDD-NNNC}, from the year in
 * which the person turns 100 with {@code +}, or twelve digits with the century; C is the Luhn digit of the ten. A
 * samordningsnummer has the day plus 60; its month may be 00 and its day 60 where they are not known, and then it tells no
 * birth date. The date is part of the number, not proof of age.
 *
 * <p>Not read: interim and reserve numbers with a letter, which Skatteverket does not issue.
 */
public final class Personnummer extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    static final String SIGNS = "-+";

    private static final String SAMORDNINGSNUMMER = "samordningsnummer";
    private static final int COORDINATION = 60;

    private Personnummer(NumberReading reading) {
        super(reading);
    }

    /** Reads a number in the forms in which it is issued. */
    public static NumberReading read(CharSequence text, LocalDate asOf) {
        return KIND.read(text, asOf);
    }

    /**
     * A number in one of the forms in which it is issued.
     *
     * @throws IllegalArgumentException if it is none; the message is the reason alone
     */
    public static Personnummer parse(CharSequence text, LocalDate asOf) {
        return new Personnummer(read(text, asOf));
    }

    /** Reads what has ten or twelve digits with the sign in its place. */
    static NumberReading read(NumberText number, LocalDate asOf) {
        int start = number.length() - 10;
        int year = start == 0 ? year(number.value(0, 2), number.hasSign('+'), asOf) : number.value(0, 4);
        int month = number.value(start + 2, start + 4);
        int numberedDay = number.value(start + 4, start + 6);
        boolean coordination = numberedDay >= COORDINATION;
        int day = coordination ? numberedDay - COORDINATION : numberedDay;
        Refusal refusal = refusal(year, month, day, coordination, asOf);
        if (refusal != null) {
            return NumberReading.refused(refusal);
        }
        if (number.value(start + 6, start + 9) == 0) {
            return NumberReading.refused(Refusal.SERIAL);
        }
        if (!Luhn.holds(number.digits(), start, start + 10)) {
            return NumberReading.refused(Refusal.CHECK_DIGIT);
        }
        String normalised = start == 0 ? year / 100 + number.digits() : number.digits();
        Optional<LocalDate> born = NumberText.day(year, month, day);
        String kind = coordination ? SAMORDNINGSNUMMER : KIND.word();
        return NumberReading.valid(kind, normalised, formatted(normalised, year, asOf), born, List.of());
    }

    /** The latest year with these two digits that is not after this year, or the one a hundred years before. */
    private static int year(int twoDigits, boolean plus, LocalDate asOf) {
        int latest = asOf.getYear() - Math.floorMod(asOf.getYear() - twoDigits, 100);
        return plus ? latest - 100 : latest;
    }

    private static @Nullable Refusal refusal(int year, int month, int day, boolean coordination, LocalDate asOf) {
        if (year < 1800 || year > 2099) {
            return Refusal.CENTURY;
        }
        boolean unknown = coordination && (month == 0 || day == 0);
        if (unknown ? month > 12 || day > 31 : !NumberText.isDay(year, month, day)) {
            return Refusal.DATE;
        }
        // Where a part is not known, the earliest day that it can have been.
        LocalDate earliest = LocalDate.of(year, Math.max(month, 1), month == 0 ? 1 : Math.max(day, 1));
        return earliest.isAfter(asOf) ? Refusal.FUTURE_DATE : null;
    }

    /** Ten digits with their sign; all twelve for a year that the sign does not reach. */
    private static String formatted(String normalised, int year, LocalDate asOf) {
        boolean plus = asOf.getYear() - year >= 100;
        if (year(year % 100, plus, asOf) != year) {
            return normalised;
        }
        return normalised.substring(2, 8) + (plus ? '+' : '-') + normalised.substring(8);
    }

    private static final class Kind implements NumberKind {

        private static final CountryCode SWEDEN = CountryCode.of("SE");

        @Override
        public CountryCode country() {
            return SWEDEN;
        }

        @Override
        public String word() {
            return "personnummer";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            NumberText number = NumberText.of(text, options, SIGNS);
            Refusal misfit = number.misfit(10, 12, 4);
            return misfit == null ? Personnummer.read(number, asOf) : NumberReading.refused(misfit);
        }
    }
}
