// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a number: it is valid, or it is refused for one reason.
 *
 * <p>A number tells its birth date only where the issuer says that it does, and never a person's sex.
 *
 * @param refusal why it is refused; absent if it is valid
 * @param kind the kind of number that was found, for example {@code samordningsnummer}; a refused number has one only if
 *     it is special
 * @param normalised the form to store and compare; present if it is valid
 * @param formatted a form in which the issuer writes it; present if it is valid
 * @param birthDate the date of birth; absent where the number carries none
 * @param advices what to know about it
 */
public record NumberReading(
        Optional<Refusal> refusal,
        Optional<String> kind,
        Optional<String> normalised,
        Optional<String> formatted,
        Optional<LocalDate> birthDate,
        List<NumberAdvice> advices) {

    private static final Map<Refusal, NumberReading> REFUSED = new EnumMap<>(Refusal.class);

    static {
        for (Refusal reason : Refusal.values()) {
            REFUSED.put(reason, refused(reason, Optional.empty()));
        }
    }

    /**
     * @throws IllegalArgumentException if it would be both valid and refused, or neither
     */
    public NumberReading {
        advices = List.copyOf(advices);
        boolean valid = refusal.isEmpty();
        if (normalised.isPresent() != valid || formatted.isPresent() != valid || (valid && kind.isEmpty())) {
            throw new IllegalArgumentException("A reading is valid, or refused for a reason");
        }
    }

    /** A valid number. */
    public static NumberReading valid(
            String kind,
            String normalised,
            String formatted,
            Optional<LocalDate> birthDate,
            List<NumberAdvice> advices) {
        return new NumberReading(
                Optional.empty(),
                Optional.of(kind),
                Optional.of(normalised),
                Optional.of(formatted),
                birthDate,
                advices);
    }

    /** No number of the kind that was asked for. */
    public static NumberReading refused(Refusal reason) {
        NumberReading reading = REFUSED.get(reason);
        return reading == null ? refused(reason, Optional.empty()) : reading;
    }

    /** A well-made number of a special kind that was not asked for. */
    public static NumberReading refused(Refusal reason, String kind) {
        return refused(reason, Optional.of(kind));
    }

    private static NumberReading refused(Refusal reason, Optional<String> kind) {
        return new NumberReading(
                Optional.of(reason), kind, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public boolean valid() {
        return refusal.isEmpty();
    }

    /** Whether the reading carries this advice. */
    public boolean advises(NumberAdvice advice) {
        return advices.contains(advice);
    }

    /** What came of it, without the number and without the date. */
    @Override
    public String toString() {
        return "NumberReading[" + refusal.map(reason -> "refused: " + reason).orElse("valid")
                + kind.map(word -> ", " + word).orElse("") + "]";
    }
}
