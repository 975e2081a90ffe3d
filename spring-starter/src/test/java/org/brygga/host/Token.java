// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.brygga.access.Role;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens as an identity provider writes them. */
final class Token {

    static final String AUDIENCE = "brygga-test";

    private Token() {}

    static String of(String tenant, Role role, String... within) {
        return signed(Map.of("brygga_tenant", tenant, "brygga_role", role.name(), "brygga_within", List.of(within)));
    }

    static String of(String tenant, Role role, String person, List<String> within) {
        return signed(Map.of(
                "brygga_tenant", tenant, "brygga_role", role.name(), "brygga_within", within, "brygga_person", person));
    }

    static String signed(Map<String, ?> claims) {
        return signed(claims, AUDIENCE, Instant.now().plusSeconds(3600), RecordsApplication.KEYS);
    }

    static String signed(Map<String, ?> claims, String audience, Instant expires, KeyPair keys) {
        JwtClaimsSet.Builder set = JwtClaimsSet.builder()
                .subject("somebody")
                .audience(List.of(audience))
                .issuedAt(Instant.now().minusSeconds(7200))
                .expiresAt(expires);
        claims.forEach(set::claim);
        RSAKey key = new RSAKey.Builder((RSAPublicKey) keys.getPublic())
                .privateKey(keys.getPrivate())
                .build();
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.RS256).build(), set.build()))
                .getTokenValue();
    }
}
