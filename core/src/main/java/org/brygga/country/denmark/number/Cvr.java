// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.checkdigit.Mod11;
import org.brygga.country.number.NationalNumber;
import org.brygga.country.number.NumberKind;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.NumberText;
import org.brygga.country.number.Refusal;
import org.brygga.model.value.CountryCode;

/**
 * A number of the Danish business register (CVR): eight digits, the first not 0, divisible by 11 when weighed with 2 7 6 5
 * 4 3 2 1.
 *
 * <p>Not for P-numbers of production units: an early series was made with wrong weights.
 */
public final class Cvr extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    private static final Mod11 CHECK = Mod11.weights(2, 7, 6, 5, 4, 3, 2, 1);

    private Cvr(NumberReading reading) {
        super(reading);
    }

    /** Reads a number in the form in which it is issued; it is the same on every day. */
    public static NumberReading read(CharSequence text, LocalDate asOf) {
        return KIND.read(text, asOf);
    }

    /**
     * A number in the form in which it is issued.
     *
     * @throws IllegalArgumentException if it is none; the message is the reason alone
     */
    public static Cvr parse(CharSequence text, LocalDate asOf) {
        return new Cvr(read(text, asOf));
    }

    private static NumberReading read(String digits) {
        if (digits.charAt(0) == '0') {
            return NumberReading.refused(Refusal.SERIES);
        }
        if (!CHECK.holds(digits)) {
            return NumberReading.refused(Refusal.CHECK_DIGIT);
        }
        return NumberReading.valid(KIND.word(), digits, digits, Optional.empty(), List.of());
    }

    private static final class Kind implements NumberKind {

        private static final CountryCode DENMARK = CountryCode.of("DK");

        @Override
        public CountryCode country() {
            return DENMARK;
        }

        @Override
        public String word() {
            return "cvr";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            NumberText number = NumberText.of(text, options, "");
            Refusal misfit = number.misfit(8, 8, 0);
            return misfit == null ? Cvr.read(number.digits()) : NumberReading.refused(misfit);
        }
    }
}
