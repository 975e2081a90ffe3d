// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import java.util.List;
import org.brygga.model.value.Quantity.Qualifier;

/** How exact a number is that was reckoned from others. */
public final class Exactness {

    /** From the most to the least exact: about so many leaves open even on which side the truth lies. */
    private static final List<Qualifier> ORDER =
            List.of(Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.APPROXIMATE);

    private Exactness() {}

    /** A sum is as exact as its least exact part. */
    public static Qualifier ofSum(Qualifier one, Qualifier other) {
        return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
    }

    /** A quotient is as exact as its numerator if the denominator is exact; otherwise it is about so much. */
    public static Qualifier ofQuotient(Qualifier numerator, Qualifier denominator) {
        return denominator == Qualifier.EXACT ? numerator : Qualifier.APPROXIMATE;
    }
}
