// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.denmark.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.checkdigit.Mod11;
import org.brygga.country.number.NationalNumber;
import org.brygga.country.number.NumberAdvice;
import org.brygga.country.number.NumberKind;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.NumberText;
import org.brygga.country.number.Refusal;
import org.brygga.model.value.CountryCode;

/**
 * A personnummer of the Danish register of persons (CPR): {@code DDMMYY-SSSS}, with or without the hyphen.
 *
 * <p>The seventh digit gives the century. Modulus 11 does not decide: since 1 October 2007 numbers are issued without it,
 * and the CPR office asks everybody to accept them. A day plus 60 makes an erstatningspersonnummer, which stands in for a
 * CPR number and is accepted on request only.
 */
public final class Cpr extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    /** The number does not fit modulus 11, as many issued since October 2007. */
    public static final NumberAdvice WITHOUT_MODULUS_11 = new NumberAdvice(
            "without-modulus-11",
            "The number does not fit modulus 11. Such numbers are issued since 1 October 2007 and are valid.");

    /** The number stands in for a CPR number. */
    public static final NumberAdvice STAND_IN = new NumberAdvice(
            "stand-in", "The number stands in for a CPR number; its date may be a guess, and it may change.");

    private static final String REPLACEMENT = "erstatningspersonnummer";
    private static final int REPLACED = 60;
    private static final Mod11 MODULUS_11 = Mod11.weights(4, 3, 2, 7, 6, 5, 4, 3, 2, 1);

    private Cpr(NumberReading reading) {
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
    public static Cpr parse(CharSequence text, LocalDate asOf) {
        return new Cpr(read(text, asOf));
    }

    private static NumberReading read(NumberText number, LocalDate asOf, NumberOptions options) {
        int numberedDay = number.value(0, 2);
        boolean replacement = numberedDay > REPLACED;
        int day = replacement ? numberedDay - REPLACED : numberedDay;
        int year = year(number.value(4, 6), number.value(6, 7));
        Optional<LocalDate> born = NumberText.day(year, number.value(2, 4), day);
        if (born.isEmpty()) {
            return NumberReading.refused(Refusal.DATE);
        }
        if (born.get().isAfter(asOf)) {
            return NumberReading.refused(Refusal.FUTURE_DATE);
        }
        String digits = number.digits();
        String formatted = digits.substring(0, 6) + '-' + digits.substring(6);
        if (replacement) {
            return options.accepts(Refusal.REPLACEMENT)
                    ? NumberReading.valid(REPLACEMENT, digits, formatted, born, List.of(STAND_IN))
                    : NumberReading.refused(Refusal.REPLACEMENT, REPLACEMENT);
        }
        List<NumberAdvice> advices = MODULUS_11.holds(digits) ? List.of() : List.of(WITHOUT_MODULUS_11);
        return NumberReading.valid(KIND.word(), digits, formatted, born, advices);
    }

    private static int year(int twoDigits, int seventh) {
        if (seventh <= 3) {
            return 1900 + twoDigits;
        }
        if (seventh == 4 || seventh == 9) {
            return (twoDigits <= 36 ? 2000 : 1900) + twoDigits;
        }
        return (twoDigits <= 57 ? 2000 : 1800) + twoDigits;
    }

    private static final class Kind implements NumberKind {

        private static final CountryCode DENMARK = CountryCode.of("DK");

        @Override
        public CountryCode country() {
            return DENMARK;
        }

        @Override
        public String word() {
            return "cpr";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            NumberText number = NumberText.of(text, options, "-");
            Refusal misfit = number.misfit(10, 10, 4);
            return misfit == null ? Cpr.read(number, asOf, options) : NumberReading.refused(misfit);
        }
    }
}
