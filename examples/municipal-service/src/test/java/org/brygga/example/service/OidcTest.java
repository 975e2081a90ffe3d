// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody signs in at an identity provider, and is whoever it says. */
class OidcTest {

    private static final String AUDIENCE = "brygga-of-exempelstad";

    private static StubProvider provider;
    private static Started service;

    @BeforeAll
    static void start() {
        provider = new StubProvider(true);
        service = serviceOf(provider);
    }

    private static Started serviceOf(StubProvider provider) {
        return Started.service(
                "spring.security.oauth2.client.registration.municipality.client-id=" + StubProvider.CLIENT,
                "spring.security.oauth2.client.registration.municipality.client-secret=not-a-secret",
                "spring.security.oauth2.client.registration.municipality.scope=openid",
                "spring.security.oauth2.client.provider.municipality.issuer-uri=" + provider.issuer(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + provider.issuer(),
                "brygga.security.audience=" + AUDIENCE);
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    /** From page to page as a browser goes, until one stays. */
    private static Visitor signedIn(Map<String, ?> claims) {
        return signedIn(provider, service, claims);
    }

    private static Visitor signedIn(StubProvider provider, Started service, Map<String, ?> claims) {
        provider.says(claims);
        Visitor visitor = new Visitor(service.address());
        String next = visitor.get("/session").json().get("address").asString();
        for (int step = 0; step < 5; step++) {
            Visitor.Answer answer = visitor.get(next);
            if (answer.status() != 302) {
                break;
            }
            next = URI.create(service.address() + "/")
                    .resolve(answer.header("Location"))
                    .toString();
        }
        return visitor;
    }

    @Test
    void whoeverIsNotSignedInIsToldWhereTo() {
        Visitor visitor = new Visitor(service.address());
        JsonNode session = visitor.get("/session").json();

        assertThat(session.get("way").asString()).isEqualTo("OIDC");
        assertThat(session.get("address").asString()).isEqualTo("/oauth2/authorization/municipality");
        assertThat(session.has("people")).isFalse();
        assertThat(visitor.send("POST", "/session", "{\"person\":\"coordinator\"}")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/brygga/v1/groups").status()).isEqualTo(401);
    }

    @Test
    void claimsSayWhoSheIs() {
        Visitor visitor = signedIn(Map.of(
                "name", "Karin Exempel",
                "brygga_tenant", "exempelstad",
                "brygga_role", "COORDINATOR",
                "brygga_within", List.of("area:norrbacka", "not a part"),
                "brygga_person", "5eed0000000040008000000000000001"));

        JsonNode session = visitor.get("/session").json();
        assertThat(session.get("signedIn").asBoolean()).isTrue();
        assertThat(session.get("name").asString()).isEqualTo("Karin Exempel");
        assertThat(session.get("within")).hasSize(1);
        assertThat(session.get("person").asString()).isEqualTo("5eed0000000040008000000000000001");
        assertThat(visitor.get("/brygga/v1/groups").status()).isEqualTo(200);
        assertThat(visitor.get("/brygga/v1/inventory").status()).isEqualTo(403);
    }

    private static final Map<String, ?> SOMEBODY =
            Map.of("brygga_tenant", "exempelstad", "brygga_role", "COORDINATOR", "brygga_within", List.of("*"));

    @Test
    void signingOutGoesOnToTheProviderThatKnowsHow() {
        Visitor visitor = signedIn(SOMEBODY);
        assertThat(provider.prompt()).isNull();

        Visitor.Answer answer = visitor.send("DELETE", "/session", null);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        String address = answer.json().get("address").asString();
        assertThat(address)
                .startsWith(provider.issuer() + "/end?")
                .contains("id_token_hint=ey", "post_logout_redirect_uri=" + service.address() + "/");
        assertThat(visitor.get("/session").json().get("signedIn").asBoolean()).isFalse();
        assertThat(visitor.get("/brygga/v1/groups").status()).isEqualTo(401);
        assertThat(visitor.send("DELETE", "/session", null).status()).isEqualTo(204);
    }

    @Test
    void whereTheProviderCannotBeToldWhoeverComesNextIsAskedAgain() {
        try (StubProvider forgetful = new StubProvider(false);
                Started own = serviceOf(forgetful)) {
            Visitor visitor = signedIn(forgetful, own, SOMEBODY);
            assertThat(visitor.get("/session").json().get("signedIn").asBoolean())
                    .isTrue();
            assertThat(forgetful.prompt()).isEqualTo("login");

            assertThat(visitor.send("DELETE", "/session", null).status()).isEqualTo(204);
            assertThat(visitor.get("/brygga/v1/groups").status()).isEqualTo(401);
        }
    }

    @Test
    void comingBackFromElsewhereIsPossibleWithTheCookie() {
        provider.says(Map.of());
        Visitor visitor = new Visitor(service.address());

        String cookies = visitor.get("/oauth2/authorization/municipality").header("Set-Cookie");

        assertThat(cookies).contains("JSESSIONID=", "SameSite=Lax", "HttpOnly");
    }

    @Test
    void whoeverHasNoRoleOrTenantIsNobody() {
        for (Map<String, ?> claims : List.of(
                Map.<String, Object>of("brygga_tenant", "exempelstad"),
                Map.<String, Object>of("brygga_role", "COORDINATOR"),
                Map.<String, Object>of("brygga_tenant", "exempelstad", "brygga_role", "QUEEN"),
                Map.<String, Object>of("brygga_tenant", "../x", "brygga_role", "COORDINATOR"))) {
            Visitor visitor = signedIn(claims);
            assertThat(visitor.get("/session").json().get("signedIn").asBoolean())
                    .isFalse();
            assertThat(visitor.get("/brygga/v1/groups").status()).isEqualTo(401);
        }
    }

    @Test
    void whoeverIsGivenNoPartSeesNone() {
        Visitor visitor =
                signedIn(Map.of("brygga_tenant", "exempelstad", "brygga_role", "COORDINATOR", "brygga_within", "*"));

        assertThat(visitor.get("/brygga/v1/groups").json().get("items")).isEmpty();
    }

    @Test
    void aProgramShowsATokenThatWasMadeForUs() {
        provider.says(
                Map.of("brygga_tenant", "exempelstad", "brygga_role", "COORDINATOR", "brygga_within", List.of("*")));
        Visitor program = new Visitor(service.address());

        assertThat(program.withoutToken(
                                "POST",
                                "/brygga/v1/groups/checks",
                                "{}",
                                "Authorization",
                                "Bearer " + provider.token(AUDIENCE))
                        .status())
                .isEqualTo(200);
        assertThat(program.get("/brygga/v1/groups", "Authorization", "Bearer " + provider.token("somebody-else"))
                        .status())
                .isEqualTo(401);
        assertThat(program.get("/brygga/v1/groups", "Authorization", "Bearer none")
                        .status())
                .isEqualTo(401);
    }
}
