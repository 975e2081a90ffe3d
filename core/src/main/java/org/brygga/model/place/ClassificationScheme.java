// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.place;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.CountryCode;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A way of classifying areas, in one version, with the levels it has and how they stand to each other.
 *
 * @param nested whether a level includes the ones before it, so that counts must not be added
 */
@RecordBuilder
public record ClassificationScheme(
        @NotNull @Nullable Code code,
        @NotBlank @Nullable String version,
        @NotNull @Nullable CountryCode country,
        List<Code> levels,
        boolean ordered,
        boolean nested,
        @Valid @Nullable Period inForce,
        @Nullable PartialDate newestRevision,
        @NotBlank @Nullable String source) {

    public ClassificationScheme {
        levels = Copies.of(levels);
    }
}
