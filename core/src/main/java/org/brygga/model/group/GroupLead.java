// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Period;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a group, and when.
 *
 * @param role from the list {@code role}, for example {@code COORDINATOR}
 * @param lead whether this is the one who leads, where several coordinate
 * @param person a volunteer or a contact person
 */
public record GroupLead(
        @NotNull @CodeList("role") @Nullable Code role,
        @Nullable Ref person,
        @Nullable Boolean lead,
        @Valid @Nullable Period period,
        @Nullable Ref source) {}
