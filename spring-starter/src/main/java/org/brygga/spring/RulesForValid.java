// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import jakarta.validation.Configuration;
import java.time.Clock;
import org.brygga.sdk.validation.RulesInForce;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.core.Ordered;

/**
 * Hands the packs and the profile to the application's own validator, so that its {@code @Valid} runs the rules.
 *
 * <p>It goes first, so that whatever the application's own customizers say holds.
 *
 * @param clock what today is; absent, the validator's own clock is left alone
 */
record RulesForValid(RulesInForce rules, @Nullable Clock clock) implements ValidationConfigurationCustomizer, Ordered {

    @Override
    public void customize(Configuration<?> configuration) {
        if (configuration instanceof HibernateValidatorConfiguration hibernate) {
            hibernate.constraintValidatorPayload(rules);
        }
        if (clock != null) {
            configuration.clockProvider(() -> clock);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
