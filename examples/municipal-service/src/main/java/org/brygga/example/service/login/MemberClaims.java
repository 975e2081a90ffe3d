// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.login;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.brygga.access.Role;
import org.brygga.model.value.Ref;
import org.brygga.spring.BryggaProperties;
import org.jspecify.annotations.Nullable;

/**
 * Reads who somebody is from what the identity provider says of her, by the names of claims under {@code brygga.security}.
 *
 * <p>A claim that is missing or written otherwise opens nothing: without tenant and role she is nobody, without parts of the records
 * she sees none.
 */
final class MemberClaims {

    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern PURPOSE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final String NOBODY_SAID = "PARTICIPATION";

    private final BryggaProperties.Security names;

    MemberClaims(BryggaProperties.Security names) {
        this.names = names;
    }

    /** Whoever the claims tell of; empty if they do not say for whom she works, or in which role. */
    Optional<Member> read(Map<String, Object> claims) {
        Optional<String> tenant = text(claims, names.tenantClaim(), TENANT);
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(claims.get(names.roleClaim())))
                .findFirst();
        if (tenant.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        String id = claims.get("sub") instanceof String subject ? subject : "";
        String title = claims.get("name") instanceof String name ? name : "";
        return Optional.of(new Member(
                id,
                title,
                role.get(),
                tenant.get(),
                within(claims.get(names.withinClaim())),
                text(claims, names.purposeClaim(), PURPOSE).orElse(NOBODY_SAID),
                text(claims, names.personClaim(), KEY).orElse(null)));
    }

    private static List<String> within(@Nullable Object claim) {
        if (!(claim instanceof Collection<?> parts)) {
            return List.of();
        }
        if (parts.size() == 1 && parts.contains("*")) {
            return List.of("*");
        }
        return parts.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(MemberClaims::isPart)
                .distinct()
                .toList();
    }

    private static boolean isPart(String text) {
        try {
            Ref.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> text(Map<String, Object> claims, String name, Pattern form) {
        return claims.get(name) instanceof String text && form.matcher(text).matches()
                ? Optional.of(text)
                : Optional.empty();
    }
}
