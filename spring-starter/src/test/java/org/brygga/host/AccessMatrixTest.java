// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brygga.access.Role;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.store.TenantStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/** Three tenants, six roles, every address: what is another's and what is not there are the same. */
class AccessMatrixTest {

    private static RecordsHost host;
    private static List<Endpoint> endpoints;

    @BeforeAll
    static void start() {
        host = RecordsHost.start("brygga.web.searches-per-minute=1000000");
        TenantStores stores = host.running().context().getBean(TenantStores.class);
        for (String letter : List.of("a", "b", "c")) {
            TenantTown.fill(stores.of(letter), letter);
        }
        endpoints = host.running().context().getBeansOfType(Endpoint.Source.class).values().stream()
                .flatMap(source -> source.endpoints().stream())
                .toList();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void everyAddressSaysWhoMayCallIt() {
        assertThat(endpoints)
                .hasSizeGreaterThan(130)
                .allSatisfy(endpoint ->
                        assertThat(endpoint.roles()).as(endpoint.path()).isNotEmpty());
        assertThat(endpoints.stream().map(endpoint -> endpoint.method() + endpoint.path()))
                .doesNotHaveDuplicates();
    }

    private static String token(Role role) {
        return Token.of("a", role, "aabbccddeeff4000800000000000009".concat("9"), List.of("*"));
    }

    private static RecordsHost.Answer call(Endpoint endpoint, String letter, String token) {
        String before = endpoint.path().split("/\\{id}", -1)[0];
        String list = endpoint.path().contains("/{id}") ? before.substring(before.lastIndexOf('/')) : "/x";
        String path = endpoint.path()
                .replace("{id}", TenantTown.id(letter, list))
                .replace("{enrolment}", letter + "-enrolment")
                .replace("{list}", endpoint.path().startsWith("/codes") ? "purpose" : "groups")
                .replace("{format}", "json")
                .replace("{kind}", "fact-box")
                .replace("{code}", "IND-TRN-1")
                .replace("{controller}", letter)
                .replace("{country}", "SE")
                .replace("/stream", "/stream?seconds=0");
        boolean body =
                endpoint.method().equals(HttpMethod.POST) || endpoint.method().equals(HttpMethod.PUT);
        return host.send(endpoint.method().name(), path, token, body ? "{}" : null, "If-Match", "\"1\"");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsAnothersIsTheSameAsWhatIsNotThere(Role role) {
        for (Endpoint endpoint : endpoints) {
            var foreign = call(endpoint, "b", token(role));
            var missing = call(endpoint, "z", token(role));

            assertThat(foreign.status()).as(endpoint.path()).isEqualTo(missing.status());
            assertThat(TenantTown.tokens("b")).as(endpoint.path()).noneMatch(foreign.body()::contains);
            assertThat(TenantTown.tokens("c")).as(endpoint.path()).noneMatch(foreign.body()::contains);
            if (endpoint.path().contains("/{id}")) {
                assertThat(foreign.body()).as(endpoint.path()).isEqualTo(missing.body());
                assertThat(foreign.status())
                        .as("%s %s as %s", endpoint.method(), endpoint.path(), role)
                        .isEqualTo(endpoint.roles().contains(role) ? 404 : 403);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void ofItsOwnARoleSeesWhatItsAddressesAllowAndNothingOfOthers(Role role) {
        List<Integer> statuses = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            if (endpoint.method().equals(HttpMethod.GET)) {
                var own = call(endpoint, "a", token(role));
                statuses.add(own.status());
                assertThat(own.status()).as(endpoint.path()).isIn(200, 403, 404);
                assertThat(TenantTown.tokens("b")).as(endpoint.path()).noneMatch(own.body()::contains);
                if (!endpoint.roles().contains(role)) {
                    assertThat(own.status()).as(endpoint.path()).isEqualTo(403);
                }
            }
        }
        assertThat(statuses).contains(200);
        assertThat(call(get("/participants/{id}"), "a", token(role)).status())
                .isEqualTo(role == Role.COORDINATOR || role == Role.DATA_PROTECTION_OFFICER ? 200 : 404);
        assertThat(call(get("/identifiers/{id}"), "a", token(role)).status())
                .isEqualTo(role == Role.DATA_PROTECTION_OFFICER ? 200 : 404);
    }

    private static Endpoint get(String path) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.method().equals(HttpMethod.GET)
                        && endpoint.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRoleWithoutAPartOfTheRecordsSeesNoPeople() {
        String nothing = Token.of("a", Role.COORDINATOR);

        assertThat(host.get("/participants", nothing).json().get("items")).isEmpty();
        assertThat(host.get("/participants/a-participant", nothing).status()).isEqualTo(404);
        assertThat(host.put("/organisations/a-organisation", nothing, "{\"name\":\"taken over\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatTellsOfEverybodyIsNotForWhoeverWorksWithAPart() {
        String whole = token(Role.DATA_PROTECTION_OFFICER);
        String asked = host.post("/jobs", whole, "{\"kind\":\"retention\"}")
                .json()
                .get("id")
                .stringValue();
        String part = Token.of("a", Role.DATA_PROTECTION_OFFICER, "organisation:a-organisation");

        for (String path : List.of(
                "/audit",
                "/audit/verification",
                "/jobs",
                "/jobs/" + asked,
                "/jobs/none",
                "/retention-due",
                "/inventory")) {
            assertThat(host.get(path, part).status()).as(path).isEqualTo(403);
            assertThat(host.get(path, whole).status()).as(path).isEqualTo(path.endsWith("none") ? 404 : 200);
        }
    }

    @Test
    void aMachineIsKnownByTheNumberOfItsOrganisation() {
        try (RecordsHost other = RecordsHost.start("brygga.security.organisations.974760673=a")) {
            TenantTown.fill(
                    other.running().context().getBean(TenantStores.class).of("a"), "a");
            Map<String, ?> known = Map.of(
                    "consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:974760673"),
                    "brygga_role", "NATIONAL_READER",
                    "brygga_within", List.of("*"));
            Map<String, ?> unknown = Map.of(
                    "consumer",
                    Map.of("ID", "0192:111111111"),
                    "brygga_role",
                    "NATIONAL_READER",
                    "brygga_within",
                    List.of("*"));

            assertThat(other.get("/programmes", Token.signed(known)).json().get("items"))
                    .hasSize(1);
            assertThat(other.get("/programmes", Token.signed(unknown)).status()).isEqualTo(401);
        }
    }

    private static List<String> badTokens() {
        Map<String, Object> good =
                Map.of("brygga_tenant", "a", "brygga_role", "COORDINATOR", "brygga_within", List.of("*"));
        Instant later = Instant.now().plusSeconds(3600);
        KeyPair own = RecordsApplication.KEYS;
        List<String> bad = new ArrayList<>();
        bad.add("");
        bad.add("x");
        bad.add("a.b.c");
        bad.add("eyJhbGciOiJub25lIn0.eyJicnlnZ2FfdGVuYW50IjoiYSJ9.");
        bad.add(Token.signed(good, "another-service", later, own));
        bad.add(Token.signed(good, "", later, own));
        bad.add(Token.signed(good, Token.AUDIENCE + "x", later, own));
        bad.add(Token.signed(good, "x" + Token.AUDIENCE, later, own));
        bad.add(Token.signed(good, Token.AUDIENCE, Instant.now().minusSeconds(3600), own));
        bad.add(Token.signed(good, Token.AUDIENCE, later, RecordsApplication.keys()));
        String token = Token.signed(good, Token.AUDIENCE, later, own);
        bad.add(token.substring(0, token.lastIndexOf('.') + 1));
        bad.add(token.substring(0, token.length() - 8) + "AAAAAAAA");
        bad.add("A" + token);
        bad.add(token.replace('.', '-'));
        for (String role : List.of("", "coordinator", "ADMIN", "COORDINATOR ", "PUBLIC", "null")) {
            bad.add(Token.signed(Map.of("brygga_tenant", "a", "brygga_role", role, "brygga_within", List.of("*"))));
        }
        bad.add(Token.signed(Map.of("brygga_role", "COORDINATOR", "brygga_within", List.of("*"))));
        bad.add(Token.signed(Map.of("brygga_tenant", "", "brygga_role", "COORDINATOR")));
        bad.add(Token.signed(Map.of("brygga_tenant", List.of("a"), "brygga_role", "COORDINATOR")));
        bad.add(Token.signed(Map.of("brygga_tenant", "a", "brygga_role", List.of("COORDINATOR"))));
        bad.add(Token.signed(Map.of("brygga_tenant", "a")));
        return bad;
    }

    @Test
    void aTokenThatIsNotWhatItShouldBeOpensNothing() {
        assertThat(badTokens()).hasSizeGreaterThanOrEqualTo(25);
        for (String token : badTokens()) {
            for (String path :
                    List.of("/organisations", "/participants/a-participant", "/audit", "/rules", "/nowhere")) {
                assertThat(host.get(path, token).status()).as(path).isEqualTo(401);
            }
        }
        assertThat(host.get("/organisations", null).status()).isEqualTo(401);
    }

    @Test
    void aTenantThatCannotBeWrittenIsNobody() {
        assertThat(host.get("/organisations", Token.of("a'; drop", Role.COORDINATOR, "*"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theRestOfTheApplicationStaysProtected() {
        assertThat(host.get("/../../elsewhere", null).status()).isEqualTo(401);
    }
}
