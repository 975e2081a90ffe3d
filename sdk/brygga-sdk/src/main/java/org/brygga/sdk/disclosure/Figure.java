// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A mean, a difference of means or another number made of the answers of people.
 *
 * @param value the number
 * @param people of how many
 */
public record Figure(BigDecimal value, long people) {

    /** The number, if so many people are behind it that it tells of none of them; empty otherwise, and never zero instead. */
    public Optional<BigDecimal> shown(Method method) {
        return people >= Math.max(method.least(), method.shareDenominatorLeast())
                ? Optional.of(value)
                : Optional.empty();
    }

    /** Does not tell the number. */
    @Override
    public String toString() {
        return "Figure";
    }
}
