// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.brygga.spring.BryggaProperties;
import org.brygga.spring.security.Caller;
import org.brygga.spring.security.Callers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Says who calls: whoever is signed in in the browser, or whoever a token was made for. */
@Component
final class SessionCallers implements Callers {

    private final MemberClaims claims;
    private final String audience;
    private final Clock clock;

    SessionCallers(BryggaProperties properties, ObjectProvider<Clock> clocks) {
        this.claims = new MemberClaims(properties.security());
        this.audience = properties.security().audience();
        this.clock = clocks.getIfUnique(Clock::systemUTC);
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
            return claims.read(user.getClaims());
        }
        return principal instanceof Jwt token && isForUs(token) ? claims.read(token.getClaims()) : Optional.empty();
    }

    private boolean isForUs(Jwt token) {
        List<String> audiences = token.getAudience();
        return !audience.isBlank() && audiences != null && audiences.contains(audience);
    }
}
