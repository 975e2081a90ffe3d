// SPDX-License-Identifier: Apache-2.0
package org.brygga.model.value;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money with its currency; an unknown amount is absent, never zero.
 *
 * @param amount in the currency's main unit, for example kronor
 * @param currency ISO 4217, three capital letters
 */
public record Money(
        @Nullable BigDecimal amount,
        @Pattern(regexp = "^[A-Z]{3}$") @Nullable String currency) {

    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }
}
