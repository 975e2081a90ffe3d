// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A guest at a session: the kind of organisation, the organisation, what the guest does there. */
public record SessionGuest(
        @NotNull @CodeList("guest-category") @Nullable Code category,
        @Nullable Ref organisation,
        @Size(max = 200) @Nullable String function,
        @Nullable Boolean came,
        @Nullable Ref source) {}
