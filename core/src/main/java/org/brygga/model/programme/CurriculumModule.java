// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.jspecify.annotations.Nullable;

/**
 * One session of a curriculum as planned.
 *
 * @param number 1 for the first
 * @param required whether the module must be attended for completion
 */
@RecordBuilder
public record CurriculumModule(
        @NotNull @Nullable Integer number,
        @Size(max = 200) @Nullable String title,
        List<@CodeList("topic") Code> topics,
        @PositiveOrZero @Nullable Integer plannedMinutes,
        @Nullable Boolean required,
        List<@CodeList("guest-category") Code> guests) {

    public CurriculumModule {
        topics = Copies.of(topics);
        guests = Copies.of(guests);
    }
}
