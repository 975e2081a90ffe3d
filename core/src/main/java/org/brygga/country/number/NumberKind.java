// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import java.time.LocalDate;
import java.util.Locale;
import org.brygga.model.value.Code;
import org.brygga.model.value.CountryCode;

/** A kind of national number, as one country issues it: what a pack brings so that the number can be read. */
public interface NumberKind {

    CountryCode country();

    /** The issuer's word in the letters a to z and hyphens, for example {@code personnummer}. */
    String word();

    /**
     * Reads a number. Nothing is thrown, whatever the text; one of more than {@link NumberText#LONGEST} characters is
     * refused unread.
     *
     * @param asOf the day for which is asked: nobody is born after it, and the rules of that day hold
     */
    NumberReading read(CharSequence text, LocalDate asOf, NumberOptions options);

    /** Reads a number in the forms in which its issuer writes it. */
    default NumberReading read(CharSequence text, LocalDate asOf) {
        return read(text, asOf, NumberOptions.STRICT);
    }

    /** The word under which records hold such numbers, for example {@code SE_PERSONNUMMER}. */
    default Code code() {
        return Code.of(country().code() + "_" + word().replace("-", "").toUpperCase(Locale.ROOT));
    }
}
