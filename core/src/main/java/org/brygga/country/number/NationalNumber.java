// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A valid national number; two are the same if they are of one type and one normalised form. */
public abstract class NationalNumber {

    private final NumberReading reading;
    private final String normalised;

    /**
     * @throws IllegalArgumentException if the number is refused; the message is the reason alone
     */
    protected NationalNumber(NumberReading reading) {
        this.reading = reading;
        this.normalised = reading.normalised()
                .orElseThrow(() -> new IllegalArgumentException(
                        reading.refusal().map(Refusal::word).orElse("")));
    }

    /** The form to store and compare. */
    public final String normalised() {
        return normalised;
    }

    /** A form in which the issuer writes it. */
    public final String formatted() {
        return reading.formatted().orElse(normalised);
    }

    /** The kind of number that it turned out to be, for example {@code samordningsnummer}. */
    public final String kind() {
        return reading.kind().orElse("");
    }

    /** The date of birth; absent where the number carries none. */
    public final Optional<LocalDate> birthDate() {
        return reading.birthDate();
    }

    /** What to know about it. */
    public final List<NumberAdvice> advices() {
        return reading.advices();
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // the same digits are different numbers in different types
    public final boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && normalised.equals(((NationalNumber) other).normalised);
    }

    @Override
    public final int hashCode() {
        return normalised.hashCode();
    }

    /** The type alone: a number may be a personal value. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[hidden]";
    }
}
