// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.brygga.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How many hours somebody gave in a month; not when, and not for whom.
 *
 * @param month year and month
 * @param hours in hours, with decimals for parts of one
 */
public record HoursWorked(
        @NotNull @Nullable PartialDate month,
        @NotNull @PositiveOrZero @Nullable BigDecimal hours) {}
