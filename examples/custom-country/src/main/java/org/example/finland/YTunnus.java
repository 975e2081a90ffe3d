// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

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
 * A number of the Finnish business information system (Y-tunnus): seven digits, a hyphen and a check digit, divisible by
 * 11 when weighed with 7 9 10 5 8 4 2 1. A number of six digits is an old one and gets a leading zero.
 *
 * <p>A number whose digits leave the remainder 1 is not given: no check digit fits it. Not for VAT numbers ({@code FI} and
 * eight digits).
 */
public final class YTunnus extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    private static final Mod11 CHECK = Mod11.weights(7, 9, 10, 5, 8, 4, 2, 1);
    private static final int OLD_LENGTH = 7;

    private YTunnus(NumberReading reading) {
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
    public static YTunnus parse(CharSequence text, LocalDate asOf) {
        return new YTunnus(read(text, asOf));
    }

    private static NumberReading read(NumberText number, NumberOptions options) {
        boolean old = number.length() == OLD_LENGTH;
        // Seven digits without the hyphen are more likely a number that somebody cut short.
        if (old && !number.hasSign('-') && !options.lenient()) {
            return NumberReading.refused(Refusal.LENGTH);
        }
        String digits = old ? "0" + number.digits() : number.digits();
        if (digits.startsWith("0000000")) {
            return NumberReading.refused(Refusal.SERIAL);
        }
        if (!CHECK.holds(digits)) {
            return NumberReading.refused(Refusal.CHECK_DIGIT);
        }
        String formatted = digits.substring(0, OLD_LENGTH) + '-' + digits.substring(OLD_LENGTH);
        return NumberReading.valid(KIND.word(), digits, formatted, Optional.empty(), List.of());
    }

    // region kind
    private static final class Kind implements NumberKind {

        private static final CountryCode FINLAND = CountryCode.of("FI");

        @Override
        public CountryCode country() {
            return FINLAND;
        }

        @Override
        public String word() {
            return "y-tunnus";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            NumberText number = NumberText.of(text, options, "-");
            Refusal misfit = number.misfit(8, OLD_LENGTH, 1);
            return misfit == null ? YTunnus.read(number, options) : NumberReading.refused(misfit);
        }
    }
    // endregion
}
