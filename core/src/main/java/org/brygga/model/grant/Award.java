// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** An amount with the year in which it was awarded. */
public record Award(
        @NotNull @Nullable Integer year,
        @NotNull @Valid @Nullable Money amount,
        @Nullable Ref source) {}
