// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.shape.Identifier;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person has for a time: an office, a part in a programme, a seat in a board.
 *
 * @param role from the list {@code role}, for example {@code HEAD_OF_OPERATIONS}
 * @param title the title as the source prints it, a label
 * @param scope the organisation, programme or partnership that the role is in
 * @param unit the id of the unit within that organisation
 */
@RecordBuilder
public record RoleAssignment(
        @NotNull @CodeList("role") @Nullable Code role,
        @Size(max = 200) @Nullable String title,
        @Nullable Ref scope,
        @Identifier @Nullable String unit,
        @Nullable Ref area,
        @Valid @Nullable Period period,
        @Nullable Ref source) {}
