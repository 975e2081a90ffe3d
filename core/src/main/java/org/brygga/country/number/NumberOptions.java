// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.number;

import java.util.EnumSet;
import java.util.Set;

/**
 * How generously a number is read.
 *
 * @param lenient whether spaces, dashes and full-width forms are taken away first; otherwise only the forms in which the
 *     issuer writes the number are read
 * @param accepted which special numbers are accepted: {@link Refusal#SYNTHETIC}, {@link Refusal#TEMPORARY},
 *     {@link Refusal#REPLACEMENT}
 */
public record NumberOptions(boolean lenient, Set<Refusal> accepted) {

    /** The issuer's written forms only, and nothing special. */
    public static final NumberOptions STRICT = new NumberOptions(false, Set.of());

    /** Without regard to spaces, dashes and full-width forms, and nothing special. */
    public static final NumberOptions LENIENT = new NumberOptions(true, Set.of());

    /**
     * @throws IllegalArgumentException if something is to be accepted that is wrong rather than special
     */
    public NumberOptions {
        accepted = Set.copyOf(accepted);
        for (Refusal reason : accepted) {
            if (!reason.special()) {
                throw new IllegalArgumentException(reason + " is no special kind of number");
            }
        }
    }

    /** The same, accepting these special numbers too. */
    public NumberOptions accepting(Refusal first, Refusal... more) {
        EnumSet<Refusal> all = EnumSet.of(first, more);
        all.addAll(accepted);
        return new NumberOptions(lenient, all);
    }

    /** Whether such a special number is accepted. */
    public boolean accepts(Refusal special) {
        return accepted.contains(special);
    }
}
