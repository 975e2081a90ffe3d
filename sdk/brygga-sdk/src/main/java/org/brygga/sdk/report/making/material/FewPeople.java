// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.material;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.brygga.indicator.Counted;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.sdk.disclosure.Method;
import org.jspecify.annotations.Nullable;

/** Whether a number that was stated and not counted tells of so few people that it may point at one. */
final class FewPeople {

    // A number of which nobody says what it counts may count people.
    private static final Set<Counted> PEOPLE =
            EnumSet.of(Counted.PERSONS, Counted.ENROLMENTS, Counted.PAIRS, Counted.ANSWERS, Counted.NOT_STATED);

    private FewPeople() {}

    /** Those who are counted, those of whom they are a part, or the others of these are few. */
    static boolean told(Figure figure, Method method) {
        Tally some = figure.numerator();
        Tally all = figure.denominator();
        if (some == null || !(isPeople(some) || isMeasured(figure))) {
            return false;
        }
        if (few(some.number(), method.least())) {
            return true;
        }
        return all != null
                && isPeople(all)
                && (few(all.number(), method.shareDenominatorLeast())
                        || few(all.number().subtract(some.number()), method.least()));
    }

    private static boolean isPeople(@Nullable Tally tally) {
        return tally != null && PEOPLE.contains(tally.counts());
    }

    /** What the points of a goal measure is not known here, and it may be people. */
    private static boolean isMeasured(Figure figure) {
        return figure.part(Part.Dimension.GOAL).isPresent();
    }

    private static boolean few(BigDecimal number, int least) {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(least)) < 0;
    }
}
