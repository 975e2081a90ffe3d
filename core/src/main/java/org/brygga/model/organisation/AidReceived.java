// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.brygga.model.shape.CodeList;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Public aid that counts towards a de minimis ceiling.
 *
 * @param granted the day on which the legal right arose, not the day of payment
 * @param regulation the regulation it was granted under, for example {@code EU_2023_2831}
 */
public record AidReceived(
        @NotNull @Nullable LocalDate granted,
        @NotNull @Valid @Nullable Money amount,
        @CodeList("aid-regulation") @Nullable Code regulation,
        @Size(max = 200) @Nullable String granter,
        @Nullable Ref source) {}
