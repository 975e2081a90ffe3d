// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.security;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
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

/**
 * Reads who calls from what an identity provider says of her, by the names of claims under {@code brygga.security}; for an application that
 * lets people sign in as well as programs.
 *
 * <p>Whoever hands claims in has verified them. A claim that is missing or written otherwise opens nothing: without tenant and role
 * nobody calls, and without parts of the records she sees none.
 */
public final class CallerClaims {

    private static final String EVERYTHING = "*";
    private static final String NOBODY_SAID = "PARTICIPATION";
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern KEY = Pattern.compile(PersonKey.FORM);

    private final BryggaProperties.Security names;
    private final Clock clock;

    /**
     * @param names what the claims are called, and for whom tokens must be made
     * @param clock the moment of a call
     */
    public CallerClaims(BryggaProperties.Security names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** Whoever a token tells of; empty if it was not made for this application, or does not say enough. */
    public Optional<Caller> ofToken(Map<String, Object> claims) {
        return isForUs(claims) ? ofSignIn(claims) : Optional.empty();
    }

    /** Whoever has signed in; empty if it is not said for whom she works, or in which role. */
    public Optional<Caller> ofSignIn(Map<String, Object> claims) {
        return tenant(claims).flatMap(tenant -> role(claims).map(role -> new Caller(tenant, viewer(role, claims))));
    }

    private Viewer viewer(Role role, Map<String, Object> claims) {
        Code purpose = Code.of(text(claims, names.purposeClaim()).orElse(NOBODY_SAID));
        Viewer viewer = Viewer.of(role, delimitation(claims), purpose, clock.instant());
        return text(claims, names.personClaim())
                .filter(key -> KEY.matcher(key).matches())
                .map(key -> viewer.as(PersonKey.of(key)))
                .orElse(viewer);
    }

    private boolean isForUs(Map<String, Object> claims) {
        Object audience = claims.get("aud");
        return !names.audience().isBlank()
                && (audience instanceof Collection<?> several
                        ? several.contains(names.audience())
                        : names.audience().equals(audience));
    }

    /** The tenant that is named; else the one of the organisation that calls as a machine. */
    private Optional<String> tenant(Map<String, Object> claims) {
        return text(claims, names.tenantClaim())
                .filter(tenant -> TENANT.matcher(tenant).matches())
                .or(() -> organisation(claims)
                        .flatMap(number ->
                                Optional.ofNullable(names.organisations().get(number))));
    }

    /** A number alone, or an object with one as Maskinporten gives it: {@code {"ID": "0192:974760673"}}. */
    private Optional<String> organisation(Map<String, Object> claims) {
        Object claim = claims.get(names.organisationClaim());
        Object number = claim instanceof Map<?, ?> object ? object.get("ID") : claim;
        return number instanceof String text ? Optional.of(text.substring(text.indexOf(':') + 1)) : Optional.empty();
    }

    private Optional<Role> role(Map<String, Object> claims) {
        return text(claims, names.roleClaim())
                .flatMap(word -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(word))
                        .findFirst());
    }

    private Delimitation delimitation(Map<String, Object> claims) {
        Object claim = claims.get(names.withinClaim());
        if (!(claim instanceof Collection<?> parts)) {
            return Delimitation.nothing();
        }
        if (parts.size() == 1 && parts.contains(EVERYTHING)) {
            return Delimitation.everything();
        }
        Set<Ref> within =
                parts.stream().map(CallerClaims::part).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Delimitation(false, within);
    }

    private static Optional<Ref> part(@Nullable Object text) {
        try {
            return text instanceof String written ? Optional.of(Ref.parse(written)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
