// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.place;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.statement.Statistic;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What an authority says of an area in one scheme, from one date to another; it says nothing about a person.
 *
 * @param scheme from the list {@code classification-scheme}, for example {@code SE_POLICE}
 * @param level a level of that scheme and version
 * @param listRevision when the list that says so was published
 * @param agreement the agreement that an area initiative rests on
 * @param trend what the source says about where the area is heading
 * @param criteria the values the level was decided by, where they are known
 */
@RecordBuilder
public record AreaClassification(
        @NotNull(message = "{COM-GEO-002}") @CodeList("classification-scheme") @Nullable Code scheme,

        @Size(max = 40) @Nullable String schemeVersion,

        @NotNull(message = "{COM-GEO-002}") @CodeList("classification-level") @Nullable Code level,

        @Nullable PartialDate listRevision,
        @Valid @Nullable Period period,
        @Nullable Ref agreement,
        @Size(max = 1000) @Nullable String note,
        @Size(max = 1000) @Nullable String trend,
        List<@Valid Statistic> criteria,
        @NotNull(message = "{COM-GEO-002}") @Nullable Ref source) {

    public AreaClassification {
        criteria = Copies.of(criteria);
    }
}
