// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Knows callers by the verified token that they show, and in no other way. */
final class TokenCallers implements Callers {

    private final CallerClaims claims;

    TokenCallers(CallerClaims claims) {
        this.claims = claims;
    }

    @Override
    public Optional<Caller> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof JwtAuthenticationToken token
                ? claims.ofToken(token.getToken().getClaims())
                : Optional.empty();
    }
}
