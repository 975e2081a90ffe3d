// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Money;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A form of a programme for other people or another setting, perhaps only planned or tried out.
 *
 * @param audience for whom, for example {@code FATHERS}
 * @param status from the list {@code variant-status}: {@code PLANNED}, {@code PILOT}, {@code RUNNING}, {@code ENDED}
 * @param supporters who pays for or helps with it
 * @param support what they give; an unknown amount stays absent
 */
@RecordBuilder
public record ProgrammeVariant(
        @NotBlank @Identifier @Nullable String id,
        @NotNull @CodeList("audience") @Nullable Code audience,
        @CodeList("variant-status") @Nullable Code status,
        @Size(max = 200) @Nullable String name,
        @Valid @Nullable Period period,
        List<Ref> supporters,
        @Valid @Nullable Money support,
        @Nullable Ref source) {

    public ProgrammeVariant {
        supporters = Copies.of(supporters);
    }
}
