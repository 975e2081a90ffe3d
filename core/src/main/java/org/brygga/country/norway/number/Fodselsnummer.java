// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway.number;

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
 * A fødselsnummer, or the D-number of somebody who is not a resident: {@code DDMMYY}, three individual digits, two check
 * digits.
 *
 * <p>Issued by Skatteetaten. A D-number has the day plus 40, and since 16 November 2021 individual numbers of other series;
 * its date may be the day of registration. From 1 January 2032 the first check digit may leave a remainder of 0 to 3 and
 * the individual number tells no century: such numbers are valid from that day on, and tell no birth date.
 *
 * <p>Accepted on request only, and always reported as what they are: numbers made up for tests (Tenor's have the month plus
 * 80, Norsk helsenett's plus 65), H-numbers (month plus 40; NAV's made-up persons too) and FH-numbers (first digit 8 or 9,
 * no date).
 */
public final class Fodselsnummer extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    /** The date in a D-number may not be the day of birth. */
    public static final NumberAdvice REGISTRATION_DATE = new NumberAdvice(
            "registration-date", "This is a D-number: its date may be the day of registration, not of birth.");

    /** The same digits can belong to people born in different centuries. */
    public static final NumberAdvice CENTURY_UNSURE = new NumberAdvice(
            "century-unsure", "The century of birth is not sure: the series of such numbers changed over time.");

    private static final String D_NUMBER = "d-number";
    private static final int ON_DAY = 40;
    private static final Mod11 FIRST = Mod11.weights(3, 7, 6, 1, 8, 9, 4, 5, 2, 1);
    private static final Mod11 SECOND = Mod11.weights(5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1);

    private Fodselsnummer(NumberReading reading) {
        super(reading);
    }

    /** Reads a number in the form in which it is issued. */
    public static NumberReading read(CharSequence text, LocalDate asOf) {
        return KIND.read(text, asOf);
    }

    /**
     * A number in the form in which it is issued.
     *
     * @throws IllegalArgumentException if it is none; the message is the reason alone
     */
    public static Fodselsnummer parse(CharSequence text, LocalDate asOf) {
        return new Fodselsnummer(read(text, asOf));
    }

    private static NumberReading read(NumberText number, LocalDate asOf, NumberOptions options) {
        if (number.digits().charAt(0) >= '8') {
            return checks(number, asOf)
                    ? judged(number, Marking.COMMON_HELP, false, Optional.empty(), List.of(), options)
                    : NumberReading.refused(Refusal.CHECK_DIGIT);
        }
        int numberedDay = number.value(0, 2);
        boolean dNumber = numberedDay > ON_DAY;
        int day = dNumber ? numberedDay - ON_DAY : numberedDay;
        Optional<Marking> marking = Marking.ofMonth(number.value(2, 4));
        int month = number.value(2, 4) - marking.map(Marking::onMonth).orElse(0);
        // The years from 2000 to 2099 have a 29 February whenever another century has one.
        if (marking.isEmpty() || !NumberText.isDay(2000 + number.value(4, 6), month, day)) {
            return NumberReading.refused(Refusal.DATE);
        }
        if (!checks(number, asOf)) {
            return NumberReading.refused(Refusal.CHECK_DIGIT);
        }
        BirthDate born = BirthDate.of(number, day, month, dNumber, FIRST.remainder(number.digits()), asOf);
        return born.refusal() == null
                ? judged(number, marking.get(), dNumber, born.day(), born.advices(), options)
                : NumberReading.refused(born.refusal());
    }

    private static boolean checks(NumberText number, LocalDate asOf) {
        int allowed = asOf.isBefore(BirthDate.NEW_NUMBERS) ? 0 : 3;
        return FIRST.remainder(number.digits()) <= allowed && SECOND.holds(number.digits());
    }

    private static NumberReading judged(
            NumberText number,
            Marking marking,
            boolean dNumber,
            Optional<LocalDate> born,
            List<NumberAdvice> advices,
            NumberOptions options) {
        if (!marking.accepted(options)) {
            return NumberReading.refused(marking.refusal(), marking.kind());
        }
        String unmarked = dNumber ? D_NUMBER : KIND.word();
        String kind = marking == Marking.NONE ? unmarked : marking.kind();
        return NumberReading.valid(kind, number.digits(), number.digits(), born, advices);
    }

    private static final class Kind implements NumberKind {

        private static final CountryCode NORWAY = CountryCode.of("NO");

        @Override
        public CountryCode country() {
            return NORWAY;
        }

        @Override
        public String word() {
            return "fodselsnummer";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            NumberText number = NumberText.of(text, options, "");
            Refusal misfit = number.misfit(11, 11, 0);
            return misfit == null ? Fodselsnummer.read(number, asOf, options) : NumberReading.refused(misfit);
        }
    }
}
