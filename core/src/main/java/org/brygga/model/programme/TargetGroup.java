// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Quantity;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Whom a programme is for; its traits belong to the group and never to a person.
 *
 * @param audience from the list {@code audience}, for example {@code MOTHERS}
 * @param traits from the list {@code target-group-trait}
 * @param focus legal categories that the work concentrates on
 * @param areaLevels levels of area classifications that the source ties the group to
 * @param text the group in words close to the source
 */
@RecordBuilder
public record TargetGroup(
        @NotNull @CodeList("audience") @Nullable Code audience,
        @Nullable Rank rank,
        List<@CodeList("target-group-trait") Code> traits,
        List<@CodeList("legal-category") Code> focus,
        List<@CodeList("classification-level") Code> areaLevels,
        @Nullable Boolean prioritised,
        @Valid @Nullable Quantity plannedReach,
        @Size(max = 1000) @Nullable String text,
        @Nullable Ref source) {

    /** Whether the work is for the group itself or reaches it through another one. */
    public enum Rank {
        PRIMARY,
        SECONDARY
    }

    public TargetGroup {
        traits = Copies.of(traits);
        focus = Copies.of(focus);
        areaLevels = Copies.of(areaLevels);
    }
}
