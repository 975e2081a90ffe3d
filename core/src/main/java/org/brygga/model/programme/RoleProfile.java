// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Copies;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A part that people play in a programme: its local title, what they do, what they need to bring.
 *
 * @param role from the list {@code role}, for example {@code NEIGHBOURHOOD_MOTHER}
 * @param title the local word for the role, a label
 * @param engagement from the list {@code engagement}: {@code VOLUNTARY}, {@code EMPLOYED}, {@code SUBSIDISED_EMPLOYMENT}
 * @param recruitment how and among whom they are recruited
 * @param ownGain what the role gives the one who carries it
 */
@RecordBuilder
public record RoleProfile(
        @NotNull @CodeList("role") @Nullable Code role,
        @Size(max = 100) @Nullable String title,
        @Size(max = 1000) @Nullable String description,
        @CodeList("engagement") @Nullable Code engagement,
        List<@Size(max = 300) String> requirements,
        List<@Size(max = 300) String> tasks,
        @Size(max = 500) @Nullable String recruitment,
        @Size(max = 500) @Nullable String ownGain,
        @Nullable Ref source) {

    public RoleProfile {
        requirements = Copies.of(requirements);
        tasks = Copies.of(tasks);
    }
}
