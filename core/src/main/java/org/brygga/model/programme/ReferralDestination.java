// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A service, a network or a person that a programme leads on to. */
public record ReferralDestination(
        @NotNull @CodeList("destination") @Nullable Code destination,
        @Nullable Ref organisation,
        @Size(max = 200) @Nullable String name,
        @Nullable Ref source) {}
