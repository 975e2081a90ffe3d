// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring;

import java.time.Clock;
import org.brygga.check.RuleCheck;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.validation.RulesInForce;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** Offers the packs and the facade as beans, and makes the application's {@code @Valid} run the rules. */
@AutoConfiguration(before = ValidationAutoConfiguration.class)
@EnableConfigurationProperties(BryggaProperties.class)
public final class BryggaAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    CountryPacks bryggaPacks(BryggaProperties properties) {
        return Choices.packs(properties);
    }

    @Bean
    @ConditionalOnMissingBean
    Brygga brygga(CountryPacks packs, ObjectProvider<Clock> clocks, BryggaProperties properties) {
        return Brygga.builder()
                .packs(packs)
                .profile(Choices.profile(properties))
                .clock(Choices.clock(clocks, properties))
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    Labels bryggaLabels(CountryPacks packs) {
        return Labels.of(packs);
    }

    @Bean
    @ConditionalOnMissingBean
    RulesInForce bryggaRulesInForce(CountryPacks packs, BryggaProperties properties) {
        return new RulesInForce(new RuleCheck(packs.rules()), Choices.profile(properties));
    }

    @Bean
    @ConditionalOnMissingBean(name = "bryggaRulesForValid")
    RulesForValid bryggaRulesForValid(RulesInForce rules, ObjectProvider<Clock> clocks, BryggaProperties properties) {
        return new RulesForValid(
                rules, Choices.saysToday(clocks, properties) ? Choices.clock(clocks, properties) : null);
    }

    @Bean
    UnknownKeys bryggaUnknownKeys(ConfigurableEnvironment environment) {
        return new UnknownKeys(environment);
    }
}
