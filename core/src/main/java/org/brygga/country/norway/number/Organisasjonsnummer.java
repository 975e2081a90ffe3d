// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway.number;

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
 * An organisasjonsnummer of Brønnøysundregistrene: nine digits that begin with 8 or 9, divisible by 11 when weighed with 3
 * 2 7 6 5 4 3 2 1.
 *
 * <p>Numbers that begin with 2 or 3 are Tenor's, made up for tests, and accepted on request only.
 */
public final class Organisasjonsnummer extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    private static final Mod11 CHECK = Mod11.weights(3, 2, 7, 6, 5, 4, 3, 2, 1);

    private Organisasjonsnummer(NumberReading reading) {
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
    public static Organisasjonsnummer parse(CharSequence text, LocalDate asOf) {
        return new Organisasjonsnummer(read(text, asOf));
    }

    private static NumberReading read(String digits, NumberOptions options) {
        char first = digits.charAt(0);
        boolean synthetic = first == '2' || first == '3';
        if (!synthetic && first < '8') {
            return NumberReading.refused(Refusal.SERIES);
        }
        if (!CHECK.holds(digits)) {
            return NumberReading.refused(Refusal.CHECK_DIGIT);
        }
        if (synthetic && !options.accepts(Refusal.SYNTHETIC)) {
            return NumberReading.refused(Refusal.SYNTHETIC, Marking.TENOR.kind());
        }
        String kind = synthetic ? Marking.TENOR.kind() : KIND.word();
        return NumberReading.valid(kind, digits, digits, Optional.empty(), List.of());
    }

    private static final class Kind implements NumberKind {

        private static final CountryCode NORWAY = CountryCode.of("NO");

        @Override
        public CountryCode country() {
            return NORWAY;
        }

        @Override
        public String word() {
            return "organisasjonsnummer";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            NumberText number = NumberText.of(text, options, "");
            Refusal misfit = number.misfit(9, 9, 0);
            return misfit == null ? Organisasjonsnummer.read(number.digits(), options) : NumberReading.refused(misfit);
        }
    }
}
