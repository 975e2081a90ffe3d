// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.jspecify.annotations.Nullable;

/** The day on which somebody's status changed. */
public record StatusChange(
        @NotNull @CodeList("volunteer-status") @Nullable Code status,
        @NotNull @Nullable LocalDate date) {}
