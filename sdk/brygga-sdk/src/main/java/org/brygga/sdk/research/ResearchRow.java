// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.research;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in one group.
 *
 * @param pseudonym the same person has the same in one export, and another in the next with another secret
 * @param ageBand ten years wide, for example {@code 30-39}; absent if not known
 * @param municipality the id of the municipality in which the group meets; absent if not known
 * @param year the calendar year in which she began; absent if not known
 * @param programme the id of the programme
 * @param attended the share of held sessions at which she was, in quarters: 0, 25, 50 or 75 and more per cent
 * @param completed whether she completed
 * @param outcome where she was at a follow-up, from the list {@code transition}; absent if not known
 */
public record ResearchRow(
        String pseudonym,
        @Nullable String ageBand,
        @Nullable String municipality,
        @Nullable Integer year,
        @Nullable String programme,
        int attended,
        boolean completed,
        @Nullable String outcome) {

    /** What somebody might know of a person from elsewhere: as many others must be like her in these. */
    List<String> known() {
        return List.of(
                String.valueOf(ageBand), String.valueOf(municipality), String.valueOf(year), String.valueOf(programme));
    }
}
