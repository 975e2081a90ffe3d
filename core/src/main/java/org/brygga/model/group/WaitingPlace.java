// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A place on the waiting list, with the order and why it stands there. */
public record WaitingPlace(
        @NotNull @Nullable Ref person,
        @NotNull @Positive @Nullable Integer position,
        @Nullable LocalDate since,
        @CodeList("waiting-reason") @Nullable Code reason) {}
