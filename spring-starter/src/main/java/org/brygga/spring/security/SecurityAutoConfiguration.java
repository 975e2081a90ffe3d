// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.security;

import java.time.Clock;
import org.brygga.spring.BryggaProperties;
import org.brygga.spring.MissingKeyException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;

/** Lets whoever has a token of the application's own identity provider in, and nobody else, once records are opened. */
@AutoConfiguration(
        // After them, so that what they protect by default stays protected: a chain of ours alone would switch theirs
        // off.
        afterName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ConditionalOnClass({JwtAuthenticationToken.class, SecurityFilterChain.class, HttpSecurity.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("brygga.web.records")
final class SecurityAutoConfiguration {

    private static final int BEFORE_THE_HOST = 0;

    @Bean
    @ConditionalOnMissingBean(Callers.class)
    TokenCallers bryggaCallers(BryggaProperties properties, ObjectProvider<Clock> clocks) {
        if (properties.security().audience().isBlank()) {
            throw new MissingKeyException(
                    "brygga.security.audience",
                    "Nobody has said for whom tokens must be made, so any token of the identity provider would do.",
                    "Set brygga.security.audience to the audience (aud) that the identity provider writes into tokens"
                            + " for this application.");
        }
        return new TokenCallers(new CallerClaims(properties.security(), clocks.getIfUnique(Clock::systemUTC)));
    }

    /** Only with callers of ours: an application that knows its callers otherwise has a login of its own. */
    @Bean
    @Order(BEFORE_THE_HOST)
    @ConditionalOnBean(TokenCallers.class)
    @ConditionalOnMissingBean(name = "bryggaSecurity")
    SecurityFilterChain bryggaSecurity(HttpSecurity http, BryggaProperties properties) {
        return http.securityMatcher(properties.web().path() + "/v1/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A token in a header is not sent along by a browser of its own accord.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
