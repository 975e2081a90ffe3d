// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.grant;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.programme.IntendedOutcome;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What a grant pays for, as a plan: its duration, its phases and what it grew out of.
 *
 * @param version the version in the name, for example 2.0
 * @param duration as the source says it, for example a little more than three years
 */
@RecordBuilder
public record Project(
        @Size(max = 200) @Nullable String name,
        @Size(max = 40) @Nullable String version,
        @Size(max = 2000) @Nullable String background,
        @Size(max = 2000) @Nullable String purpose,
        List<@Valid IntendedOutcome> goals,
        @Valid @Nullable Quantity duration,
        @Valid @Nullable Quantity plannedReach,
        List<@Valid ProjectPhase> phases,
        @Nullable Ref source) {

    public Project {
        goals = Copies.of(goals);
        phases = Copies.of(phases);
    }
}
