// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.brygga.spring.BryggaProperties;
import org.brygga.spring.security.Caller;
import org.brygga.spring.security.CallerClaims;
import org.brygga.spring.security.Callers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Says who calls: whoever is signed in in the browser, or whoever a token was made for. */
@Component
final class SessionCallers implements Callers {

    private final CallerClaims claims;
    private final Clock clock;

    SessionCallers(BryggaProperties properties, ObjectProvider<Clock> clocks) {
        this.clock = clocks.getIfUnique(Clock::systemUTC);
        this.claims = new CallerClaims(properties.security(), clock);
    }

    @Override
    public Optional<Caller> of(HttpServletRequest request) {
        return member(request).map(member -> member.caller(clock.instant()));
    }

    /** Whoever is signed in; empty if nobody is, or nothing is known of what she may see. */
    Optional<Member> member(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication known) || !known.isAuthenticated()) {
            return Optional.empty();
        }
        Object principal = known.getPrincipal();
        if (principal instanceof Member member) {
            return Optional.of(member);
        }
        if (principal instanceof OidcUser user) {
            return claims.ofSignIn(user.getClaims()).map(caller -> member(user.getClaims(), caller));
        }
        return principal instanceof Jwt token
                ? claims.ofToken(token.getClaims()).map(caller -> member(token.getClaims(), caller))
                : Optional.empty();
    }

    private static Member member(Map<String, Object> said, Caller caller) {
        String id = said.get("sub") instanceof String subject ? subject : "";
        String title = said.get("name") instanceof String name ? name : "";
        return Member.of(id, title, caller);
    }
}
