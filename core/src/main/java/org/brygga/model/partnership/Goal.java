// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.partnership;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership wants to reach, with the ways to see whether it did.
 *
 * @param code from the list {@code goal}, for example {@code AREA_DELISTING}
 * @param horizon from the list {@code horizon}: {@code LONG_TERM} or {@code SHORT_TERM}
 * @param area the area that the goal is about
 * @param status from the list {@code goal-status}, for example {@code REACHED}
 */
@RecordBuilder
public record Goal(
        @Identifier @Nullable String id,
        @CodeList("goal") @Nullable Code code,
        @Size(max = 1000) @Nullable String text,
        @CodeList("horizon") @Nullable Code horizon,
        @Nullable Ref area,
        List<@Valid GoalIndicator> indicators,
        @CodeList("goal-status") @Nullable Code status,
        @Nullable PartialDate statusDate,
        @Nullable Ref source) {

    public Goal {
        indicators = Copies.of(indicators);
    }

    /**
     * How a goal is measured.
     *
     * @param better whether more or less of it is better
     */
    public record GoalIndicator(
            @NotNull @CodeList("indicator") @Nullable Code indicator,
            @Valid @Nullable Quantity baseline,
            @Valid @Nullable Quantity target,
            @Valid @Nullable Quantity actual,
            @Nullable PartialDate due,
            @Nullable Direction better) {}

    /** Which way a number should move. */
    public enum Direction {
        MORE,
        LESS
    }
}
