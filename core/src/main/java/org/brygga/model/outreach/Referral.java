// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.outreach;

import jakarta.validation.constraints.NotNull;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A service or network that a contact led on to. */
public record Referral(
        @NotNull @CodeList("destination") @Nullable Code destination,
        @Nullable Ref organisation,
        @Nullable Boolean accompanied) {}
