// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brygga.access.Role;
import org.brygga.spring.api.Endpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class SessionTest {

    private static Started service;

    @BeforeAll
    static void start() {
        service = Started.service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Visitor stranger() {
        return new Visitor(service.address());
    }

    @Test
    void whoeverIsNotSignedInIsToldWhomSheMayBe() {
        JsonNode session = stranger().get("/session").json();

        assertThat(session.get("signedIn").asBoolean()).isFalse();
        assertThat(session.get("way").asString()).isEqualTo("DEMO");
        assertThat(session.has("tenant")).isFalse();
        assertThat(session.get("people").findValuesAsString("role"))
                .contains(List.of(Role.values()).stream().map(Role::name).toArray(String[]::new));
        assertThat(session.get("people").findValuesAsString("name")).allMatch(name -> name.contains("Exempel"));
    }

    @Test
    void whoeverSignsInIsWhomSheChoseUntilSheSignsOut() {
        Visitor visitor = Visitor.as(service.address(), "coordinator-norrbacka");

        JsonNode session = visitor.get("/session").json();
        assertThat(session.get("signedIn").asBoolean()).isTrue();
        assertThat(session.get("role").asString()).isEqualTo("COORDINATOR");
        assertThat(session.get("tenant").asString()).isEqualTo("exempelstad");
        assertThat(session.get("within").get(0).asString()).isEqualTo("area:norrbacka");
        assertThat(session.get("today").asString()).matches("\\d{4}-\\d\\d-\\d\\d");

        assertThat(visitor.send("DELETE", "/session", null).status()).isEqualTo(204);
        assertThat(visitor.get("/session").json().get("signedIn").asBoolean()).isFalse();
        assertThat(visitor.get("/brygga/v1/groups").status()).isEqualTo(401);
    }

    @Test
    void signingInBeginsASessionOfItsOwn() {
        Visitor visitor = Visitor.as(service.address(), "volunteer");
        String before = visitor.cookie("JSESSIONID").orElseThrow();

        visitor.send("POST", "/session", "{\"person\":\"officer\"}");

        assertThat(visitor.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
        Visitor.Answer old = stranger().get("/session", "Cookie", "JSESSIONID=" + before);
        assertThat(old.json().get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void cookiesStayWithPagesFromHere() {
        Visitor visitor = stranger();
        assertThat(visitor.get("/session").header("Set-Cookie")).contains("XSRF-TOKEN=", "SameSite=Strict");
        String cookies =
                visitor.send("POST", "/session", "{\"person\":\"officer\"}").header("Set-Cookie");

        assertThat(cookies.split(" \\| ", -1))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID=")
                        && cookie.contains("SameSite=Strict")
                        && cookie.contains("HttpOnly"));
    }

    @Test
    void nothingIsDoneWithoutTheTokenOfAPageFromHere() {
        Visitor visitor = stranger();
        visitor.get("/session");
        Visitor.Answer refused = visitor.withoutToken("POST", "/session", "{\"person\":\"officer\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:brygga:problem:csrf-token-missing");
        assertThat(visitor.withoutToken(
                                "POST", "/session", "{\"person\":\"officer\"}", "X-XSRF-TOKEN", "of-another-page")
                        .json()
                        .get("type")
                        .asString())
                .isEqualTo("urn:brygga:problem:csrf-token-missing");

        Visitor officer = Visitor.as(service.address(), "officer");
        assertThat(officer.withoutToken("POST", "/brygga/v1/dossiers", "{}").status())
                .isEqualTo(403);
        assertThat(officer.withoutToken("DELETE", "/session", null).status()).isEqualTo(403);
        assertThat(officer.send("POST", "/brygga/v1/dossiers", "{}").status()).isEqualTo(400);
    }

    @Test
    void nobodyIsSomebodyUnknown() {
        Visitor visitor = stranger();
        visitor.get("/session");

        assertThat(visitor.send("POST", "/session", "{\"person\":\"queen\"}").status())
                .isEqualTo(422);
        assertThat(visitor.send("POST", "/session", "{}").status()).isEqualTo(422);
        assertThat(visitor.get("/session").json().get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void everyAddressOfRecordsIsClosedToStrangers() {
        List<Endpoint> endpoints = service.context().getBeansOfType(Endpoint.Source.class).values().stream()
                .flatMap(source -> source.endpoints().stream())
                .filter(endpoint -> endpoint.method().equals(HttpMethod.GET))
                .toList();
        assertThat(endpoints).hasSizeGreaterThan(50);

        for (Endpoint endpoint : endpoints) {
            Visitor.Answer answer =
                    stranger().get("/brygga/v1" + endpoint.path().replaceAll("\\{[^}]*}", "x"), "Accept", "text/html");
            assertThat(answer.status()).as(endpoint.path()).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Content-Security-Policy")).isEqualTo(SafeHeaders.POLICY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/icon.svg", "/session", "/brygga/openapi.json"})
    void pagesAndTheDescriptionAreForEverybody(String path) {
        assertThat(stranger().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/application.properties",
                "/nowhere",
                "/brygga/checks",
                "/actuator",
                "/org/brygga/example/service/Started.class",
                "/brygga/v1/groups;/index.html",
                "/css/../session/../brygga/v1/groups"
            })
    void whatIsNoPageIsClosed(String path) {
        assertThat(stranger().get(path).status()).isIn(400, 401);
    }

    @Test
    void eachRoleReachesItsOwnDesk() {
        assertThat(Visitor.as(service.address(), "officer")
                        .get("/brygga/v1/inventory")
                        .status())
                .isEqualTo(200);
        assertThat(Visitor.as(service.address(), "coordinator")
                        .get("/brygga/v1/inventory")
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.as(service.address(), "municipality")
                        .get("/brygga/v1/participants")
                        .status())
                .isIn(200, 403);
    }
}
