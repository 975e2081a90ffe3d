// SPDX-License-Identifier: Apache-2.0
package org.brygga.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.LanguageTag;
import org.brygga.model.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What figures rest on beside the records: limits of law and practice by country and day, languages, and what an hour is worth.
 *
 * @param thresholds the dated limits of the packs in force
 * @param majorityLanguages the languages that a country's authorities write in as a matter of course
 * @param volunteerHour what an hour of a volunteer is counted as by agreement; absent if nobody agreed on it
 */
public record Terms(
        Thresholds thresholds,
        Map<CountryCode, Set<LanguageTag>> majorityLanguages,
        @Nullable Money volunteerHour) {

    /** Looks a limit up. */
    @FunctionalInterface
    public interface Thresholds {

        /** The number of a limit on a day; empty if nothing has it on that day. */
        Optional<BigDecimal> find(@Nullable CountryCode country, String name, LocalDate day);
    }

    public Terms {
        majorityLanguages = Map.copyOf(majorityLanguages);
    }

    /** No limits and no languages: what rests on them has no value. */
    public static Terms none() {
        return new Terms((country, name, day) -> Optional.empty(), Map.of(), null);
    }

    /** The same with an agreed worth of a volunteer's hour. */
    public Terms withVolunteerHour(@Nullable Money worth) {
        return new Terms(thresholds, majorityLanguages, worth);
    }
}
