// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway.number;

import java.util.Optional;
import java.util.Set;
import org.brygga.country.number.NumberOptions;
import org.brygga.country.number.Refusal;

/** What marks a number as something else than a number of the population register. */
enum Marking {
    /** No mark. */
    NONE("", 0, Set.of()),
    /** Hjelpenummer of a health institution; NAV marks its synthetic persons in the same way. */
    HELP("h-number", 40, Set.of(Refusal.TEMPORARY, Refusal.REPLACEMENT, Refusal.SYNTHETIC)),
    /** Made up by Norsk helsenett for tests. */
    HELSENETT("nhn-synthetic", 65, Set.of(Refusal.SYNTHETIC)),
    /** Made up by Skatteetaten for tests. */
    TENOR("tenor-synthetic", 80, Set.of(Refusal.SYNTHETIC)),
    /** Felles hjelpenummer, marked by its first digit. */
    COMMON_HELP("fh-number", 0, Set.of(Refusal.TEMPORARY, Refusal.REPLACEMENT));

    private static final Marking[] ALL = values();

    private final String kind;
    private final int onMonth;

    @SuppressWarnings("ImmutableEnumChecker") // always made by Set.of
    private final Set<Refusal> asked;

    Marking(String kind, int onMonth, Set<Refusal> asked) {
        this.kind = kind;
        this.onMonth = onMonth;
        this.asked = asked;
    }

    /** The mark on a month as it stands in a number; empty if it is no month under any mark. */
    static Optional<Marking> ofMonth(int numbered) {
        for (Marking marking : ALL) {
            int month = numbered - marking.onMonth;
            if (month >= 1 && month <= 12) {
                return Optional.of(marking);
            }
        }
        return Optional.empty();
    }

    /** The word for the kind of number. */
    String kind() {
        return kind;
    }

    /** What stands on top of the month. */
    int onMonth() {
        return onMonth;
    }

    /** Whether such numbers are accepted; a help number is one that stands in for the time being. */
    boolean accepted(NumberOptions options) {
        return this == NONE || asked.stream().anyMatch(options::accepts);
    }

    /** Why such a number is refused when nobody asked for it. */
    Refusal refusal() {
        return asked.contains(Refusal.TEMPORARY) ? Refusal.TEMPORARY : Refusal.SYNTHETIC;
    }
}
