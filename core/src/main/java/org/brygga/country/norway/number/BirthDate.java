// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brygga.country.number.NumberAdvice;
import org.brygga.country.number.NumberText;
import org.brygga.country.number.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a number says of the day of birth.
 *
 * @param refusal why it cannot be a birth date; absent if it can
 * @param day the day; absent where the number does not tell the century
 * @param advices what to know about the day
 */
record BirthDate(@Nullable Refusal refusal, Optional<LocalDate> day, List<NumberAdvice> advices) {

    /** From this day on a number need not tell the century, and its first check digit may leave a remainder. */
    static final LocalDate NEW_NUMBERS = LocalDate.of(2032, 1, 1);

    private static final LocalDate NEW_D_NUMBERS = LocalDate.of(2021, 11, 16);

    /**
     * Reads it.
     *
     * @param month without the mark that may stand on top of it
     * @param remainder what the first check digit leaves
     */
    static BirthDate of(NumberText number, int day, int month, boolean dNumber, int remainder, LocalDate asOf) {
        int twoDigits = number.value(4, 6);
        int individual = number.value(6, 9);
        int old = BirthCentury.fodselsnummer(twoDigits, individual);
        int newer = dNumber && !asOf.isBefore(NEW_D_NUMBERS) ? BirthCentury.dNumber(twoDigits, individual) : old;
        Optional<LocalDate> byOld = until(asOf, old, month, day);
        Optional<LocalDate> byNewer = until(asOf, newer, month, day);
        Optional<LocalDate> born = byNewer.or(() -> byOld);
        boolean bothFit = byOld.isPresent() && byNewer.isPresent();
        if (asOf.isBefore(NEW_NUMBERS)) {
            return born.isEmpty()
                    ? new BirthDate(refusal(old, newer, month, day), born, List.of())
                    : new BirthDate(null, born, advices(dNumber, bothFit && !byOld.equals(byNewer)));
        }
        boolean told = remainder == 0 && born.isPresent() && !newborn(born.get(), twoDigits, month, day, asOf);
        return new BirthDate(null, told ? born : Optional.empty(), advices(dNumber, true));
    }

    /** Whether somebody born since 2032 may have the number just as well. */
    private static boolean newborn(LocalDate born, int twoDigits, int month, int day, LocalDate asOf) {
        return until(asOf, 2000 + twoDigits, month, day)
                .filter(young -> !young.isBefore(NEW_NUMBERS) && !young.equals(born))
                .isPresent();
    }

    private static Optional<LocalDate> until(LocalDate asOf, int year, int month, int day) {
        return year == BirthCentury.NONE || !NumberText.isDay(year, month, day)
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day)).filter(born -> !born.isAfter(asOf));
    }

    private static Refusal refusal(int old, int newer, int month, int day) {
        if (old == BirthCentury.NONE && newer == BirthCentury.NONE) {
            return Refusal.CENTURY;
        }
        boolean exists = NumberText.isDay(old, month, day) || NumberText.isDay(newer, month, day);
        return exists ? Refusal.FUTURE_DATE : Refusal.DATE;
    }

    private static List<NumberAdvice> advices(boolean dNumber, boolean unsure) {
        if (!dNumber && !unsure) {
            return List.of();
        }
        List<NumberAdvice> advices = new ArrayList<>(2);
        if (dNumber) {
            advices.add(Fodselsnummer.REGISTRATION_DATE);
        }
        if (unsure) {
            advices.add(Fodselsnummer.CENTURY_UNSURE);
        }
        return advices;
    }
}
