// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A change that a programme wants to bring about, or an aim it states.
 *
 * @param code from the list {@code outcome}, for example {@code NETWORK}
 * @param horizon whether it is a near or a far aim
 */
public record IntendedOutcome(
        @NotNull @CodeList("outcome") @Nullable Code code,
        @CodeList("audience") @Nullable Code forWhom,
        @CodeList("horizon") @Nullable Code horizon,
        @Size(max = 500) @Nullable String text,
        @Nullable Ref source) {}
