// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.grant;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A part of a project plan, often known to the month only.
 *
 * @param number 0 for a pre-project
 */
@RecordBuilder
public record ProjectPhase(
        @NotNull @PositiveOrZero @Nullable Integer number,
        @Size(max = 200) @Nullable String name,
        @Valid @Nullable Period period,
        List<@Valid Deliverable> deliverables,
        @Size(max = 1000) @Nullable String note,
        @Nullable Ref source) {

    public ProjectPhase {
        deliverables = Copies.of(deliverables);
    }

    /**
     * Something that a phase is to bring, counted where the plan counts it.
     *
     * @param kind from the list {@code deliverable}, for example {@code VOLUNTEERS_TRAINED}
     */
    public record Deliverable(
            @NotNull @CodeList("deliverable") @Nullable Code kind,
            @Valid @Nullable Quantity planned,
            @Valid @Nullable Quantity actual,
            @Size(max = 300) @Nullable String text,
            @Nullable Ref source) {}
}
