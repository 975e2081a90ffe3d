// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brygga.checkdigit.Luhn;
import org.brygga.country.number.NationalNumber;
import org.brygga.country.number.NumberAdvice;
import org.brygga.country.number.NumberKind;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.NumberReading;
import org.brygga.country.number.NumberText;
import org.brygga.country.number.Refusal;
import org.brygga.model.value.CountryCode;

/**
 * An organisationsnummer: {@code GNNNNN-NNNC}, with or without the hyphen, or twelve digits that begin with 16.
 *
 * <p>G is the group: 1 estates of the deceased, 2 state, regions and municipalities, 3 foreign companies, 5 limited
 * companies, 7 economic associations, 8 non-profit associations and foundations, 9 partnerships. The third digit is at
 * least 2, C is the Luhn digit of the ten.
 *
 * <p>A sole trader's number is the personal number of its owner; it is read as that, reported as a kind of its own, and is
 * personal data.
 */
public final class Organisationsnummer extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    /** The number is a person's. */
    public static final NumberAdvice SOLE_TRADER =
            new NumberAdvice("sole-trader", "This is the personal number of a sole trader: treat it as personal data.");

    /** No group of organisations is known whose numbers begin so. */
    public static final NumberAdvice UNASSIGNED_GROUP = new NumberAdvice(
            "unassigned-group", "No group of organisations is known whose numbers begin with this digit.");

    private static final String PREFIX = "16";

    private Organisationsnummer(NumberReading reading) {
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
    public static Organisationsnummer parse(CharSequence text, LocalDate asOf) {
        return new Organisationsnummer(read(text, asOf));
    }

    private static NumberReading read(NumberText number, LocalDate asOf) {
        int start = number.length() - 10;
        boolean prefixed = start == 2 && number.digits().startsWith(PREFIX);
        boolean organisation = number.digits().charAt(start + 2) >= '2';
        if (!organisation) {
            return prefixed ? NumberReading.refused(Refusal.SERIES) : soleTrader(Personnummer.read(number, asOf));
        }
        if (number.hasSign('+') || (start == 2 && !prefixed)) {
            return NumberReading.refused(Refusal.FORMAT);
        }
        if (!Luhn.holds(number.digits(), start, start + 10)) {
            return NumberReading.refused(Refusal.CHECK_DIGIT);
        }
        String normalised = number.digits().substring(start);
        String formatted = normalised.substring(0, 6) + '-' + normalised.substring(6);
        char group = normalised.charAt(0);
        List<NumberAdvice> advices = group == '0' || group == '4' ? List.of(UNASSIGNED_GROUP) : List.of();
        return NumberReading.valid(KIND.word(), normalised, formatted, Optional.empty(), advices);
    }

    private static NumberReading soleTrader(NumberReading person) {
        if (person.refusal().isPresent()) {
            Refusal reason = person.refusal().get();
            // Neither a series of organisations nor anybody's birthday.
            return NumberReading.refused(reason == Refusal.DATE ? Refusal.SERIES : reason);
        }
        return new NumberReading(
                Optional.empty(),
                person.kind().map(word -> word + "-as-" + KIND.word()),
                person.normalised(),
                person.formatted(),
                person.birthDate(),
                List.of(SOLE_TRADER));
    }

    private static final class Kind implements NumberKind {

        private static final CountryCode SWEDEN = CountryCode.of("SE");

        @Override
        public CountryCode country() {
            return SWEDEN;
        }

        @Override
        public String word() {
            return "organisationsnummer";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            NumberText number = NumberText.of(text, options, Personnummer.SIGNS);
            Refusal misfit = number.misfit(10, 12, 4);
            return misfit == null ? Organisationsnummer.read(number, asOf) : NumberReading.refused(misfit);
        }
    }
}
