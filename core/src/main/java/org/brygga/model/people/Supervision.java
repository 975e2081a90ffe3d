// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import org.brygga.model.value.Copies;
import org.jspecify.annotations.Nullable;

/**
 * How often a volunteer meets whoever supervises her, and when they have met.
 *
 * @param everyWeeks the agreed interval in weeks
 * @param held the days of the meetings, in any order
 */
public record Supervision(@Positive @Nullable Integer everyWeeks, List<@NotNull LocalDate> held) {

    public Supervision {
        held = Copies.of(held);
    }
}
