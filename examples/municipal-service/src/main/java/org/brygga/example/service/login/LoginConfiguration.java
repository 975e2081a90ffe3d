// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import org.brygga.example.service.entrance.Entrance;
import org.brygga.example.service.entrance.Way;
import org.brygga.spring.BryggaProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Who gets past which door: files of the pages for everybody, everything else for whoever is signed in. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A page of ours reads the cookie and sends it back in a header; a page from elsewhere cannot. */
    @Bean
    CsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    /** Coming back from an identity provider is a way in from elsewhere, on which a strict cookie stays at home. */
    @Bean
    CookieSameSiteSupplier sessionCookie(Entrance entrance) {
        return (entrance.way() == Way.OIDC ? CookieSameSiteSupplier.ofLax() : CookieSameSiteSupplier.ofStrict())
                .whenHasName("JSESSIONID");
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            BryggaProperties properties,
            Entrance entrance,
            LoginProblems problems,
            SecurityContextRepository sessions,
            CsrfTokenRepository tokens,
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<JwtDecoder> decoders) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(new StaticFiles())
                        .permitAll()
                        .requestMatchers(
                                "/session", properties.web().path() + "/openapi.json", "/actuator/health", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.spa().csrfTokenRepository(tokens))
                .securityContext(context -> context.securityContextRepository(sessions))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        if (entrance.way() == Way.OIDC) {
            http.oauth2Login(login -> login.loginPage("/")
                    .defaultSuccessUrl("/", true)
                    .failureUrl("/")
                    .authorizationEndpoint(
                            end -> end.authorizationRequestResolver(ProviderSession.requests(providers.getObject()))));
        }
        if (decoders.getIfUnique() != null && !properties.security().audience().isBlank()) {
            http.oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                    .authenticationEntryPoint(problems)
                    .accessDeniedHandler(problems));
        }
        return http.build();
    }
}
