// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brygga.access.Delimitation;
import org.brygga.access.Role;
import org.brygga.access.Viewer;
import org.brygga.model.personal.PersonKey;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.spring.BryggaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Reads who calls from the claims of a verified token.
 *
 * <p>A claim that is missing or written otherwise opens nothing; there is no role and no part of the records by default.
 */
final class TokenCallers implements Callers {

    private static final String EVERYTHING = "*";
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    private final BryggaProperties.Security properties;
    private final Clock clock;

    TokenCallers(BryggaProperties.Security properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> of(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal instanceof JwtAuthenticationToken token ? caller(token.getToken()) : Optional.empty();
    }

    private Optional<Caller> caller(Jwt token) {
        if (!audience(token).contains(properties.audience())) {
            return Optional.empty();
        }
        return tenant(token)
                .flatMap(tenant -> role(token).map(role -> {
                    Code purpose =
                            Code.of(text(token, properties.purposeClaim()).orElse("PARTICIPATION"));
                    Viewer viewer = Viewer.of(role, delimitation(token), purpose, clock.instant());
                    return new Caller(
                            tenant,
                            text(token, properties.personClaim())
                                    .filter(key -> KEY.matcher(key).matches())
                                    .map(key -> viewer.as(PersonKey.of(key)))
                                    .orElse(viewer));
                }));
    }

    private static List<String> audience(Jwt token) {
        return Optional.ofNullable(token.getAudience()).orElse(List.of());
    }

    /** The tenant that the token names; else the one of the organisation that calls as a machine. */
    private Optional<String> tenant(Jwt token) {
        return text(token, properties.tenantClaim())
                .filter(tenant -> TENANT.matcher(tenant).matches())
                .or(() -> organisation(token)
                        .flatMap(number ->
                                Optional.ofNullable(properties.organisations().get(number))));
    }

    /** A number alone, or an object with one as Maskinporten gives it: {@code {"ID": "0192:974760673"}}. */
    private Optional<String> organisation(Jwt token) {
        Object claim = token.getClaims().get(properties.organisationClaim());
        Object number = claim instanceof Map<?, ?> object ? object.get("ID") : claim;
        return number instanceof String text ? Optional.of(text.substring(text.indexOf(':') + 1)) : Optional.empty();
    }

    private Optional<Role> role(Jwt token) {
        return text(token, properties.roleClaim())
                .flatMap(word -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(word))
                        .findFirst());
    }

    private Delimitation delimitation(Jwt token) {
        Object claim = token.getClaims().get(properties.withinClaim());
        if (!(claim instanceof Collection<?> parts)) {
            return Delimitation.nothing();
        }
        if (parts.size() == 1 && parts.contains(EVERYTHING)) {
            return Delimitation.everything();
        }
        Set<Ref> within =
                parts.stream().map(TokenCallers::part).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Delimitation(false, within);
    }

    private static Optional<Ref> part(@Nullable Object text) {
        try {
            return text instanceof String written ? Optional.of(Ref.parse(written)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }
}
