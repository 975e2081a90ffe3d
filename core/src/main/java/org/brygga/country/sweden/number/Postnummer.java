// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.country.number.NationalNumber;
import org.brygga.country.number.NumberAdvice;
import org.brygga.country.number.NumberKind;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.NumberText;
import org.brygga.country.number.Refusal;
import org.brygga.model.value.CountryCode;

/**
 * A postnummer: {@code NNN NN}, with or without the space, from 100 00 on. It has no check digit.
 *
 * <p>Not checked: whether the number is in use. Ranges said to be unassigned give an advice only, because no official text
 * says so.
 */
public final class Postnummer extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    /** No place is known with such a number. */
    public static final NumberAdvice UNASSIGNED = new NumberAdvice(
            "unassigned-range", "No place is known with a number in this range; no official list says so.");

    private static final int HIGHEST = 98_499;

    private Postnummer(NumberReading reading) {
        super(reading);
    }

    /** Reads a number in the forms in which it is issued; it is the same on every day. */
    public static NumberReading read(CharSequence text, LocalDate asOf) {
        return KIND.read(text, asOf);
    }

    /**
     * A number in one of the forms in which it is issued.
     *
     * @throws IllegalArgumentException if it is none; the message is the reason alone
     */
    public static Postnummer parse(CharSequence text, LocalDate asOf) {
        return new Postnummer(read(text, asOf));
    }

    private static NumberReading read(NumberText number) {
        String digits = number.digits();
        if (digits.charAt(0) == '0') {
            return NumberReading.refused(Refusal.SERIES);
        }
        String formatted = digits.substring(0, 3) + ' ' + digits.substring(3);
        List<NumberAdvice> advices = assigned(number) ? List.of() : List.of(UNASSIGNED);
        return NumberReading.valid(KIND.word(), digits, formatted, Optional.empty(), advices);
    }

    private static boolean assigned(NumberText number) {
        int area = number.value(0, 2);
        return number.value(0, 5) <= HIGHEST && area != 32 && area != 48 && area != 49;
    }

    private static final class Kind implements NumberKind {

        private static final CountryCode SWEDEN = CountryCode.of("SE");

        @Override
        public CountryCode country() {
            return SWEDEN;
        }

        @Override
        public String word() {
            return "postnummer";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            NumberText number = NumberText.of(text, options, " ");
            Refusal misfit = number.misfit(5, 5, 2);
            return misfit == null ? Postnummer.read(number) : NumberReading.refused(misfit);
        }
    }
}
