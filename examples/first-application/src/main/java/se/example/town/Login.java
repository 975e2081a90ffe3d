// SPDX-License-Identifier: Apache-2.0
package se.example.town;

import java.time.Clock;
import java.util.Optional;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.model.value.Code;
import org.brygga.spring.security.Caller;
import org.brygga.spring.security.Callers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The login of this application: two people, one password, and what each may see. */
@Configuration
class Login {

    // region login
    @Bean
    Callers callers() {
        return request -> Optional.ofNullable(request.getUserPrincipal()).map(user -> {
            Role role = "officer".equals(user.getName()) ? Role.DATA_PROTECTION_OFFICER : Role.COORDINATOR;
            Viewer viewer = Viewer.of(
                    role,
                    Delimitation.everything(),
                    Code.of("PARTICIPATION"),
                    Clock.systemUTC().instant());
            return new Caller("town", viewer);
        });
    }
    // endregion

    /** A browser says where a request comes from, and may be tricked into sending it; a program does not, and cannot. */
    @Bean
    SecurityFilterChain rules(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.ignoringRequestMatchers(request -> request.getHeader("Origin") == null))
                .build();
    }

    @Bean
    UserDetailsService people(@Value("${town.secret}") String secret) {
        return new InMemoryUserDetailsManager(
                User.withUsername("coordinator").password("{noop}" + secret).build(),
                User.withUsername("officer").password("{noop}" + secret).build());
    }
}
