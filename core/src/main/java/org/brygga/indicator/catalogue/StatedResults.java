// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brygga.model.programme.Programme;
import org.brygga.model.statement.IndicatorResult;
import org.brygga.model.value.Code;
import org.brygga.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a stated result before anybody reports it further. */
public final class StatedResults {

    private static final Set<String> OF_PERSONS = Set.of("TRAINED", "TRANSITION", "PARTICIPANTS", "COMPLETED", "REACH");

    private StatedResults() {}

    /** What can be wrong. */
    public enum Flaw {
        /** More of the part than of the whole (REP-004). */
        PART_ABOVE_WHOLE,
        /** A part of nothing (REP-004). */
        WHOLE_IS_ZERO,
        /** Contacts or visits stand where persons are meant (REP-005). */
        TIMES_AS_PERSONS
    }

    /**
     * A flaw of one result.
     *
     * @param place the place of the result among those of the programme, counted from 0
     */
    public record Found(int place, Flaw flaw) {}

    /** What is wrong with the results of a programme, in their order. */
    public static List<Found> in(Programme programme) {
        List<Found> found = new ArrayList<>();
        for (int place = 0; place < programme.results().size(); place++) {
            for (Flaw flaw : of(programme.results().get(place))) {
                found.add(new Found(place, flaw));
            }
        }
        return found;
    }

    /** What is wrong with one result; a number that is not stated is not wrong. */
    public static Set<Flaw> of(IndicatorResult result) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        BigDecimal part = number(result.value());
        BigDecimal whole = number(result.denominator());
        if (whole != null && whole.signum() == 0) {
            flaws.add(Flaw.WHOLE_IS_ZERO);
        } else if (part != null && whole != null && part.compareTo(whole) > 0) {
            flaws.add(Flaw.PART_ABOVE_WHOLE);
        }
        boolean times = result.measure() == IndicatorResult.Measure.CONTACTS
                || result.measure() == IndicatorResult.Measure.VISITS;
        boolean persons = (result.indicator() != null
                        && OF_PERSONS.contains(result.indicator().word()))
                || (result.value() != null && Code.is(result.value().unit(), "PERSON"));
        if (times && persons) {
            flaws.add(Flaw.TIMES_AS_PERSONS);
        }
        return flaws;
    }

    private static @Nullable BigDecimal number(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }
}
