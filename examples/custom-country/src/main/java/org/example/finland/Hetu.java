// SPDX-License-Identifier: Apache-2.0
package org.example.finland;

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
 * A Finnish personal identity code (henkilötunnus): day of birth, sign of the century, a number of three digits, and a
 * check character that follows from the nine digits.
 *
 * <p>The signs are {@code +} for the 1800s, {@code -} and since 2023 {@code Y X W V U} for the 1900s, {@code A} and since
 * 2023 {@code B C D E F} for the 2000s. Since then the same digits with another sign are another person, so no sign is ever
 * taken for another. Numbers from 900 are temporary, and accepted on request only. The sex is not read.
 */
public final class Hetu extends NationalNumber {

    public static final NumberKind KIND = new Kind();

    /** The number was made up by a hospital or another body, until the register gives one. */
    public static final NumberAdvice STAND_IN = new NumberAdvice(
            "stand-in", "The number is temporary and in no register; another body may have given it to somebody else.");

    private static final String TEMPORARY = "tilapainen";
    private static final int FIRST_TEMPORARY = 900;
    private static final int FIRST_GIVEN = 2;
    private static final LocalDate NEW_SIGNS = LocalDate.of(2023, 1, 1);
    private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final String OLD_SIGNS = "+-A";
    private static final String SIGNS_OF_1900 = "-YXWVU";
    private static final String SIGNS_OF_2000 = "ABCDEF";
    private static final int LENGTH = 11;
    private static final int SIGN_AT = 6;

    private Hetu(NumberReading reading) {
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
    public static Hetu parse(CharSequence text, LocalDate asOf) {
        return new Hetu(read(text, asOf));
    }

    private static NumberReading read(String text, LocalDate asOf, NumberOptions options) {
        for (int position = 0; position < text.length(); position++) {
            if ((CHECK + "+-").indexOf(text.charAt(position)) < 0) {
                return NumberReading.refused(Refusal.CHARACTERS);
            }
        }
        if (text.length() != LENGTH) {
            return NumberReading.refused(Refusal.LENGTH);
        }
        char sign = text.charAt(SIGN_AT);
        NumberText digits = NumberText.of(
                text.substring(0, SIGN_AT) + text.substring(SIGN_AT + 1, LENGTH - 1), NumberOptions.STRICT, "");
        int check = CHECK.indexOf(text.charAt(LENGTH - 1));
        if (digits.misfit(9, 9, 0) != null || check < 0 || century(sign) == 0) {
            return NumberReading.refused(Refusal.FORMAT);
        }
        Optional<LocalDate> born =
                NumberText.day(century(sign) + digits.value(4, 6), digits.value(2, 4), digits.value(0, 2));
        if (born.isEmpty()) {
            return NumberReading.refused(Refusal.DATE);
        }
        if (born.get().isAfter(asOf)) {
            return NumberReading.refused(Refusal.FUTURE_DATE);
        }
        if (OLD_SIGNS.indexOf(sign) < 0 && asOf.isBefore(NEW_SIGNS)) {
            return NumberReading.refused(Refusal.SERIES);
        }
        int individual = digits.value(6, 9);
        if (individual < FIRST_GIVEN) {
            return NumberReading.refused(Refusal.SERIAL);
        }
        if (digits.value(0, 9) % CHECK.length() != check) {
            return NumberReading.refused(Refusal.CHECK_DIGIT);
        }
        if (individual >= FIRST_TEMPORARY) {
            return options.accepts(Refusal.TEMPORARY)
                    ? NumberReading.valid(TEMPORARY, text, text, born, List.of(STAND_IN))
                    : NumberReading.refused(Refusal.TEMPORARY, TEMPORARY);
        }
        return NumberReading.valid(KIND.word(), text, text, born, List.of());
    }

    private static int century(char sign) {
        if (sign == '+') {
            return 1800;
        }
        if (SIGNS_OF_1900.indexOf(sign) >= 0) {
            return 1900;
        }
        return SIGNS_OF_2000.indexOf(sign) >= 0 ? 2000 : 0;
    }

    /** Capital letters for the small ones of ASCII, and no others: a foreign letter must not become one of ours. */
    private static String capitals(String text) {
        StringBuilder capitals = new StringBuilder(text);
        for (int position = 0; position < capitals.length(); position++) {
            char letter = capitals.charAt(position);
            if (letter >= 'a' && letter <= 'z') {
                capitals.setCharAt(position, (char) (letter - 'a' + 'A'));
            }
        }
        return capitals.toString();
    }

    private static final class Kind implements NumberKind {

        private static final CountryCode FINLAND = CountryCode.of("FI");

        @Override
        public CountryCode country() {
            return FINLAND;
        }

        @Override
        public String word() {
            return "hetu";
        }

        @Override
        public NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options) {
            if (text.length() > NumberText.LONGEST) {
                return NumberReading.refused(Refusal.LENGTH);
            }
            return Hetu.read(options.lenient() ? capitals(NumberText.plain(text)) : text.toString(), asOf, options);
        }
    }
}
