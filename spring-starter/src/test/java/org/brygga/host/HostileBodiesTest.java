// SPDX-License-Identifier: Apache-2.0
package org.brygga.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.jdbc.Databases;
import org.brygga.spring.size.Size;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Whatever is sent to an address that writes, it is answered in time, in the same way on both databases, and never by a failure. */
class HostileBodiesTest {

    /** A second, times five. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final boolean FULL = Size.full();

    private static RecordsHost h2;
    private static RecordsHost postgres;

    @BeforeAll
    static void start() {
        h2 = RecordsHost.start("brygga.web.searches-per-minute=1000000");
        postgres = RecordsHost.startAt(Databases.postgresAddress(), "brygga.web.searches-per-minute=1000000");
    }

    @AfterAll
    static void stop() {
        h2.close();
        postgres.close();
    }

    private static List<Endpoint> writing() {
        return h2.running().context().getBeansOfType(Endpoint.Source.class).values().stream()
                .flatMap(source -> source.endpoints().stream())
                .filter(endpoint -> endpoint.method().equals(HttpMethod.POST)
                        || endpoint.method().equals(HttpMethod.PUT))
                .filter(endpoint -> FULL
                        || Stream.of("/organisations", "/groups", "/erasures", "/participants/searches", "/releases")
                                .anyMatch(endpoint.path()::startsWith))
                .toList();
    }

    private static String token(Endpoint endpoint) {
        Role role = endpoint.roles().contains(Role.COORDINATOR) ? Role.COORDINATOR : Role.DATA_PROTECTION_OFFICER;
        return Token.of("town", role, "aabbccddeeff40008000000000000999", List.of("*"));
    }

    private static String path(Endpoint endpoint) {
        return endpoint.path()
                .replace("{id}", "one")
                .replace("{enrolment}", "one")
                .replace("{format}", "json")
                .replace("{kind}", "fact-box");
    }

    private static void bothAnswerAlike(Endpoint endpoint, byte[] body) {
        int first = status(h2, endpoint, body);
        int second = status(postgres, endpoint, body);
        assertThat(first)
                .as("%s %s", endpoint.method(), endpoint.path())
                .isEqualTo(second)
                .isLessThan(500);
    }

    private static int status(RecordsHost host, Endpoint endpoint, byte[] body) {
        return assertTimeoutPreemptively(
                LONGEST,
                () -> host.send(endpoint.method().name(), path(endpoint), token(endpoint), body, "If-Match", "\"1\"")
                        .status());
    }

    @Test
    void whatIsNotJsonIsRefusedAtEveryAddressThatWrites() {
        for (RecordsHost host : List.of(h2, postgres)) {
            host.post("/organisations", Token.of("town", Role.COORDINATOR, "*"), named("one", "\"One\""));
            host.post("/groups", Token.of("town", Role.COORDINATOR, "*"), "{\"id\":\"one\",\"name\":\"One\"}");
        }
        List<byte[]> bodies = HostileTexts.broken();
        assertThat(bodies).hasSizeGreaterThanOrEqualTo(188);
        assertThat(writing()).isNotEmpty().allSatisfy(endpoint -> {
            for (byte[] body : bodies) {
                bothAnswerAlike(endpoint, body);
            }
        });
    }

    @Test
    void namesThatPeopleTypeComeBackAsTheyWereTypedOrAreRefusedByBoth() {
        String token = Token.of("town", Role.COORDINATOR, "*");
        int number = 0;
        for (String name : HostileTexts.naughty(FULL)) {
            String id = "n" + number++;
            String body =
                    named(id, tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(name));
            var first = h2.post("/organisations", token, body);
            var second = postgres.post("/organisations", token, body);

            assertThat(first.status())
                    .as("text %s", number)
                    .isEqualTo(second.status())
                    .isIn(201, 422);
            if (first.status() == 201) {
                for (RecordsHost host : List.of(h2, postgres)) {
                    assertThat(host.get("/organisations/" + id, token)
                                    .json()
                                    .get("name")
                                    .stringValue())
                            .isEqualTo(name);
                }
            }
        }
    }

    private static String named(String id, String name) {
        return "{\"id\":\"" + id + "\",\"name\":" + name + ",\"kind\":\"CIVIL_SOCIETY\",\"country\":\"SE\"}";
    }
}
