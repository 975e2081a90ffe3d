// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.brygga.country.CountryPacks;
import org.brygga.country.Knowledge;
import org.brygga.model.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** How counts are protected before they are published. */
public sealed interface Method permits Method.Suppress, Method.Round, CellKeys {

    /** Below this nothing is protected, whatever a pack or a caller says. */
    int LEAST = 3;

    /** What packs call the threshold below which counts are hidden. */
    String SUPPRESSION = "suppression";

    /** What packs call the smallest threshold that may be chosen. */
    String SUPPRESSION_LEAST = "suppression-least";

    /** What packs call the number to whose multiples small counts are rounded, where they are rounded and not hidden. */
    String ROUNDING_BASE = "rounding-base";

    /** What packs call the number of people of whom a share is shown. */
    String SHARE_LEAST = "share-denominator-least";

    /** The smallest count that is shown, other than none. */
    int least();

    /** Of how many people a share or a mean must be, to be shown. */
    int shareDenominatorLeast();

    /**
     * Small counts, chance zeros and counts of everybody are hidden, and as many more that they cannot be computed.
     *
     * @param threshold the smallest count that is shown, and how far apart the least and the largest value of a hidden one must lie
     * @param shareDenominatorLeast of how many people a share or a mean must be
     */
    record Suppress(int threshold, int shareDenominatorLeast) implements Method {

        /**
         * @throws IllegalArgumentException if the threshold is below 3
         */
        public Suppress {
            refuseBelow(LEAST, threshold, "threshold");
        }

        @Override
        public int least() {
            return threshold;
        }
    }

    /**
     * Counts between 0 and the base become 0 or the base; sums are sums of what is shown, near to the true ones. A count of the base or
     * more that is no sum is shown as it is.
     *
     * @param base as Statistics Norway does it, 3
     * @param shareDenominatorLeast of how many people a share or a mean must be
     */
    record Round(int base, int shareDenominatorLeast) implements Method {

        /**
         * @throws IllegalArgumentException if the base is below 3
         */
        public Round {
            refuseBelow(LEAST, base, "base");
        }

        @Override
        public int least() {
            return base;
        }
    }

    /**
     * What the packs of a country say on a day: rounding if they name a base, else suppression.
     *
     * @param country absent for what no country in particular says
     * @throws IllegalArgumentException if the packs name a threshold below the least, or none
     */
    static Method of(CountryPacks packs, @Nullable CountryCode country, LocalDate day) {
        Knowledge knowledge = packs.knowledge(country);
        int least = whole(knowledge, SUPPRESSION_LEAST, day);
        int share = whole(knowledge, SHARE_LEAST, day);
        if (knowledge.threshold(ROUNDING_BASE, day).isPresent()) {
            return new Round(refuseBelow(least, whole(knowledge, ROUNDING_BASE, day), ROUNDING_BASE), share);
        }
        return new Suppress(refuseBelow(least, whole(knowledge, SUPPRESSION, day), SUPPRESSION), share);
    }

    /**
     * Suppression with a threshold of the caller's choice, if the packs of a country allow it on a day.
     *
     * @throws IllegalArgumentException if it is below the least that they allow
     */
    static Method suppress(CountryPacks packs, @Nullable CountryCode country, LocalDate day, int threshold) {
        Knowledge knowledge = packs.knowledge(country);
        return new Suppress(
                refuseBelow(whole(knowledge, SUPPRESSION_LEAST, day), threshold, "threshold"),
                whole(knowledge, SHARE_LEAST, day));
    }

    private static int whole(Knowledge knowledge, String name, LocalDate day) {
        return knowledge
                .threshold(name, day)
                .map(BigDecimal::intValueExact)
                .orElseThrow(() -> new IllegalArgumentException("No pack says " + name + " on " + day
                        + "; add the universal pack, or a line to thresholds.csv"));
    }

    private static int refuseBelow(int least, int value, String what) {
        int bound = Math.max(LEAST, least);
        if (value < bound) {
            throw new IllegalArgumentException(
                    "The " + what + " is " + value + "; choose " + bound + " or more, or counts tell who somebody is");
        }
        return value;
    }
}
